package news.dateline.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in and around the names of a byline: {@code byline-parts.tsv}. Immutable; thread safe. */
public final class BylineParts {
    /** What the words do there, as the table explains it. */
    public enum Part {
        LEAD,
        OTHER,
        PIECE,
        JOB,
        QUALIFIER,
        AT,
        AND,
        OWN_AND,
        SUFFIX,
        DEGREE,
        PARTICLE,
        WAW;

        static Part ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final int LONGEST = 30;
    private static final BylineParts SHIPPED = new BylineParts(FactTables.shipped());

    private final FoldedWords<Set<Part>> words;
    private final Map<String, Set<String>> ownAnds = new HashMap<>();
    private final Map<String, Set<String>> ownLeads = new HashMap<>();

    public BylineParts(FactTables tables) {
        Map<String, Set<Part>> rows = new HashMap<>();
        tables.forEach("text/byline-parts.tsv", 3, row -> {
            Part part = Part.ofCode(row.get(1));
            String key = Folding.key(row.get(2));
            rows.computeIfAbsent(key, first -> EnumSet.noneOf(Part.class)).add(part);
            if (part == Part.LEAD) {
                ownLeads.computeIfAbsent(row.get(0), first -> new HashSet<>()).add(key);
            } else if (part == Part.OWN_AND) {
                ownAnds.computeIfAbsent(row.get(0), first -> new HashSet<>()).add(key);
            }
        });
        words = new FoldedWords<>(rows);
    }

    /** Those of the table that ships with Dateline. */
    public static BylineParts shipped() {
        return SHIPPED;
    }

    /** Whether the words are this, in any language. */
    public boolean is(Part part, String words) {
        return this.words.of(words).filter(parts -> parts.contains(part)).isPresent();
    }

    /**
     * Whether the word joins two names.
     *
     * @param language the primary subtag of the text's language; where it is not known, a short word joins none
     */
    public boolean isAnd(String word, Optional<String> language) {
        return is(Part.AND, word)
                || language.map(ownAnds::get)
                        .filter(own -> own.contains(Folding.key(word)))
                        .isPresent();
    }

    /** Whether the words lead to a name in this language. */
    public boolean leads(String words, Optional<String> language) {
        return language.map(ownLeads::get)
                .filter(own -> own.contains(Folding.key(words)))
                .isPresent();
    }

    /** Where the longest words of this sort end that open the text, before a blank, a colon or the end; 0 if none do. */
    public int opening(Part part, String text) {
        int best = 0;
        for (int end = 1; end <= Math.min(LONGEST, text.length()); end++) {
            boolean ends = end == text.length() || " :：\u00a0".indexOf(text.charAt(end)) >= 0;
            if (ends
                    && words.at(text, 0, end)
                            .filter(parts -> parts.contains(part))
                            .isPresent()) {
                best = end;
            }
        }
        return best;
    }
}
