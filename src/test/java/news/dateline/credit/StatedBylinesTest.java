package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bylines that named nobody, half of somebody, or an office: {@code stated-bylines.tsv}. */
class StatedBylinesTest {
    static List<List<String>> bylines() {
        return FactTable.rows(StatedBylinesTest.class, "stated-bylines.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void aBylineNamesThePersonsInIt(List<String> row) {
        List<String> people = PeopleNames.in(row.get(1), context(row.get(0)));

        assertEquals(row.get(2), String.join("|", people));
    }

    @Test
    void aFieldOfOneWordNamesWhoeverWrites() {
        assertEquals(List.of("Colette"), PeopleNames.stated(List.of("Colette"), context("fr")));
        assertEquals(
                List.of("Harriet Molloy"), PeopleNames.stated(List.of("Harriet Molloy", "Nairobi"), context("en")));
        assertEquals(List.of(), PeopleNames.stated(List.of("calder.org"), context("en")));
        assertEquals(List.of(), PeopleNames.stated(List.of("Redaktion"), context("de")));
    }

    private static Context context(String language) {
        return new Context(Optional.of(language), Optional.empty(), Drafts.KNOWLEDGE);
    }
}
