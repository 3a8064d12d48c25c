package news.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names that a page gives to an element, in its class, its id or another attribute, cut into words: {@code post-cardTitle}
 * has the words post, card and title. Equal to itself only, for {@link WebPage} has each once. Immutable; thread safe.
 */
public final class ElementNames {
    static final ElementNames NONE = new ElementNames(List.of());

    /** In UTF-16 units; what lists of names hold beyond it is about looks. */
    private static final int LONGEST = 300;

    private final List<Name> names;

    /**
     * One name, all in lower case.
     *
     * @param words its words, in order: cut at what is no letter, and where a capital follows a small letter
     * @param stretches the same cut at what is no letter only: {@code post} and {@code cardtitle}
     */
    public record Name(List<String> words, List<String> stretches) {
        public Name {
            words = List.copyOf(words);
            stretches = List.copyOf(stretches);
        }
    }

    private ElementNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** Cuts the value of an attribute, whose names stand apart by white space. */
    static ElementNames of(String value) {
        List<Name> names = new ArrayList<>();
        int end = Math.min(value.length(), LONGEST);
        int start = 0;
        for (int at = 0; at <= end; at++) {
            if (at == end || isBlank(value.charAt(at))) {
                if (at > start) {
                    names.add(name(value.substring(start, at)));
                }
                start = at + 1;
            }
        }
        return new ElementNames(names);
    }

    /** As HTML has it: no other blank is one there. */
    private static boolean isBlank(char unit) {
        return unit == ' ' || unit >= '\t' && unit <= '\r';
    }

    private static Name name(String name) {
        List<String> words = new ArrayList<>();
        List<String> stretches = new ArrayList<>();
        int word = 0;
        int stretch = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
            if (!letter || isHump(name, at)) {
                add(name, word, at, words);
                word = letter ? at : at + 1;
            }
            if (!letter) {
                add(name, stretch, at, stretches);
                stretch = at + 1;
            }
        }
        return new Name(words, words.equals(stretches) ? words : stretches);
    }

    private static boolean isHump(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static void add(String name, int start, int end, List<String> parts) {
        if (end > start) {
            parts.add(name.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** The names in order. */
    public List<Name> names() {
        return names;
    }
}
