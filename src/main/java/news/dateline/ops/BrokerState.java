package news.dateline.ops;

import java.util.Set;
import java.util.TreeSet;

/**
 * The broker as last seen.
 *
 * @param up whether it answered
 * @param missingTopics topics that it lacks; empty where it did not answer
 * @param lag records of the raw topic that the group has not committed; 0 where it did not answer
 */
record BrokerState(boolean up, Set<String> missingTopics, long lag) {
    static final BrokerState DOWN = new BrokerState(false, Set.of(), 0);

    BrokerState {
        missingTopics = new TreeSet<>(missingTopics);
    }
}
