package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import news.dateline.item.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeTextTest {
    @Test
    void leavesCleanTextAsItIs() {
        String clean = "قال الوزير إنّ الجسر رسمياً مفتوح.\n\n\"Fine\" — 新しい橋 👍🏽";

        UnicodeText text = UnicodeText.of(clean);

        assertEquals(clean, text.text());
        assertEquals(Map.of(), text.dropped());
    }

    @Test
    void countsEveryCharacterThatItTakesOut() {
        String raw = "a\u0000b\u0000c\u200f\u202bd\u00ade\ufefff\ud800g\udc00";

        UnicodeText text = UnicodeText.of(raw);

        assertEquals("abcdefg", text.text());
        assertEquals(
                List.of("U+0000 ×2", "U+00AD ×1", "U+200F ×1", "U+202B ×1", "U+D800 ×1", "U+DC00 ×1", "U+FEFF ×1"),
                text.removed().stream().map(Removed::text).toList());
    }

    @Test
    void makesOneKindOfSpaceAndOneKindOfLineEnd() {
        UnicodeText text = UnicodeText.of("a\u00a0b\tc\u3000d\r\ne\rf\u2028g\u0085h\fi");

        assertEquals("a b c d\ne\nf\ng\nh\ni", text.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cشود", "ක්\u200dය", "👩\u200d🔬", "🏳\ufe0f\u200d🌈", "ภาษา\u200bไทย"})
    void keepsJoinersWhereTheyAreLettersBusiness(String shaped) {
        UnicodeText text = UnicodeText.of(shaped);

        assertEquals(Normalizer.normalize(shaped, Normalizer.Form.NFC), text.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200cمی", "می\u200c شود", "two\u200bwords", "by\u200dline", "می\u200c"})
    void dropsJoinersThatJoinNothing(String stray) {
        UnicodeText text = UnicodeText.of(stray);

        assertEquals(stray.replaceAll("[\u200b-\u200d]", ""), text.text());
    }

    @Test
    void composesWhatComposesThoughAControlCharacterStoodBetween() {
        UnicodeText text = UnicodeText.of("Zu\u0000\u0308rich, ا\u0653ب, 가 \u1112\u1161\u11ab");

        assertEquals("Zürich, آب, 가 한", text.text());
    }

    @Test
    void answersInNfcForEveryCharacterWithEveryMark() {
        for (int unit = 0x20; unit < 0x3000; unit++) {
            if (CharacterKind.of((char) unit) == CharacterKind.JUNK) {
                continue;
            }
            for (String mark : List.of("\u0301", "\u0653", "\u3099", "\u093c", "\u0323\u0307", "\u0307\u0323")) {
                String raw = "x" + (char) unit + mark + "y";

                String text = UnicodeText.of(raw).text();

                assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text, () -> raw);
            }
        }
    }
}
