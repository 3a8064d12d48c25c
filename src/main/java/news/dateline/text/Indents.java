package news.dateline.text;

import java.util.List;

/** Whether indented lines begin paragraphs in a text. */
final class Indents {
    /** Two lines that both end a sentence are chance. */
    private static final int FEWEST = 2;

    private Indents() {}

    /**
     * Some lines are indented and others not, and most before an indent end a sentence. Where all lines are indented, the
     * whole was, not its paragraphs; unless each of several lines is one.
     */
    static boolean partParagraphs(List<Line> lines) {
        int within = 0;
        int indented = 0;
        int ended = 0;
        for (int i = 1; i < lines.size(); i++) {
            within += lines.get(i).opensBlock() ? 0 : 1;
            if (lines.get(i).indented() && !lines.get(i).opensBlock()) {
                indented++;
                ended += Sentences.endsOne(lines.get(i - 1).text()) ? 1 : 0;
            }
        }
        boolean all = indented == within;
        return indented > 0 && (all ? indented >= FEWEST && ended == indented : ended * 2 >= indented);
    }
}
