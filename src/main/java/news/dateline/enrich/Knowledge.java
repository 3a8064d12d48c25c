package news.dateline.enrich;

import static java.util.Objects.requireNonNull;

import news.dateline.agency.Agencies;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.text.FactTables;
import news.dateline.text.TextTables;

/**
 * What the desk's rooms know before they read an article: who supplies news, which places there are, and the words of
 * credits, dates and bylines. Built once, at the start; immutable and thread safe.
 */
public record Knowledge(Agencies agencies, Gazetteer gazetteer, CreditWords words, TextTables text) {
    public Knowledge {
        requireNonNull(agencies, "agencies");
        requireNonNull(gazetteer, "gazetteer");
        requireNonNull(words, "words");
        requireNonNull(text, "text");
    }

    /** What these tables say. Those that ship are read once, about a quarter of a second and 30 MB. */
    public static Knowledge of(FactTables tables) {
        return new Knowledge(Agencies.of(tables), Gazetteer.of(tables), new CreditWords(tables), TextTables.of(tables));
    }

    /** What the tables say that ship with Dateline. */
    public static Knowledge shipped() {
        return of(FactTables.shipped());
    }
}
