package news.dateline.agency;

import java.util.Optional;
import news.dateline.text.Digits;
import news.dateline.text.Folding;
import news.dateline.text.Letters;

/**
 * One way of writing an agency's name.
 *
 * @param slots the slots in which it counts, by their codes, and {@code X} for "in exactly these letters"; empty for
 *     any slot
 * @param composite whether all agencies that share the alias are meant at once, as in {@code EFE/EPA}
 */
record AgencyAlias(Agency agency, String language, String text, String slots, boolean composite) {
    static AgencyAlias of(Agency agency, String language, String text, String slots) {
        boolean composite = slots.endsWith("+");
        String guard = composite ? slots.substring(0, slots.length() - 1) : slots;
        return new AgencyAlias(agency, language, text, guard, composite);
    }

    boolean counts(AliasPosition slot, String literal) {
        boolean exact = slots.indexOf('X') < 0 || text.equals(literal);
        return exact && (slots.isEmpty() || slots.equals("X") || slot.isAmong(slots));
    }

    /** Whether a text in exactly these letters is a word here, so that another spelling's row must not let it through. */
    boolean forbids(AgencyAlias other, AliasPosition slot, String literal, Optional<String> language) {
        boolean same = agency.id().equals(other.agency().id()) && text.equals(literal) && !counts(slot, literal);
        return same && (!slots.equals("-") || language.equals(Optional.of(this.language)));
    }

    /** The alias without anything but letters and digits: spaces, dots, hyphens and slashes vary from desk to desk. */
    static String key(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        appendKey(key, text, start, end);
        return key.toString();
    }

    static void appendKey(StringBuilder key, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char folded = Folding.fold(text.charAt(i));
            if (folded != Folding.DROPPED && (Letters.isWordPart(folded) || Digits.value(folded) >= 0)) {
                key.append(folded);
            }
        }
    }
}
