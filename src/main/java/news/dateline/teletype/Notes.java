package news.dateline.teletype;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.PubStatus;
import news.dateline.item.Removed;
import news.dateline.item.Signal;

/** Lets a draft know what the lines over an item say of the delivery. */
final class Notes {
    /** (Berichtigung: Vorname im zweiten Absatz) */
    private static final Pattern EXPLAINED = Pattern.compile("[(\\[]([^:\\-–]{2,40})\\s?[:\\-–]\\s*+(.++)");

    private Notes() {}

    /** Whether the line is a take line or a note in brackets; it is then set aside. */
    static boolean take(ItemDraft draft, String line, String from) {
        Optional<Take> take = Take.of(line);
        if (take.isPresent()) {
            draft.removed(Removed.Kind.ADVISORY, line);
            write(draft, take.get(), from);
            return true;
        }
        Matcher explained = EXPLAINED.matcher(line);
        if (!explained.matches()) {
            return false;
        }
        Optional<Take> of = Take.of(explained.group(1));
        of.ifPresent(found -> {
            draft.removed(Removed.Kind.ADVISORY, line).edNote(line, from);
            write(draft, found, from);
        });
        return of.isPresent();
    }

    /** An item that a desk holds back, or takes back, in words alone is not handed on as usable. */
    static void write(ItemDraft draft, Take take, String from) {
        take.genre().ifPresent(draft::genre);
        take.signal().ifPresent(signal -> {
            draft.signal(signal, from);
            if (signal == Signal.KILL || signal == Signal.WITHDRAW) {
                draft.status(PubStatus.CANCELED, from);
            } else if (signal == Signal.HOLD) {
                draft.status(PubStatus.WITHHELD, from);
            }
        });
    }
}
