package news.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands where a byline has a name, and is nobody: {@code nobodies.tsv}. Immutable; thread safe. */
public final class Nobodies {
    /** What the words are. */
    private enum Kind {
        KEEPER,
        DESK,
        WORD,
        END
    }

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’-]+");
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]*|[A-Za-z]+[._-]?[0-9]+");
    private static final Nobodies SHIPPED = new Nobodies(FactTables.shipped());

    private final FoldedWords<Kind> phrases;
    private final FoldedWords<Boolean> words;
    private final List<String> ends = new ArrayList<>();

    public Nobodies(FactTables tables) {
        Map<String, Kind> wholes = new HashMap<>();
        Map<String, Boolean> parts = new HashMap<>();
        tables.forEach("text/nobodies.tsv", 3, row -> {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            switch (kind) {
                case KEEPER, DESK ->
                    wholes.merge(Folding.key(row.get(2)), kind, (one, other) -> one == Kind.KEEPER ? one : other);
                case WORD -> parts.put(Folding.key(row.get(2)), true);
                case END -> ends.add(row.get(2));
            }
        });
        phrases = new FoldedWords<>(wholes);
        words = new FoldedWords<>(parts);
    }

    /** Those of the table that ships with Dateline. */
    public static Nobodies shipped() {
        return SHIPPED;
    }

    /** Whether the text is no byline at all, but what a site's software calls whoever keeps it. */
    public boolean isKeeper(String text) {
        return phrase(text).filter(Kind.KEEPER::equals).isPresent();
    }

    /** Whether the text is a log-in name: one word of small letters, digits and marks, in the letters that log-in names have. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text.strip()).matches();
    }

    /** Whether the text as a whole names nobody: a keeper, an office, a phrase such as "our correspondent". */
    public boolean isNobody(String text) {
        return phrase(text).isPresent();
    }

    /** Whether the text is nobody, or the name of a house rather than of a person. */
    public boolean isHouse(String text) {
        if (isNobody(text) || ends.stream().anyMatch(text::endsWith)) {
            return true;
        }
        for (String word : NOT_IN_WORDS.split(text)) {
            if (!word.isEmpty() && words.of(word).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Kind> phrase(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? Optional.empty() : phrases.of(bare);
    }
}
