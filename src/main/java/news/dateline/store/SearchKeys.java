package news.dateline.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.text.Folding;
import news.dateline.text.SearchWords;

/** What an article is found by in a list: its words and its filing places, folded. Stateless; thread safe. */
final class SearchKeys {
    /** An index of the words of the text would cost more than the rest of a row. */
    private static final int MOST_WORDS = 30;

    private SearchKeys() {}

    /** Of the headline, the slugline and the byline, in this order; {@value #MOST_WORDS} at most. */
    static Set<String> words(Article article) {
        SearchWords words = new SearchWords(MOST_WORDS);
        article.content().title().ifPresent(words::add);
        article.editorial().slugline().ifPresent(words::add);
        article.editorial().by().ifPresent(words::add);
        return words.words();
    }

    /** Each filing place by its name as printed, by the gazetteer's name and by its GeoNames id. */
    static Set<String> places(Article article) {
        Set<String> keys = new TreeSet<>();
        for (Dateline.FilingPlace place :
                article.wire().dateline().map(Dateline::places).orElse(List.of())) {
            keys.add(place(place.literal()));
            place.resolved().ifPresent(known -> {
                keys.add(place(known.name()));
                keys.add(Long.toString(known.geonamesId()));
            });
        }
        keys.remove("");
        return keys;
    }

    /** A place as it is looked for; no key has a comma in it. */
    static String place(String name) {
        return Folding.key(name.replace(',', ' '));
    }
}
