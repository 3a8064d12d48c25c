package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    private final NameWords words = new NameWords();

    @ParameterizedTest
    @CsvSource({
        "related-box, related",
        "sideBar__item, sidebar",
        "artikelinhalt, article",
        "page-nav, nav",
        "adSlot, ad",
        "cookieBanner, cookie"
    })
    void findsWordsInNames(String name, String topic) {
        Set<String> topics = topics(name);

        assertTrue(topics.contains(topic), () -> name + " is about " + topics);
    }

    @Test
    void readsNoShortWordIntoALongOne() {
        assertEquals(Set.of(), topics("shadow canvas"));
    }

    @Test
    void everyRowCounts() {
        List<List<String>> rows = FactTable.rows(NameWords.class, "name-words.tsv", 2);

        for (List<String> row : rows) {
            assertTrue(topics(row.get(1)).contains(row.get(0)), row::toString);
        }
        assertEquals(rows.size(), rows.stream().distinct().count());
        assertTrue(NameWords.topics().size() < Long.SIZE);
    }

    private Set<String> topics(String name) {
        long bits = words.in(
                WebPage.open("", Optional.empty(), TextTables.shipped()).names(name));
        Set<String> topics = new TreeSet<>();
        for (int i = 0; i < NameWords.topics().size(); i++) {
            if ((bits & 1L << i) != 0) {
                topics.add(NameWords.topics().get(i));
            }
        }
        return topics;
    }
}
