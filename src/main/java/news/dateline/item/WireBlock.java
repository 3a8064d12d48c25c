package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What Dateline adds to the standard's article.
 *
 * @param dateline where and when the story was filed
 * @param agencies every agency credited for the text, in order
 * @param signoff the editors' closing line
 * @param publisher who put the item out
 * @param signal what the delivery asks of those who have an earlier one
 * @param series the story it belongs to
 * @param removed every span taken out of the text: what lines were by themselves in the order in which they stood, then
 *     what carries no text, then what each step took out of paragraphs, in the order of the steps
 * @param provenance for each derived field where it came from, by the field's path in the JSON
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
        List<Removed> removed,
        Map<String, String> provenance,
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
        removed = List.copyOf(removed);
        provenance = SortedCopy.of(provenance);
        requireNonNull(raw, "raw");
        findings = List.copyOf(findings);
        requireNonNull(writing, "writing");
    }

    /** What a reader hands on, before anything was found out. */
    public WireBlock(
            Optional<Dateline> dateline,
            List<AgencyCredit> agencies,
            Optional<Signoff> signoff,
            Optional<Publisher> publisher,
            Optional<Signal> signal,
            Optional<Series> series,
            List<Removed> removed,
            Map<String, String> provenance,
            Optional<RawOrigin> raw) {
        this(
                dateline,
                agencies,
                signoff,
                publisher,
                signal,
                series,
                removed,
                provenance,
                raw,
                List.of(),
                Optional.empty());
    }

    public WireBlock withDateline(Dateline dateline) {
        return new WireBlock(
                Optional.of(dateline),
                agencies,
                signoff,
                publisher,
                signal,
                series,
                removed,
                provenance,
                raw,
                findings,
                writing);
    }

    public WireBlock withAgencies(List<AgencyCredit> agencies) {
        return new WireBlock(
                dateline, agencies, signoff, publisher, signal, series, removed, provenance, raw, findings, writing);
    }

    public WireBlock withSignoff(Signoff signoff) {
        return new WireBlock(
                dateline,
                agencies,
                Optional.of(signoff),
                publisher,
                signal,
                series,
                removed,
                provenance,
                raw,
                findings,
                writing);
    }

    public WireBlock withPublisher(Publisher publisher) {
        return new WireBlock(
                dateline,
                agencies,
                signoff,
                Optional.of(publisher),
                signal,
                series,
                removed,
                provenance,
                raw,
                findings,
                writing);
    }

    public WireBlock withSignal(Signal signal) {
        return new WireBlock(
                dateline,
                agencies,
                signoff,
                publisher,
                Optional.of(signal),
                series,
                removed,
                provenance,
                raw,
                findings,
                writing);
    }

    public WireBlock withSeries(Series series) {
        return new WireBlock(
                dateline,
                agencies,
                signoff,
                publisher,
                signal,
                Optional.of(series),
                removed,
                provenance,
                raw,
                findings,
                writing);
    }

    public WireBlock withRaw(RawOrigin raw) {
        return new WireBlock(
                dateline,
                agencies,
                signoff,
                publisher,
                signal,
                series,
                removed,
                provenance,
                Optional.of(raw),
                findings,
                writing);
    }

    public WireBlock withFindings(List<Finding> findings) {
        return new WireBlock(
                dateline, agencies, signoff, publisher, signal, series, removed, provenance, raw, findings, writing);
    }

    /** This and one more span taken out. */
    public WireBlock plusRemoved(List<Removed> spans) {
        List<Removed> all = new ArrayList<>(removed);
        all.addAll(spans);
        return new WireBlock(
                dateline, agencies, signoff, publisher, signal, series, all, provenance, raw, findings, writing);
    }

    /** This and where one more field came from. */
    public WireBlock plusProvenance(String field, String source) {
        Map<String, String> all = SortedCopy.plus(provenance, field, source);
        return new WireBlock(
                dateline, agencies, signoff, publisher, signal, series, removed, all, raw, findings, writing);
    }

    public WireBlock withoutProvenance(String field) {
        Map<String, String> others = new TreeMap<>(provenance);
        others.remove(field);
        return new WireBlock(
                dateline, agencies, signoff, publisher, signal, series, removed, others, raw, findings, writing);
    }

    public WireBlock withWriting(Writing writing) {
        return new WireBlock(
                dateline,
                agencies,
                signoff,
                publisher,
                signal,
                series,
                removed,
                provenance,
                raw,
                findings,
                Optional.of(writing));
    }
}
