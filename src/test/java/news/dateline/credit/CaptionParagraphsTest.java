package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions of wires that stood above the story as its first paragraph. */
class CaptionParagraphsTest {
    private static final String STORY = "The ferry company will buy two boats that run on hydrogen, it said.";
    private static final String MORE = "They are to sail from the old harbour next summer.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FILE PHOTO: Two boats lie in the harbour of Elvik, May 2, 2024. REUTERS/Lena Orbach/File Photo | Two boats lie in the harbour of Elvik, May 2, 2024. | reuters
            Two boats lie in the harbour of Elvik. (photo by AFP/Lena Orbach) | Two boats lie in the harbour of Elvik. | afp
            Two boats lie in the harbour of Elvik (Lena Orbach/dpa) | Two boats lie in the harbour of Elvik | dpa
            Zwei Schiffe im Hafen. (Foto: Lena Orbach/dpa) | Zwei Schiffe im Hafen. | dpa
            """)
    void becomeAPicture(String paragraph, String caption, String agency) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(paragraph, STORY, MORE));

        // Then
        Picture picture = draft.content().pictures().get(0);
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(Optional.of(caption), picture.caption());
        assertEquals(Optional.of("Lena Orbach"), picture.photographer());
        assertEquals(List.of(agency), picture.agencies());
        assertEquals(
                List.of(paragraph),
                draft.wire().removed().stream()
                        .filter(removed -> removed.kind() == Removed.Kind.CAPTION)
                        .map(Removed::text)
                        .toList());
        assertEquals(List.of(), draft.wire().agencies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOCKHOLM, March 2 - The party gave full power to the government on Monday. Reuter 3",
                "The mayor opened the bridge to the island on Monday, at noon. (dpa)",
                "The mayor opened the bridge to the island on Monday, Reuters/Ipsos found.",
                "May parents stay away from work when their child is ill?"
            })
    void aFirstParagraphOfTheStoryIsNone(String paragraph) {
        assertEquals(
                List.of(),
                Drafts.enriched(Drafts.of(paragraph, STORY, MORE)).content().pictures());
    }
}
