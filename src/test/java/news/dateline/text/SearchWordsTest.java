package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الإمارات تفتتح جسراً في أبوظبي | الامارات ابوظبى جسرا
            قال مسؤولون إن الشؤون العامة | مسئولون الشئون
            قال مسئولون مصريون | مسؤولون
            مسؤولون في هيئة السياحة | مسوولون هيءة
            قراءة في رؤوس الأقلام | قرائة رءوس
            مدرسة جديدة في القـــاهرة | مدرسه القاهره
            Élysée : la réforme adoptée | elysee reforme
            İSTANBUL'da köprü açıldı | istanbul kopru
            Straße in Łódź | lodz
            新しい橋が開通 | 橋が開通
            北京的新桥 | 北京 新桥
            मुंबई में पुल खुला | मुंबई पुल
            Bridge no. ٣٥ | 35
            """)
    void aTextIsFoundByItsWordsHoweverTheyAreTyped(String text, String query) {
        assertTrue(SearchWords.of(text).containsAll(SearchWords.of(query)), () -> SearchWords.of(text) + " " + query);
    }

    @Test
    void aWordOfAnotherTextIsNotFound() {
        assertEquals(
                List.of("新桥"),
                SearchWords.of("新桥").stream()
                        .filter(word -> !SearchWords.of("新的大桥").contains(word))
                        .toList());
    }

    @Test
    void aHamzaIsNotLeftOut() {
        assertTrue(SearchWords.of("قاد الفريق").stream().noneMatch(SearchWords.of("قائد الفرق")::contains));
    }

    @Test
    void onlyTheFirstWordsOfALongTextAreKept() {
        assertEquals(
                List.of("one", "two"),
                List.copyOf(new SearchWords(2).add("One two one three").words()));
    }
}
