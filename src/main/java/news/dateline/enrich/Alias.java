package news.dateline.enrich;

import java.util.List;
import java.util.Optional;

/**
 * A name by which credits call a house.
 *
 * @param literal as the table has it
 * @param language BCP 47, of the texts that call it so
 * @param places where alone it is a credit, by the table's letters; empty if it is one anywhere
 * @param agencies whom it names, mostly one
 */
record Alias(String literal, String language, String places, List<Agency> agencies) {
    private static final char EXACT_CASE = 'X';

    /** Whether this text, which has the alias's key, is a credit in this slot. */
    boolean fits(String text, Slot slot) {
        if (places.isEmpty()) {
            return true;
        }
        boolean caseMatters = !slot.takesAnyCase() || places.indexOf(EXACT_CASE) >= 0;
        return slot.admits(places) && !(caseMatters && isInOtherCase(text));
    }

    private boolean isInOtherCase(String text) {
        String mine = lettersOf(literal);
        String given = lettersOf(text);
        return mine.equalsIgnoreCase(given) && !mine.equals(given);
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** How well it fits a text in this language: the same letters say most, then the language. */
    int closeness(String text, Optional<String> textLanguage) {
        boolean sameLanguage =
                textLanguage.filter(tag -> tag.startsWith(language)).isPresent();
        return (sameLanguage ? 2 : 0) + (literal.equals(text) ? 1 : 0);
    }
}
