package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailersTest {
    private static final String FIRST = "The council met on Monday.";
    private static final String LAST = "It adjourned after two hours.";

    private static final Context CONTEXT = new Context(Optional.empty(), Optional.empty(), Drafts.KNOWLEDGE);
    private static final TrailerWords TRAILERS = new TrailerWords(FactTables.shipped());
    private static final Step STEP = new Signoffs(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends",
                "-ENDS-",
                "# # #",
                "_____",
                "==Kyodo",
                "/ritzau/",
                "AAP RTV jd",
                "AFP jd",
                "dpa abc yyxx n1 jd/ar",
                "gr/bp",
                "(SDA/jr)",
                "(SDA/ATS/jr)",
                "(JDV, LVE)",
                "Enditem",
                "Lusa/Fim",
                "--(بترا)",
                "Copyright 2024 The Example Agency. All rights reserved.",
                "© 2024 Example Wire",
                "(c) Example 2024",
                "Keywords: BRIDGE OPENING/",
                "This report by The Canadian Press was first published Jan. 2, 2024.",
                "Alle Rechte vorbehalten.",
                "Tous droits réservés.",
                "Riproduzione riservata ©",
                "يمنع استخدام مواد النشرة من دون عقد.",
                "<저작권자(c) 예시통신, 무단 전재-재배포 금지>",
                "無断転載を禁じます。"
            })
    void aTrailerIsNoParagraphOfTheStory(String trailer) {
        // Given
        Draft draft = Drafts.of(FIRST, LAST, trailer);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(FIRST, LAST), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law is to change, the minister said.",
                "More is to come, he said.",
                "The end of the bridge is near.",
                "AFP has 200 bureaus.",
                "3/4 of voters agreed",
                "He works for Reuters.",
                "Ende gut, alles gut.",
                "Редактор газеты рассказал, что мост закрыт на ремонт до конца года и откроется весной.",
                "إعداد الطعام في هذه القرية يبدأ قبل الفجر بساعات كما يقول سكانها الذين يعرفون الجسر منذ سنين.",
                "5. Jane Roe 221 points/second leg"
            })
    void aLastSentenceStays(String last) {
        // Given
        Draft draft = Drafts.of(FIRST, last);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @Test
    void whatStandsBehindALineOfMarksGoesWithItAndCreditsItsAgency() {
        // Given
        Draft draft = Drafts.of(
                FIRST,
                LAST,
                "___",
                "AP writers Jane Roe in Springfield and A. Person in Rome contributed to this report.",
                "Online: http://example.org/bridge",
                "Jane Roe can be reached at jroe@example.org",
                "For the desk call +1 212 555 0100");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(FIRST, LAST), article.content().paragraphs());
        assertEquals(
                List.of("ap"),
                article.wire().agencies().stream().map(AgencyCredit::id).toList());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @Test
    void aLineOfMarksBetweenPartsOfTheStoryStays() {
        // Given
        Draft draft = Drafts.of(FIRST, "___", "In other news, a bridge was opened in the next town on Tuesday.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @Test
    void takesSeveralInARow() {
        // Given
        Draft draft = Drafts.of(
                FIRST, LAST + " (Reporting by Jane Roe; Editing by A. Person)", "Keywords: BRIDGE/", "ends", "###");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(FIRST, LAST), article.content().paragraphs());
        assertEquals(
                "(Reporting by Jane Roe; Editing by A. Person)",
                article.wire().signoff().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" EFE", " EFE.", " AFP", " (ANSA).", " - PTI", " Reporting by Jane Roe; Editing by A. Person."})
    void theAgencysNameBehindTheLastSentenceIsASignOff(String signOff) {
        // Given
        Draft draft = Drafts.of(FIRST, LAST + signOff);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(FIRST, LAST), article.content().paragraphs());
        assertEquals(signOff.strip(), article.wire().signoff().orElseThrow().text());
    }

    @Test
    void theOnlyParagraphIsTheStory() {
        // Given
        Draft draft = Drafts.of("All rights reserved.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCounts(List<String> row) {
        // Given
        boolean contact = TrailerWords.shape(row).name().startsWith("CONTACT");
        List<String> paragraphs = new ArrayList<>(List.of(FIRST, LAST));
        if (contact) {
            paragraphs.add("___");
        }
        paragraphs.add(contact ? row.get(3) + " x" : row.get(3));

        // When
        int first = TRAILERS.at(paragraphs, CONTEXT).map(Trailer::first).orElse(-1);

        // Then
        assertEquals(2, first, row::toString);
    }

    static List<List<String>> rows() {
        return FactTable.rows(Trailer.class, "trailers.tsv", 4);
    }
}
