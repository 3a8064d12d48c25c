package news.dateline.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyRuleTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final String HEADLINE = "Council closes old harbour bridge for two years";
    private static final List<String> BODY = List.of(
            "The council of Riverton voted on Monday to close the old harbour bridge to all traffic for two years, saying that the"
                    + " repair of its 14 piers can no longer wait for the new crossing.",
            "Businesses on the north bank, which employ 620 people, said that they would appeal to the regional court in Marwick.",
            "Mayor Ada Holm told reporters that a ferry will run every 20 minutes from June until the works are finished.");

    private final CopyRule rule = CopyRule.standard();

    private static Copy copy(String uri, String supplier, Instant seen, String headline, List<String> body) {
        return new Copy(uri, supplier, seen, CopyText.of(headline, body));
    }

    private boolean isCopy(Copy one, Copy other) {
        return rule.isCopy(rule.likeness(one, other, false));
    }

    @Test
    void aPaperCutsItFromTheBottomAndHeadsItAnew() {
        Copy original = copy("a", "one", AT, HEADLINE, BODY);
        Copy cut = copy("b", "two", AT.plusSeconds(7200), "Bridge shut until further notice", BODY.subList(0, 2));

        assertTrue(isCopy(original, cut));
        assertFalse(rule.isRepeat(original, cut));
    }

    @Test
    void tomorrowsReportComesInTodaysForm() {
        List<String> today = List.of(
                "Hog prices opened steady on Monday with about 3,200 head on offer at the yards, dealers said.",
                "Barrows and gilts sold at 48.50 dollars a hundredweight and sows at 41.00 dollars.");
        List<String> tomorrow = List.of(
                "Hog prices opened lower on Tuesday with about 2,900 head on offer at the yards, dealers said.",
                "Barrows and gilts sold at 47.75 dollars a hundredweight and sows at 40.25 dollars.");
        Copy first = copy("a", "one", AT, "Hogs open at the yards", today);
        Copy second = copy("b", "one", AT.plus(Duration.ofHours(24)), "Hogs open at the yards", tomorrow);

        assertFalse(isCopy(first, second));
        assertTrue(rule.isOtherInSameForm(first, second, true));
    }

    @Test
    void anotherReportInArabicInTheSameForm() {
        List<String> today = List.of(
                "استقبل الوزير في مكتبه اليوم سفير هولندا وبحث معه العلاقات الثنائية وسبل تعزيزها في مختلف المجالات.");
        List<String> tomorrow = List.of(
                "استقبل الوزير في مكتبه اليوم سفير البرازيل وبحث معه العلاقات الثنائية وسبل تعزيزها في مختلف المجالات.");

        assertFalse(isCopy(
                copy("a", "one", AT, "الوزير يستقبل السفير", today),
                copy("b", "one", AT.plus(Duration.ofHours(24)), "الوزير يستقبل السفير", tomorrow)));
    }

    /** A match report that was written in advance, and another score in its headline: one was joined with the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الهلال يفوز على الاتحاد 3-1 في ختام الدوري|الهلال يفوز على الاتحاد 2-0 في ختام الدوري",
                "البنك المركزي يرفع سعر الفائدة إلى ٤.٥ بالمئة|البنك المركزي يرفع سعر الفائدة إلى ٤.٧٥ بالمئة",
                "فرودگاه به مدت ۳ روز بسته شد|فرودگاه به مدت ۵ روز بسته شد",
                "सेंसेक्स 412 अंक चढ़कर बंद|सेंसेक्स 533 अंक चढ़कर बंद",
                "日経平均終値412円高|日経平均終値533円高",
                "코스피 41포인트 올라 마감|코스피 14포인트 올라 마감",
                "Северск обыграл Речной со счетом 2:1|Северск обыграл Речной со счетом 4:3",
                "Riverton empata con Marwick (3-3)|Riverton empata con Marwick (7-8)",
                "Holm vertagt Urteil auf 12. Mai|Holm vertagt Urteil auf 19. Mai",
                "Riverton draw with Marwick, 2-2|Riverton draw with Marwick, 1-1",
            })
    void theSameHeadlineWithOtherFiguresHeadsAnotherReport(String today, String tomorrow) {
        Copy first = copy("a", "one", AT, today, BODY);
        Copy second = copy("b", "two", AT.plus(Duration.ofHours(3)), tomorrow, BODY);

        assertFalse(isCopy(first, second));
        assertTrue(rule.isCopy(rule.likeness(first, second, true)), "the later one corrects");
        assertTrue(isCopy(first, copy("b", "two", AT.plus(Duration.ofHours(3)), today, BODY)));
    }

    @Test
    void noTextCanBeReadOfWhatIsKeptAndItIsComparedAlike() {
        CopyText text = CopyText.of(HEADLINE, BODY);

        assertEquals(text, CopyText.ofBytes(text.bytes()));
        assertEquals(CopyKeys.of(text), CopyKeys.of(CopyText.ofBytes(text.bytes())));
        assertEquals("CopyText[" + text.length() + " words]", text.toString());
    }

    @Test
    void figuresAreTheSameHoweverTheyAreWritten() {
        assertEquals(
                CopyText.of("", List.of("1,234 ١٢٣٤ Ａ")).body()[0],
                CopyText.of("", List.of("1.234")).body()[0]);
    }

    @Test
    void ofAFormTheNewestAreCompared() {
        CopyIndex index = new CopyIndex();
        for (int hour = 0; hour < 30; hour++) {
            index.add(copy("urn:" + hour, "one", AT.plus(Duration.ofHours(hour)), HEADLINE, BODY));
        }

        List<Copy> near = index.near(
                CopyKeys.of(CopyText.of(HEADLINE, BODY)), AT.plus(Duration.ofHours(30)), Duration.ofHours(96));

        assertEquals(CopyIndex.MOST_OF_A_KEY, near.size());
        assertEquals("urn:29", near.get(0).uri());
    }
}
