package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2);
    private final List<String> begun = new ArrayList<>();
    private final List<UniEmitter<? super String>> running = new ArrayList<>();

    @Test
    void theThirdBeginsWhenOneOfTwoIsDone() {
        ask("first");
        ask("second");
        UniAssertSubscriber<String> third = ask("third");
        assertEquals(List.of("first", "second"), begun);

        running.get(0).complete("done");

        assertEquals(List.of("first", "second", "third"), begun);
        running.get(2).complete("answer");
        third.assertItem("answer");
    }

    @Test
    void aFailureGivesTheTurnOnAsWell() {
        UniAssertSubscriber<String> first = ask("first");
        ask("second");
        ask("third");

        running.get(0).fail(new IllegalStateException("away"));

        first.assertFailedWith(IllegalStateException.class, "away");
        assertEquals(List.of("first", "second", "third"), begun);
    }

    /** A connection is at work for a question until it is answered, though nobody may wait for that any more. */
    @Test
    void whatHasBegunKeepsItsTurnAndWhatNobodyWaitsForDoesNotBegin() {
        UniAssertSubscriber<String> first = ask("first");
        ask("second");
        UniAssertSubscriber<String> third = ask("third");
        ask("fourth");

        first.cancel();
        third.cancel();
        assertEquals(List.of("first", "second"), begun);

        running.get(0).complete("too late");
        assertEquals(List.of("first", "second", "fourth"), begun);
    }

    private UniAssertSubscriber<String> ask(String question) {
        return turns.take(() -> {
                    begun.add(question);
                    return Uni.createFrom().<String>emitter(running::add);
                })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }
}
