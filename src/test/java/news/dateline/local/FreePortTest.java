package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void aPortThatWasGivenAndIsNotListenedOnYetIsNotGivenAgain() {
        List<Integer> ports =
                IntStream.range(0, 2000).mapToObj(i -> FreePort.any()).toList();

        assertEquals(2000, new HashSet<>(ports).size());
    }

    /** As a broker's once was: a client had connected from it before the broker listened. */
    @Test
    void aPortIsNoneThatLinuxGivesToOutgoingConnections() {
        int highest = IntStream.range(0, 200).map(i -> FreePort.any()).max().orElseThrow();

        assertTrue(highest < 32768, "given: " + highest);
    }

    @Test
    void thePortWishedForIsGivenUnlessSomebodyListensThere() throws Exception {
        int wish = FreePort.any();

        assertEquals(wish, FreePort.preferring(wish));
        try (ServerSocket taken = new ServerSocket(wish, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(taken.isBound());
            assertNotEquals(wish, FreePort.preferring(wish));
        }
    }
}
