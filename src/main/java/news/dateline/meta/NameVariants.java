package news.dateline.meta;

import java.util.List;

/** Tells a name from what a page's markup made of it: a label or a handle glued to it, a piece cut off it. Stateless. */
final class NameVariants {
    private NameVariants() {}

    /** The names that are no spoilt form of another one among them, in order. */
    static List<Candidate<String>> without(List<Candidate<String>> names) {
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other ->
                                other != name && isSpoilt(WordKey.key(name.value()), WordKey.key(other.value()))))
                .toList();
    }

    /** authorjane roe, jane roefollow, jane roe janeroe, or jan: not jane roe. */
    private static boolean isSpoilt(String name, String other) {
        boolean glued = other.indexOf(' ') > 0
                && (name.endsWith(other) && !endsAsWord(name, name.length() - other.length())
                        || name.startsWith(other) && !endsAsWord(name, other.length())
                        || name.equals(other + " " + other.replace(" ", "")));
        boolean cut = name.length() > 2 && other.startsWith(name) && !endsAsWord(other, name.length());
        return glued || cut;
    }

    /** Whether there is an end of a word at this place of a text. */
    private static boolean endsAsWord(String text, int at) {
        return at == 0 || at == text.length() || text.charAt(at) == ' ' || text.charAt(at - 1) == ' ';
    }
}
