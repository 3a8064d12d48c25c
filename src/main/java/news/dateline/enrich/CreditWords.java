package news.dateline.enrich;

import news.dateline.text.FactTables;

/** The words around credits, of every language: {@code credit-words.tsv}. Immutable; thread safe. */
public final class CreditWords {
    private final PhraseTable<CreditWord, Boolean> byKind;

    public CreditWords(FactTables tables) {
        this.byKind = PhraseTable.of(
                CreditWord.class,
                rows -> tables.forEach(
                        "enrich/credit-words.tsv",
                        3,
                        row -> rows.add(CreditWord.ofCode(row.get(1)), row.get(2), true)));
    }

    /** Whether the text is one phrase of this kind and nothing else. */
    public boolean matches(CreditWord kind, String text) {
        String bare = text.strip();
        return !bare.isEmpty() && endOfOpening(kind, bare) == bare.length();
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
