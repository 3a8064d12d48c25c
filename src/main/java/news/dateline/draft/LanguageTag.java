package news.dateline.draft;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags as wires write them: {@code EN}, {@code nl_NL}, {@code swe}. */
public final class LanguageTag {
    /** BCP 47 lets longer ones be registered, and none is: {@code English} is a word. */
    private static final int LONGEST = 3;

    private LanguageTag() {}

    /** The tag as BCP 47 has it, the shortest code for its language; nothing where the value is no language. */
    public static Optional<String> of(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            String known = ULocale.forLanguageTag(tag).toLanguageTag();
            return known.equals("und") || primaryLength(known) > LONGEST ? Optional.empty() : Optional.of(known);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static int primaryLength(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag.length() : hyphen;
    }
}
