package news.dateline.json;

import java.util.Locale;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.item.PubStatus;

/** Reads the publishing status as JSON wires write it. */
final class Statuses {
    private Statuses() {}

    /** Usable where none is stated; a status that is not known must not be taken for usable. */
    static void read(Fields fields, ItemDraft draft, String prefix) {
        fields.unlikeText("pubstatus").ifPresent(draft::fault);
        String written = fields.text("pubstatus");
        if (written.isBlank()) {
            return;
        }
        String from = prefix + "pubstatus";
        Optional<PubStatus> status = status(written);
        status.ifPresent(known -> draft.status(known, from));
        if (status.isEmpty() && code(written).equals("embargoed")) {
            boolean timed = draft.times().embargoedUntil().isPresent();
            draft.status(timed ? PubStatus.USABLE : PubStatus.WITHHELD, from);
        } else if (status.isEmpty()) {
            draft.fault("a publishing status that is none of IPTC's");
        }
    }

    private static Optional<PubStatus> status(String written) {
        return code(written).equals("cancelled") ? Optional.of(PubStatus.CANCELED) : PubStatus.ofCode(code(written));
    }

    /** {@code stat:usable} is usable. */
    private static String code(String written) {
        return written.substring(written.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
