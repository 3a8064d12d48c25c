package news.dateline.pipeline;

import java.util.List;
import java.util.Random;

/** Pages put together at random from what pages and wires are made of, and from what breaks readers. */
final class RandomPage {
    private static final List<String> LINES = List.of(
            "1. تخطي إلى المحتوى",
            "Skip to main content",
            "Home",
            "Politics",
            "A bridge that nobody ordered",
            "جسر لم يطلبه أحد",
            "٣ مارس ٢٠٢٤",
            "3 March 2024",
            "Published on 3 March 2024",
            "https://example.org/p/1",
            "Permalink https://example.org/p/1",
            "The bridge at duskPhoto: Ann Other/Example Photos",
            "الجسر عند الغروبصورة من: Ann Other/AP",
            "Foto: Ann Other/dpa",
            "The new bridge will be opened to cars next autumn, the ministry said on Thursday after a long dispute.",
            "قال وزير النقل اليوم الخميس (7 آذار/مارس 2024) إن الجسر الجديد سيفتح أمام السيارات في الخريف المقبل.",
            "BERLIN, March 7 (Reuters) - The new bridge will be opened next autumn, the ministry said on Thursday.",
            "交通部星期四宣布，新桥将于今年秋天通车。工程进展顺利。",
            "أ.ب/ج.د (أ ف ب، رويترز)",
            "أ.ب/ج.د (د ب أ)",
            "kle/uh (dpa, afp)",
            "(AP)",
            "(dpa)",
            "Reporting by Ann Other; Editing by John Doe",
            "Read also: Another bridge",
            "Read more",
            "إعلان",
            "اكتشاف المزيد",
            "By Ann Other",
            "Von Ann Other",
            "بقلم: أحمد سالم",
            "  indented line that goes on",
            "wrapped text that a wire broke somewhere in the middle of a",
            "sentence, as wires do when they still think of paper",
            "\u200fعنوان\u200e مع علامات",
            "null\u0000byte\u0007bell",
            "lone \ud800 surrogate \udfff here",
            "Zu\u0308rich cafe\u0301 A\u030a ộ o\u0302\u0323",
            "می\u200cشود \u200c stray",
            "soft\u00adhyphen and\u00a0no-break\u2028line",
            "👩\u200d🔬 emoji 🏳\ufe0f",
            ":",
            "*",
            "-",
            "/",
            "()",
            "( )",
            "\"",
            "：",
            "Photo:",
            "1.");
    private static final List<String> SEAMS =
            List.of("\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " ", "", "\n \t\n", "\u0085");

    private RandomPage() {}

    static String of(Random random) {
        StringBuilder page = new StringBuilder();
        int lines = random.nextInt(25);
        for (int i = 0; i < lines; i++) {
            page.append(LINES.get(random.nextInt(LINES.size())));
            if (random.nextInt(12) == 0) {
                page.insert(random.nextInt(page.length() + 1), anyCharacter(random));
            }
            page.append(SEAMS.get(random.nextInt(SEAMS.size())));
        }
        return page.toString();
    }

    private static String anyCharacter(Random random) {
        int bound = random.nextInt(3) == 0 ? 0x20000 : 0x3000;
        return Character.toString(random.nextInt(bound));
    }
}
