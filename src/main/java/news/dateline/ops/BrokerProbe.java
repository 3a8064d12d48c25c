package news.dateline.ops;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Looks at the broker. Blocks for a bounded time; thread safe. */
interface BrokerProbe {
    /** Topics that Dateline needs and the broker lacks. */
    Set<String> missingTopics() throws ExecutionException, TimeoutException, InterruptedException;

    /** Its topics, and how far the group has come. */
    BrokerState look() throws ExecutionException, TimeoutException, InterruptedException;
}
