package news.dateline.meta;

import java.util.LinkedHashSet;
import java.util.Set;

/** A value that may be a field's, and all that speaks for and against it. For one thread. */
final class Candidate<T> {
    private final T value;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();

    Candidate(T value) {
        this.value = value;
    }

    T value() {
        return value;
    }

    /** Where the value was found, as provenance has it, the first first. */
    Set<String> sources() {
        return sources;
    }

    /** By what the model weighs it. */
    Set<String> features() {
        return features;
    }

    void found(String source, String... as) {
        sources.add(source);
        features.addAll(Set.of(as));
    }
}
