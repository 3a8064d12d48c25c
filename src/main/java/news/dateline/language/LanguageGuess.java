package news.dateline.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Writing;
import news.dateline.language.LanguageTable.Vote;
import news.dateline.text.FactTable;
import news.dateline.text.Letters;

/**
 * Tells the language of a text: by its script; within a script by how frequent its runs of letters are in each language, and
 * by the words that each is full of. Reads no more than the first 320 characters. {@code docs/language.md} has what it was
 * measured on.
 *
 * @param script the script that most of its letters are of
 * @param language what it is in, where that can be told
 * @param rivals languages that it may be in as well, as they come near; all of its script where too little is said
 */
public record LanguageGuess(UnicodeScript script, Optional<String> language, Set<String> rivals) {

    /** Fewer letters tell nothing. */
    private static final int LEAST_LETTERS = 4;

    /** Fewer letters leave every language of the script possible. */
    private static final int ENOUGH_LETTERS = 90;

    /** By how much a language must lead for the other to be out of the question: in all, and for each letter. */
    private static final int CLEAR_LEAD = 25 * Tally.UNITS;

    private static final double CLEAR_LEAD_A_LETTER = 0.2 * Tally.UNITS;

    private static final Map<String, Set<String>> WRITTEN_AS = writtenAs();

    private static Map<String, Set<String>> writtenAs() {
        Map<String, Set<String>> rows = new HashMap<>();
        for (List<String> row : FactTable.rows(LanguageGuess.class, "written-as.tsv", 2)) {
            rows.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
        return Map.copyOf(rows);
    }

    /**
     * Tells the language of an article.
     *
     * @param body its paragraphs; of a long one, pieces from all over it
     * @param beside other texts of it, such as its headline, which count where the body is short
     */
    public static LanguageGuess of(List<String> body, List<String> beside) {
        int length = body.stream().mapToInt(String::length).sum();
        return of(
                length > Pieces.SAMPLE
                        ? Pieces.of(body, length)
                        : String.join(" ", body) + ' ' + String.join(" ", beside));
    }

    /** How the text is written. */
    public Writing writing() {
        return WritingSystem.of(script);
    }

    /**
     * Whether the text is clearly not in a language.
     *
     * @param language the primary subtag of BCP 47, in small letters; one that no table knows is never contradicted
     */
    public boolean contradicts(String language) {
        return this.language.isPresent()
                && WRITTEN_AS.getOrDefault(language, Set.of(language)).stream().allMatch(this::excludes);
    }

    private boolean excludes(String other) {
        boolean otherScript = !LanguageTable.SHIPPED.writes(other, script);
        boolean otherLanguage = !language.equals(Optional.of(other))
                && !rivals.contains(other)
                && LanguageTable.SHIPPED.of(script).contains(other);
        return otherScript || otherLanguage;
    }

    /** Tells the language of the first {@value Pieces#SAMPLE} characters of a text. */
    static LanguageGuess of(String text) {
        String sample = text.substring(0, Math.min(Pieces.SAMPLE, text.length()));
        UnicodeScript script = MainScript.of(sample);
        Optional<LanguageGrams> grams = LanguageGrams.of(script);
        if (grams.isEmpty()) {
            return new LanguageGuess(
                    script, LanguageTable.SHIPPED.of(script).stream().findFirst(), Set.of());
        }
        Reading reading = new Reading(script, grams.get());
        reading.read(sample, false);
        if (reading.letters < reading.skipped) { // a wire that writes all in capitals
            reading.read(sample, true);
        }
        return reading.guess();
    }

    /** The points of each language of a script, as the words of a text go by. */
    private static final class Reading {
        private final UnicodeScript script;
        private final List<String> languages;
        private final int first;
        private final LanguageGrams grams;
        private final Tally tally;
        private final char[] word = new char[Pieces.SAMPLE + 2];
        private int letters;
        private int skipped;

        Reading(UnicodeScript script, LanguageGrams grams) {
            this.script = script;
            this.grams = grams;
            languages = LanguageTable.SHIPPED.of(script);
            first = LanguageTable.SHIPPED.first(script);
            tally = new Tally(languages.size());
        }

        void read(String text, boolean capitals) {
            int start = -1;
            for (int at = 0; at <= text.length(); at++) {
                if (at < text.length() && isWordPart(text.charAt(at))) {
                    start = start < 0 ? at : start;
                } else if (start >= 0) {
                    if (isInCapitals(text, start, at) == capitals) { // LOS ANGELES is no Spanish
                        add(text, start, at);
                    } else {
                        skipped += at - start;
                    }
                    start = -1;
                }
            }
        }

        private void add(String text, int start, int end) {
            int length = end - start;
            word[0] = LanguageGrams.EDGE;
            for (int i = 0; i < length; i++) {
                word[i + 1] = Letters.lower(text.charAt(start + i));
            }
            word[length + 1] = LanguageGrams.EDGE;
            for (int i = 0; i < length; i++) {
                long three = LanguageGrams.key(word[i], word[i + 1], word[i + 2]);
                grams.add(three, tally);
                if (i > 0 && i + LanguageGrams.LONG <= length + 1) {
                    grams.add(LanguageGrams.key(three, word[i + 3], word[i + 4]), tally);
                }
            }
            Optional<List<Vote>> votes = LanguageTable.SHIPPED.word(text, start, end);
            if (votes.isPresent()) {
                for (Vote vote : votes.get()) {
                    int language = vote.row() - first;
                    if (language >= 0
                            && language < languages.size()) { // Persian in its letters is no Pashto in Latin ones
                        tally.add(language, vote.points());
                    }
                }
            }
            letters += length;
        }

        LanguageGuess guess() {
            int best = 0;
            for (int language = 0; language < languages.size(); language++) {
                // the table's order decides between equals
                best = points(language) > points(best) ? language : best;
            }
            boolean told = letters >= LEAST_LETTERS;
            Optional<String> language = told ? Optional.of(languages.get(best)) : Optional.empty();
            return new LanguageGuess(script, language, rivals(points(best)));
        }

        private int points(int language) {
            return tally.of(language) + LanguageTable.SHIPPED.headStart(first + language);
        }

        private Set<String> rivals(int most) {
            double clear = Math.max(CLEAR_LEAD, CLEAR_LEAD_A_LETTER * letters);
            Set<String> rivals = new HashSet<>();
            for (int language = 0; language < languages.size(); language++) {
                if (letters < ENOUGH_LETTERS || most - points(language) < clear) {
                    rivals.add(languages.get(language));
                }
            }
            return rivals;
        }
    }

    private static boolean isInCapitals(String text, int start, int end) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(end - 1));
    }

    private static boolean isWordPart(char unit) {
        return Letters.isWordPart(unit) || unit == '\u200c';
    }
}
