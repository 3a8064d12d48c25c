package news.dateline.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    /** Provenance is written in the order of the fields, and was always read in that of the paths. */
    @Test
    void fieldsStandInTheOrderOfTheirPaths() {
        List<String> paths =
                Arrays.stream(FieldPath.values()).map(FieldPath::path).toList();

        assertEquals(paths.stream().sorted().toList(), paths);
    }

    @Test
    void anElementOfAListIsNamedByItsNumber() {
        assertEquals("wire.dateline.places[0]", FieldPath.DATELINE_PLACES.path(0));
        assertEquals("wire.pictures[2].agencies", FieldPath.PICTURE_AGENCIES.path(2));
    }
}
