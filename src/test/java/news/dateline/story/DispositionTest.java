package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByTheCodeThatTheDatabaseHas(Disposition disposition) {
        assertEquals(Optional.of(disposition), Disposition.ofCode(disposition.code()));
    }

    @Test
    void anUnknownCodeIsNone() {
        assertEquals(Optional.empty(), Disposition.ofCode("lost"));
    }

    @Test
    void sixAreTold() {
        Set<Disposition> published = Arrays.stream(Disposition.values())
                .filter(Disposition::isPublished)
                .collect(Collectors.toSet());

        assertEquals(EnumSet.range(Disposition.CREATED, Disposition.RELEASED), published);
        assertEquals("news.dateline.article.created.v1", Disposition.CREATED.eventType());
    }
}
