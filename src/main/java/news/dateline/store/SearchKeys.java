package news.dateline.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.text.Folding;

/** What an article is found by in a list beside its words: its filing places, folded. Stateless; thread safe. */
public final class SearchKeys {
    private SearchKeys() {}

    /** Each filing place by its name as printed, by the gazetteer's name, by its GeoNames id and by its country. */
    static Set<String> places(Article article) {
        Set<String> keys = new TreeSet<>();
        for (Dateline.FilingPlace place :
                article.wire().dateline().map(Dateline::places).orElse(List.of())) {
            keys.add(place(place.literal()));
            place.resolved().ifPresent(known -> {
                keys.add(place(known.name()));
                keys.add(Long.toString(known.geonamesId()));
                keys.add(place(known.country()));
            });
        }
        keys.remove("");
        return keys;
    }

    /** A place as it is looked for; no key has a comma in it. */
    public static String place(String name) {
        return Folding.key(name.replace(',', ' '));
    }
}
