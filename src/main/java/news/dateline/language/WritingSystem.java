package news.dateline.language;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import news.dateline.item.Writing;

/** The ISO 15924 code and the direction of a script. */
final class WritingSystem {
    /** Languages that mix scripts have a code for the mixture. */
    private static final Map<UnicodeScript, String> MIXTURES = new EnumMap<>(
            Map.of(UnicodeScript.HIRAGANA, "Jpan", UnicodeScript.KATAKANA, "Jpan", UnicodeScript.HANGUL, "Kore"));

    private WritingSystem() {}

    static Writing of(UnicodeScript script) {
        int code = UScript.getCodeFromName(script.name());
        return new Writing(MIXTURES.getOrDefault(script, UScript.getShortName(code)), UScript.isRightToLeft(code));
    }
}
