package news.dateline.language;

import java.util.Locale;

/** Uzbek is counted in Latin letters, and read in Cyrillic as well. */
final class UzbekLetters {
    private static final String[] LATIN =
            "o\u02bb g\u02bb yo yu ya ye sh ch ts a b d e f g h i j k l m n o p q r s t u v x y z \u02bc".split(" ");
    private static final String[] CYRILLIC =
            "ў ғ ё ю я е ш ч ц а б д е ф г ҳ и ж к л м н о п қ р с т у в х й з ъ".split(" ");

    private UzbekLetters() {}

    static String inCyrillic(String latin) {
        String text = latin.toLowerCase(Locale.ROOT);
        for (int i = 0; i < LATIN.length; i++) {
            text = text.replace(LATIN[i], CYRILLIC[i]);
        }
        return text;
    }
}
