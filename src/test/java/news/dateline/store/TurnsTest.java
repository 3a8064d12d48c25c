package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2, Duration.ofMillis(50));
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

    @Test
    void whatIsNamedIsLookedUpBeforeAnythingIsSearchedFor() {
        ask("first");
        ask("second");
        ask("third");
        UniAssertSubscriber<String> article = started(turns.lookUp(() -> begin("article")));

        running.get(0).complete("done");

        assertEquals(List.of("first", "second", "article"), begun);
        running.get(2).complete("answer");
        article.assertItem("answer");
        assertEquals(List.of("first", "second", "article", "third"), begun);
    }

    /** Fifty questions a second, of which ten can be answered: all fifty waited, and nearly all of them in vain. */
    @Test
    void aQuestionThatWouldWaitForTooLongIsRefusedAtOnce() throws InterruptedException {
        ask("slow");
        ask("slower");
        Thread.sleep(120);
        running.get(0).complete("after a while");
        ask("third");
        UniAssertSubscriber<String> fourth = ask("fourth");
        UniAssertSubscriber<String> fifth = ask("fifth");

        fifth.assertFailedWith(TooManyQuestionsException.class, "too much is asked at once");
        started(turns.lookUp(() -> begin("article")));
        running.get(1).complete("at last");
        assertEquals(List.of("slow", "slower", "third", "article"), begun);
        running.get(3).complete("found");
        running.get(4).complete("answer");
        fourth.assertItem("answer");
    }

    private UniAssertSubscriber<String> ask(String question) {
        return started(turns.ask(() -> begin(question)));
    }

    private Uni<String> begin(String work) {
        begun.add(work);
        return Uni.createFrom().emitter(running::add);
    }

    private static UniAssertSubscriber<String> started(Uni<String> work) {
        return work.subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
