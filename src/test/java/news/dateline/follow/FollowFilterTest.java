package news.dateline.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a reader hears of. */
class FollowFilterTest {
    /** Who has taken a text must hear that it is taken back; who waits for one, that it is let out. */
    @ParameterizedTest
    @CsvSource({
        "usable, created updated corrected withheld killed released",
        "withheld, withheld killed released",
        "canceled, killed released",
    })
    void aStatusIsThatOfNowOrOfBefore(String status, String heard) {
        FollowFilter filter = filter(Optional.empty(), Optional.empty(), PubStatus.ofCode(status));

        List<String> passed = Stream.of("created", "updated", "corrected", "withheld", "killed", "released")
                .filter(type -> filter.passes(event(type, Optional.empty())))
                .toList();

        assertEquals(heard, String.join(" ", passed));
    }

    @Test
    void aSignalIsHeardByThoseWhoWantIt() {
        FollowedEvent correction = event("created", Optional.of("correction"));

        List<Signal> passed = Stream.of(Signal.values())
                .filter(signal -> filter(Optional.of(signal), Optional.empty(), Optional.empty())
                        .passes(correction))
                .toList();

        assertEquals(List.of(Signal.CORRECTION), passed);
    }

    @Test
    void aStoryIsFollowedWhateverIsKnownOfItsItems() {
        FollowedEvent killed = event("killed", Optional.empty());

        List<String> passed = Stream.of("urn:story", "urn:other")
                .filter(series -> filter(Optional.empty(), Optional.of(series), Optional.empty())
                        .passes(killed))
                .toList();

        assertEquals(List.of("urn:story"), passed);
    }

    private static FollowFilter filter(Optional<Signal> signal, Optional<String> series, Optional<PubStatus> status) {
        return new FollowFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                signal,
                series,
                status,
                Optional.empty());
    }

    private static FollowedEvent event(String type, Optional<String> signal) {
        Facets facets = new Facets(
                Optional.empty(), Optional.empty(), Set.of(), Set.of(), signal, new Facets.Words("{}".getBytes(UTF_8)));
        return new FollowedEvent(
                0,
                0,
                Positions.NONE.behind(0, 0),
                type,
                "urn:item",
                "urn:story",
                List.of(facets),
                new byte[0],
                new byte[0]);
    }
}
