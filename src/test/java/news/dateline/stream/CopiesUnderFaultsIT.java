package news.dateline.stream;

import java.time.Duration;
import java.util.Arrays;
import news.dateline.TestSeed;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The account of {@link ExactlyOnceIT} while texts are compared: its feed sends the same few texts thousands of times. */
@Tag("chaos")
@WithLocalServers(own = true, settings = "dateline.story.likeness=on")
class CopiesUnderFaultsIT {
    @Test
    void everyRecordHasOneOutcomeWhileCopiesJoinStories(LocalServers servers, ServiceProcess service) throws Exception {
        ExactlyOnceIT.run(
                new Fault.Target(servers, service, Duration.ofSeconds(3)),
                TestSeed.draw(),
                15_000,
                Arrays.asList(Fault.values()));
    }
}
