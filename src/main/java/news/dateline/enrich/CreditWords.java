package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.dateline.text.FactTables;

/** The words around credits, of every language: {@code credit-words.tsv}. Immutable; thread safe. */
public final class CreditWords {
    private final PhraseTable<CreditWord, Boolean> byKind;
    private final List<String> houseEnds = new ArrayList<>();

    public CreditWords(FactTables tables) {
        this.byKind = PhraseTable.of(
                CreditWord.class,
                rows -> tables.forEach("enrich/credit-words.tsv", 3, row -> {
                    CreditWord kind = CreditWord.ofCode(row.get(1));
                    rows.add(kind, row.get(2), true);
                    if (kind == CreditWord.PHOTO_HOUSE_END) {
                        houseEnds.add(row.get(2));
                    }
                }));
    }

    /** Whether the text is one phrase of this kind and nothing else. */
    public boolean matches(CreditWord kind, String text) {
        String bare = text.strip();
        return !bare.isEmpty() && endOfOpening(kind, bare) == bare.length();
    }

    /** Whether a word of the name ends as only houses' do: {@code Hafenamt}, {@code 港务局}. */
    public boolean endsAsHouse(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> houseEnds.stream().anyMatch(word::endsWith));
    }

    /** Where the phrase of this kind that opens the text ends; 0 if none does. A phrase ends where a word does. */
    public int endOfOpening(CreditWord kind, String text) {
        return byKind.endAt(kind, text, 0);
    }

    /** Where the first phrase of this kind in the text begins; -1 if there is none. */
    public int startIn(CreditWord kind, String text) {
        return byKind.of(kind).in(text);
    }
}
