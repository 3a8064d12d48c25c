package news.dateline.enrich;

import news.dateline.text.Folding;

/**
 * The key by which a credit is looked up: folded, without dots and signs around it; the letters of a short name without
 * blanks between them, for {@code أ ف ب}, {@code اف ب} and {@code أ.ف.ب} are one name.
 */
final class CreditKey {
    private static final int LONGEST_ABBREVIATION = 4;

    private CreditKey() {}

    static String of(String credit) {
        StringBuilder key = new StringBuilder(credit.length());
        int blanks = 0;
        for (int i = 0; i < credit.length(); i++) {
            char unit = Folding.fold(credit.charAt(i));
            boolean blank = unit == ' ';
            if (isNoPart(unit) || blank && (key.isEmpty() || key.charAt(key.length() - 1) == ' ')) {
                continue;
            }
            blanks += blank ? 1 : 0;
            key.append(unit);
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
            blanks--;
        }
        boolean abbreviation = key.length() - blanks <= LONGEST_ABBREVIATION;
        return blanks > 0 && abbreviation ? key.toString().replace(" ", "") : key.toString();
    }

    private static boolean isNoPart(char unit) {
        return unit == Folding.DROPPED || "._\"'’«»“”„".indexOf(unit) >= 0;
    }
}
