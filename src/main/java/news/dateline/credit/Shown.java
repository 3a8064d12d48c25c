package news.dateline.credit;

import java.util.regex.Pattern;
import news.dateline.item.Draft;
import news.dateline.text.Folding;

/**
 * Whom an article is about, and whose it is: names that stand in a picture's credit as well, and took no picture.
 *
 * @param houses the page's own names, among others
 */
record Shown(Draft draft, HouseNames houses) {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final int SHORTEST = 4;

    /**
     * Whether the name is the page's own, or that of the person in the headline whom the text names in full: {@code Presidente
     * | Ann Other / AFP} below "Other signs the treaty".
     */
    boolean isNoPhotographer(String name) {
        return houses.isHouse(name) || isSubject(name);
    }

    private boolean isSubject(String name) {
        String key = words(name).strip();
        String surname = key.substring(key.lastIndexOf(' ') + 1);
        // who wrote the article may well have taken its pictures
        return surname.length() >= SHORTEST
                && surname.length() < key.length()
                && !draft.editorial().authors().contains(name)
                && draft.content()
                        .title()
                        .filter(title -> words(title).contains(" " + surname + " "))
                        .isPresent()
                && draft.content().paragraphs().stream()
                        .anyMatch(paragraph -> words(paragraph).contains(" " + key + " "));
    }

    private static String words(String text) {
        return " " + NOT_IN_WORDS.matcher(Folding.key(text)).replaceAll(" ") + " ";
    }
}
