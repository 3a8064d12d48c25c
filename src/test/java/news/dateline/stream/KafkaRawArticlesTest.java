package news.dateline.stream;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import org.junit.jupiter.api.Test;

class KafkaRawArticlesTest {
    @Test
    void aBrokerThatIsAwayFailsTheCallInBoundedTime() throws IOException {
        KafkaRawArticles rawArticles = new KafkaRawArticles(
                Map.of("bootstrap.servers", "127.0.0.1:" + portOfNobody()),
                StreamConfigs.with(Map.of("send-timeout", "PT1S")));
        Uni<RecordPosition> sent = rawArticles.send(new byte[] {1}, Hints.NONE);

        RawTopicException failure = assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThrows(RawTopicException.class, () -> sent.await().indefinitely()));

        assertTrue(failure.isRetryable());
        rawArticles.close();
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
