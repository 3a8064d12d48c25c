package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditTest {
    static Stream<String> labels() {
        return FactTable.rows(PhotoCredit.class, "photo-labels.tsv", 2).stream().map(row -> row.get(1));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void partsCaptionAndCreditAtEveryLabel(String label) {
        Optional<PhotoCredit> credit =
                PhotoLabels.shipped().creditIn("A bridge at dusk " + label + ": Ann Other/Example Photos");

        assertEquals(
                Optional.of(new PhotoCredit(
                        "A bridge at dusk", label + ": Ann Other/Example Photos", "Ann Other/Example Photos")),
                credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجسر الجديد عند الغروبصورة من: Ann Other/AP",
                "Die neue Brücke am AbendBild: Ann Other/AP",
                "Новый мост вечеромФото : Ann Other/AP",
                "新しい橋写真：Ann Other/AP",
                "Foto: Ann Other/AP"
            })
    void findsALabelThatIsGluedToTheCaption(String line) {
        Optional<String> credit = PhotoLabels.shipped().creditIn(line).map(PhotoCredit::credit);

        assertEquals(Optional.of("Ann Other/AP"), credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wrote under the Photo: \"What a bridge!\"",
                "The minister described the Image: a bridge that nobody needs and everybody pays for. It opened on Friday.",
                "Schaubild: die Kosten der Brücke",
                "Score: 3/2",
                "Photo:",
                "وقال عند سؤاله عن تصوير: لا تعليق لدي على هذا الأمر الآن."
            })
    void leavesSentencesAlone(String line) {
        assertEquals(Optional.empty(), PhotoLabels.shipped().creditIn(line));
    }
}
