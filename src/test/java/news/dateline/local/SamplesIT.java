package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@WithLocalServers
class SamplesIT {
    @Test
    void everySampleComesThroughAndComesThroughAgainAsADuplicate(LocalServers servers, ServiceProcess service)
            throws Exception {
        Walkthrough walkthrough = new Walkthrough(servers.broker().bootstrapServers(), service.http(), Sample.all());
        Map<Sample, Set<Trace>> first = walkthrough.run(Duration.ofSeconds(60));

        Map<Sample, Set<Trace>> second = walkthrough.run(Duration.ofSeconds(60));

        assertEquals(List.of(), walkthrough.complaints(first));
        assertEquals(first, second);
    }
}
