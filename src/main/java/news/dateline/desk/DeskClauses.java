package news.dateline.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.Phrases;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;
import news.dateline.text.FoldedWords;
import news.dateline.text.Folding;
import news.dateline.text.Letters;

/**
 * Clauses in which a desk speaks to desks: {@code Meldung bitte löschen}, {@code DÉPÊCHE ANNULÉE}, {@code 此稿撤销}. A clause is one
 * where it is made of nothing but the words of {@code requests.tsv} and one of them asks for something, in whatever form and
 * order; so {@code Annulation de vols} is none. Immutable; thread safe.
 */
final class DeskClauses {
    private static final int SHORTEST_STEM = 3;
    private static final char ANY_ENDING = '*';

    /** What stands for more where a clause has several: a text that annuls and replaces another is a text to be used. */
    private static final List<Signal> RANKS = List.of(Signal.CORRECTION, Signal.UPDATE, Signal.KILL, Signal.WITHDRAW);

    private final Phrases<Word> forms;
    private final FoldedWords<Word> stems;

    private enum Part {
        ACT,
        ITEM,
        ASK,
        AND
    }

    private record Word(Part part, Optional<Signal> signal) {}

    private record Found(Word word, int end) {}

    /**
     * A clause.
     *
     * @param addressed whether it speaks of the text, asks, or asks two things, so that it can be no headline's
     * @param bare whether it is the act and no other word
     */
    record Clause(Signal signal, boolean addressed, boolean bare) {}

    DeskClauses(FactTables tables) {
        Map<String, Word> whole = new HashMap<>();
        Map<String, Word> begun = new HashMap<>();
        tables.forEach("desk/requests.tsv", 4, row -> {
            String form = row.get(3);
            Word word = new Word(Part.valueOf(row.get(1).toUpperCase(Locale.ROOT)), SignalCode.of(row.get(2)));
            int last = form.length() - 1;
            if (form.charAt(last) == ANY_ENDING) {
                begun.putIfAbsent(Folding.key(form.substring(0, last)), word);
            } else {
                whole.put(form, word);
            }
        });
        this.forms = new Phrases<>(whole);
        this.stems = new FoldedWords<>(begun);
    }

    /** What the text asks; empty unless it is such a clause from end to end. */
    Optional<Clause> of(String text) {
        List<Word> words = new ArrayList<>();
        return read(text, words) == text.length() ? clause(words) : Optional.empty();
    }

    /**
     * What a request asks that goes on to say which text it means: {@code Please kill story slugged Bridge}. It opens with a word that asks,
     * and its act and its word for the text stand side by side; only what takes a text away is meant so.
     */
    Optional<Signal> request(String text) {
        List<Word> words = new ArrayList<>();
        read(text, words);
        List<Word> telling =
                words.stream().filter(word -> word.part() != Part.AND).toList();
        boolean asks = !telling.isEmpty() && telling.get(0).part() == Part.ASK;
        for (int i = 1; asks && i + 1 < telling.size(); i++) {
            Set<Part> pair =
                    EnumSet.of(telling.get(i).part(), telling.get(i + 1).part());
            if (pair.equals(EnumSet.of(Part.ACT, Part.ITEM))) {
                return signal(telling).filter(signal -> signal == Signal.KILL || signal == Signal.WITHDRAW);
            }
        }
        return Optional.empty();
    }

    /** Whether the text has no word but such. */
    boolean areAllOf(String text) {
        return read(text, new ArrayList<>()) == text.length();
    }

    /** Whether a word for a text of a wire is in it, whatever else it says. */
    boolean nameText(String text) {
        for (int at = skipMarks(text, 0); at < text.length(); at++) {
            boolean opens = at == 0
                    || !isOfWord(text.charAt(at))
                    || !isOfWord(text.charAt(at - 1))
                    || Letters.isUnspaced(text.charAt(at));
            if (opens
                    && at(text, at)
                            .filter(found -> found.word().part() == Part.ITEM)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What the words ask that open the text, whatever follows them. */
    Optional<Signal> opening(String text) {
        List<Word> words = new ArrayList<>();
        read(text, words);
        return signal(words);
    }

    private static Optional<Clause> clause(List<Word> words) {
        boolean addressed = words.stream().anyMatch(word -> word.part() == Part.ITEM || word.part() == Part.ASK)
                || words.stream()
                                .flatMap(word -> word.signal().stream())
                                .distinct()
                                .count()
                        > 1;
        return signal(words).map(signal -> new Clause(signal, addressed, words.size() == 1));
    }

    private static Optional<Signal> signal(List<Word> words) {
        return RANKS.stream()
                .filter(rank -> words.stream().anyMatch(word -> word.signal().equals(Optional.of(rank))))
                .findFirst();
    }

    /** Where the words of the table end that open the text. */
    private int read(String text, List<Word> words) {
        int at = skipMarks(text, 0);
        while (at < text.length()) {
            Optional<Found> found = at(text, at);
            if (found.isEmpty()) {
                return at;
            }
            words.add(found.get().word());
            at = skipMarks(text, found.get().end());
        }
        return at;
    }

    private Optional<Found> at(String text, int start) {
        return forms.at(text, start)
                .map(form -> new Found(form.value(), form.end()))
                .or(() -> stem(text, start));
    }

    private Optional<Found> stem(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        for (int cut = end; cut >= start + SHORTEST_STEM; cut--) {
            Optional<Word> word = stems.at(text, start, cut);
            if (word.isPresent()) {
                return Optional.of(new Found(word.get(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static int skipMarks(String text, int start) {
        int at = start;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
