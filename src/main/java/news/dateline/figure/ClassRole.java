package news.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.web.ElementNames;

/** What an element's class names say that it is ({@code class-words.tsv}). */
enum ClassRole {
    CAPTION,
    CREDIT,
    SOURCE,
    PICTURE,
    FOREIGN,
    NONE;

    /** A row's words, by one of them that stands whole; rows with a prefix only are apart. */
    private static final Map<String, List<Row>> BY_WORD = new HashMap<>();

    private static final List<Prefix> PREFIXES = new ArrayList<>();

    private record Row(ClassRole role, Set<String> words) {}

    private record Prefix(ClassRole role, String letters) {}

    static {
        for (List<String> cells : FactTable.rows(ClassRole.class, "class-words.tsv", 2)) {
            ClassRole role = valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            List<String> words = List.of(cells.get(1).split(" "));
            if (words.get(0).endsWith("*")) {
                String prefix = words.get(0).substring(0, words.get(0).length() - 1);
                PREFIXES.add(new Prefix(role, prefix));
            } else {
                BY_WORD.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Row(role, Set.copyOf(words)));
            }
        }
    }

    /** The role by a class attribute's names, or an attribute's own name; of several the first in the order here. */
    static ClassRole of(ElementNames names) {
        ClassRole best = NONE;
        for (ElementNames.Name name : names.names()) {
            best = across(best, ofName(name.words()));
        }
        return best;
    }

    private static ClassRole ofName(List<String> words) {
        ClassRole best = NONE;
        for (String word : words) {
            for (Row row : BY_WORD.getOrDefault(word, List.of())) {
                if (words.containsAll(row.words())) {
                    best = preferred(best, row.role());
                }
            }
            for (Prefix prefix : PREFIXES) {
                if (word.startsWith(prefix.letters())) {
                    best = preferred(best, prefix.role());
                }
            }
        }
        return best;
    }

    /** Of several names: an author's caption is a credit, a picture among related ones is related. */
    private static ClassRole across(ClassRole one, ClassRole other) {
        boolean sourced = one == SOURCE && other == CAPTION || one == CAPTION && other == SOURCE;
        if (sourced || one == CREDIT || other == CREDIT) {
            return CREDIT;
        }
        if (one == FOREIGN && other == PICTURE || one == PICTURE && other == FOREIGN) {
            return FOREIGN;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    /** {@code caption-credit} is the credit in a caption, {@code logo-image} a logo. */
    private static ClassRole preferred(ClassRole one, ClassRole other) {
        if (one == FOREIGN || other == FOREIGN) {
            return FOREIGN;
        }
        boolean credit = one == CREDIT || other == CREDIT;
        boolean source = one == SOURCE && other == CAPTION || one == CAPTION && other == SOURCE;
        return credit || source ? CREDIT : one.compareTo(other) < 0 ? one : other;
    }
}
