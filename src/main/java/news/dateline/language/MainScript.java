package news.dateline.language;

import java.lang.Character.UnicodeScript;
import news.dateline.text.Letters;

/** The script that most of a text is in. */
final class MainScript {
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    /** Where the letters that Latin, Arabic and Cyrillic text is full of stand. */
    private static final int LATIN_END = 0x250;

    private static final int CYRILLIC = 0x400;
    private static final int CYRILLIC_END = 0x530;
    private static final int ARABIC = 0x620;
    private static final int ARABIC_END = 0x700;

    /** A Chinese, Japanese or Korean character says as much as this many letters of an alphabet. */
    private static final int SYLLABLE = 2;

    /** Han texts with this share of kana are Japanese: one in ten. */
    private static final int KANA_SHARE = 10;

    private MainScript() {}

    /** That of a text; Latin for a text without letters, hiragana for Japanese. */
    static UnicodeScript of(String text) {
        int[] letters = new int[SCRIPTS.length];
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Letters.isLetter(unit)) {
                UnicodeScript script = script(unit);
                letters[script.ordinal()] += isSyllabic(script) ? SYLLABLE : 1;
            }
        }
        return most(letters);
    }

    private static UnicodeScript script(char letter) {
        if (letter < LATIN_END) {
            return UnicodeScript.LATIN;
        }
        if (letter >= CYRILLIC && letter < CYRILLIC_END) {
            return UnicodeScript.CYRILLIC;
        }
        return letter >= ARABIC && letter < ARABIC_END ? UnicodeScript.ARABIC : UnicodeScript.of(letter);
    }

    private static boolean isSyllabic(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static UnicodeScript most(int[] letters) {
        int han = UnicodeScript.HAN.ordinal();
        int kana = letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
        if (kana * KANA_SHARE > letters[han]) {
            letters[UnicodeScript.HIRAGANA.ordinal()] = kana + letters[han];
        }
        int most = UnicodeScript.LATIN.ordinal();
        letters[UnicodeScript.COMMON.ordinal()] = 0;
        letters[UnicodeScript.INHERITED.ordinal()] = 0;
        for (int script = 0; script < letters.length; script++) {
            most = letters[script] > letters[most] ? script : most;
        }
        return SCRIPTS[most];
    }
}
