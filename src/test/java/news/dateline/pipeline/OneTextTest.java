package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.format.Wires;
import news.dateline.item.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text gives the same paragraphs, whichever format it comes in: bodies that differ by their breaks are no duplicates. */
class OneTextTest {
    private static final String TITLE = "A bridge that nobody ordered";

    private static final List<String> WRAPPED = List.of(
            "The bridge that nobody ordered was opened to cars on Thursday, a year",
            "later than the ministry had promised when work began in the spring",
            "of a wet and windy year.");

    /** A text, and its paragraphs. */
    record Case(String name, String text, List<String> paragraphs) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> TEXTS = List.of(
            new Case(
                    "paragraphs apart by empty lines, wrapped",
                    String.join("\n", WRAPPED) + "\n\n"
                            + "\"It is a fine bridge, and I have never seen one that was so long,\"\n"
                            + "the minister said at the river.",
                    List.of(
                            String.join(" ", WRAPPED),
                            "\"It is a fine bridge, and I have never seen one that was so long,\" the minister said at"
                                    + " the river.")),
            new Case(
                    "paragraphs begin with an indent, wrapped",
                    String.join("\n", WRAPPED) + "\n"
                            + "   Most of those who came to see it on the first day had to wait for\n"
                            + "the better part of an hour.\n"
                            + "   Some of them went home again, and they said that they would come\n"
                            + "back another day.",
                    List.of(
                            String.join(" ", WRAPPED),
                            "Most of those who came to see it on the first day had to wait for the better part of an"
                                    + " hour.",
                            "Some of them went home again, and they said that they would come back another day.")),
            new Case(
                    "a paragraph a line, each longer than any wire wraps",
                    "The bridge that nobody ordered was opened to cars on Thursday, a year later than the ministry had"
                            + " promised.\n"
                            + "Most of those who came to see it on the first day had to wait for the better part of an"
                            + " hour or even longer.",
                    List.of(
                            "The bridge that nobody ordered was opened to cars on Thursday, a year later than the"
                                    + " ministry had promised.",
                            "Most of those who came to see it on the first day had to wait for the better part of an"
                                    + " hour or even longer.")),
            new Case(
                    "wrapped, and no empty line: a short line ends a paragraph",
                    String.join("\n", WRAPPED) + "\n"
                            + "Most of those who came to see it on the first day had to wait for\n"
                            + "the better part of an hour.",
                    List.of(
                            String.join(" ", WRAPPED),
                            "Most of those who came to see it on the first day had to wait for the better part of an"
                                    + " hour.")),
            new Case(
                    "an alert of one sentence, wrapped once",
                    WRAPPED.get(0) + "\n" + "later than promised.",
                    List.of(WRAPPED.get(0) + " later than promised.")),
            new Case(
                    "Arabic, wrapped",
                    "افتتح الجسر الجديد الذي لم يطلبه أحد أمام السيارات يوم الخميس، بعد\n"
                            + "عام كامل من الموعد الذي وعدت به الوزارة عندما بدأ العمل في الربيع\n"
                            + "من تلك السنة الماطرة.\n\n"
                            + "وقال الوزير إن الجسر جميل وإنه لم ير في حياته جسرا بهذا الطول فوق\n"
                            + "النهر الكبير.",
                    List.of(
                            "افتتح الجسر الجديد الذي لم يطلبه أحد أمام السيارات يوم الخميس، بعد عام كامل من الموعد"
                                    + " الذي وعدت به الوزارة عندما بدأ العمل في الربيع من تلك السنة الماطرة.",
                            "وقال الوزير إن الجسر جميل وإنه لم ير في حياته جسرا بهذا الطول فوق النهر الكبير.")));

    /** A format that carries plain text, and how. */
    record Carrier(String name, UnaryOperator<String> payload) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Carrier> CARRIERS = List.of(
            new Carrier("plain text", text -> TITLE + "\n\n" + text),
            new Carrier("envelope", text -> "{\"headline\": \"" + TITLE + "\", \"body\": \"" + json(text) + "\"}"),
            new Carrier(
                    "ninjs",
                    text -> "{\"uri\": \"urn:x:1\", \"headline\": \"" + TITLE + "\", \"body_text\": \"" + json(text)
                            + "\"}"),
            new Carrier(
                    "Fingerpost JSON",
                    text -> "{\"usn\": \"1\", \"slug\": \"bridge\", \"headline\": \"" + TITLE + "\", \"body_text\": \""
                            + json(text) + "\"}"),
            new Carrier(
                    "NewsML-G2",
                    text -> "<newsItem guid='urn:x:1' version='1'><contentMeta><headline>" + TITLE
                            + "</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>" + text
                            + "</inlineData></contentSet></newsItem>"),
            new Carrier(
                    "NewsML 1.2",
                    text -> "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>" + TITLE
                            + "</HeadLine></NewsLines><ContentItem><DataContent>" + text
                            + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"),
            new Carrier("ZCZC", text -> "ZCZC ABC\n#Bridge\n$" + TITLE + "\n" + text + "\nNNNN\n"),
            new Carrier(
                    "IPTC 7901",
                    text -> "\u0001xyz0123 3 i 86 ccccb   abc 045\r\n\r\nExample/Bridges/\r\n\u0002" + TITLE
                            + " =\r\n\r\n" + text.replace("\n", "\r\n")
                            + "\r\n\r\n\u0003131137 GMT Oct 16\r\n\u007f\r\n\u007f\u0004"));

    static Stream<Arguments> everyTextInEveryFormat() {
        return TEXTS.stream().flatMap(text -> CARRIERS.stream().map(carrier -> Arguments.of(carrier, text)));
    }

    @ParameterizedTest(name = "{1}, as {0}")
    @MethodSource("everyTextInEveryFormat")
    void theParagraphsAreThoseOfTheText(Carrier carrier, Case text) {
        // Given
        String payload = carrier.payload().apply(text.text());

        // When
        Draft draft = Wires.article(payload);

        // Then
        assertEquals(text.paragraphs(), draft.content().paragraphs());
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}
