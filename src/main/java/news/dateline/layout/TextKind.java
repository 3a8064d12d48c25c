package news.dateline.layout;

import java.util.List;
import news.dateline.text.Sentences;

/** Whether a text is a page's, with what stands around an article, or a story and nothing else, as a wire sends it. */
enum TextKind {
    PAGE,
    WIRE;

    static TextKind of(List<TextBlock> blocks) {
        int running = 0;
        int other = 0;
        int links = 0;
        for (TextBlock block : blocks) {
            boolean sentence = !block.text().isEmpty() && Sentences.endsOne(block.text());
            running += sentence ? 1 : 0;
            other += sentence ? 0 : 1;
            links += block.links();
        }
        return links > 2 || other > 8 && other > running ? PAGE : WIRE;
    }
}
