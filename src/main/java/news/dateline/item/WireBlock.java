package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What Dateline adds to the standard's article.
 *
 * @param dateline where and when the story was filed
 * @param agencies every agency credited for the text, in order
 * @param signoff the editors' closing line
 * @param publisher who put the item out
 * @param signal what the delivery asks of those who have an earlier one
 * @param series the story it belongs to
 * @param changes what the item says otherwise than the version before it; empty for a first one
 * @param removed every span taken out of the text: what lines were by themselves in the order in which they stood, then
 *     what carries no text, then what each step took out of paragraphs, in the order of the steps
 * @param provenance for each derived field where it came from, in the order of the fields' paths
 * @param raw where the payload stands and its hash
 * @param findings what was found out and what speaks for it: in the order of the text, then what stands beside it
 * @param writing the body's script and direction; empty where it has no letter
 */
public record WireBlock(
        Optional<Dateline> dateline,
        List<AgencyCredit> agencies,
        Optional<Signoff> signoff,
        Optional<Publisher> publisher,
        Optional<Signal> signal,
        Optional<Series> series,
        Optional<Changes> changes,
        List<Removed> removed,
        Map<FieldPath, String> provenance,
        Optional<RawOrigin> raw,
        List<Finding> findings,
        Optional<Writing> writing) {
    public static final WireBlock NONE = new WireBlock(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /**
     * The payload an article was made of.
     *
     * @param position its record; empty for a preview or a file
     * @param contentHash SHA-256 of the payload, lower-case hexadecimal
     */
    public record RawOrigin(Optional<RecordPosition> position, String contentHash) {}

    public WireBlock {
        requireNonNull(dateline, "dateline");
        agencies = List.copyOf(agencies);
        requireNonNull(signoff, "signoff");
        requireNonNull(publisher, "publisher");
        requireNonNull(signal, "signal");
        requireNonNull(series, "series");
        requireNonNull(changes, "changes");
        removed = List.copyOf(removed);
        provenance = Collections.unmodifiableMap(open(provenance));
        requireNonNull(raw, "raw");
        findings = List.copyOf(findings);
        requireNonNull(writing, "writing");
    }

    public WireBlock withDateline(Dateline dateline) {
        return changed(parts -> parts.dateline = Optional.of(dateline));
    }

    public WireBlock withAgencies(List<AgencyCredit> agencies) {
        return changed(parts -> parts.agencies = agencies);
    }

    public WireBlock withSignoff(Signoff signoff) {
        return changed(parts -> parts.signoff = Optional.of(signoff));
    }

    public WireBlock withPublisher(Publisher publisher) {
        return changed(parts -> parts.publisher = Optional.of(publisher));
    }

    public WireBlock withSignal(Signal signal) {
        return changed(parts -> parts.signal = Optional.of(signal));
    }

    public WireBlock withoutSignal() {
        return changed(parts -> parts.signal = Optional.empty());
    }

    public WireBlock withSeries(Series series) {
        return changed(parts -> parts.series = Optional.of(series));
    }

    public WireBlock withChanges(Changes changes) {
        return changed(parts -> parts.changes = Optional.of(changes));
    }

    public WireBlock withRaw(RawOrigin raw) {
        return changed(parts -> parts.raw = Optional.of(raw));
    }

    public WireBlock withFindings(List<Finding> findings) {
        return changed(parts -> parts.findings = findings);
    }

    public WireBlock withWriting(Writing writing) {
        return changed(parts -> parts.writing = Optional.of(writing));
    }

    /** This and more spans taken out. */
    public WireBlock plusRemoved(List<Removed> spans) {
        List<Removed> all = new ArrayList<>(removed);
        all.addAll(spans);
        return withRemoved(all);
    }

    /** The spans taken out, in place of those so far. */
    public WireBlock withRemoved(List<Removed> removed) {
        return changed(parts -> parts.removed = removed);
    }

    /** This and where one more field came from. */
    public WireBlock plusProvenance(FieldPath field, String source) {
        Map<FieldPath, String> all = open(provenance);
        all.put(field, source);
        return withProvenance(all);
    }

    public WireBlock withoutProvenance(FieldPath field) {
        Map<FieldPath, String> others = open(provenance);
        others.remove(field);
        return withProvenance(others);
    }

    /** Where each derived field came from, in place of what is known so far. */
    public WireBlock withProvenance(Map<FieldPath, String> provenance) {
        return changed(parts -> parts.provenance = provenance);
    }

    private static Map<FieldPath, String> open(Map<FieldPath, String> provenance) {
        Map<FieldPath, String> open = new EnumMap<>(FieldPath.class);
        open.putAll(provenance);
        return open;
    }

    private WireBlock changed(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.block();
    }

    /** A block's parts while one of them changes: the one place beside the record's head that names them all. */
    private static final class Parts {
        private Optional<Dateline> dateline;
        private List<AgencyCredit> agencies;
        private Optional<Signoff> signoff;
        private Optional<Publisher> publisher;
        private Optional<Signal> signal;
        private Optional<Series> series;
        private Optional<Changes> changes;
        private List<Removed> removed;
        private Map<FieldPath, String> provenance;
        private Optional<RawOrigin> raw;
        private List<Finding> findings;
        private Optional<Writing> writing;

        private Parts(WireBlock block) {
            dateline = block.dateline;
            agencies = block.agencies;
            signoff = block.signoff;
            publisher = block.publisher;
            signal = block.signal;
            series = block.series;
            changes = block.changes;
            removed = block.removed;
            provenance = block.provenance;
            raw = block.raw;
            findings = block.findings;
            writing = block.writing;
        }

        private WireBlock block() {
            return new WireBlock(
                    dateline,
                    agencies,
                    signoff,
                    publisher,
                    signal,
                    series,
                    changes,
                    removed,
                    provenance,
                    raw,
                    findings,
                    writing);
        }
    }
}
