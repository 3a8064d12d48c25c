package news.dateline.desk;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Cut;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.text.FactTables;

/**
 * Takes the desk's note in brackets off the paragraph that a dateline opened: {@code PARIS (AFP) - (Correction: one in four, not
 * one in three) One flight in four …}. The story goes on behind it with a sentence of its own.
 */
public final class NotesBehindDatelines implements Step {
    private static final String BRACKETS = "([（［【";

    private final AdvisoryWords words;

    public NotesBehindDatelines(FactTables tables) {
        this.words = new AdvisoryWords(tables);
    }

    @Override
    public Draft apply(Draft draft) {
        if (draft.wire().dateline().isEmpty()) {
            return draft;
        }
        List<String> paragraphs = draft.content().paragraphs();
        for (int line = 0; line < Math.min(LeadingLines.MOST_LINES, paragraphs.size()); line++) {
            String paragraph = paragraphs.get(line);
            if (line == 0 || followsDateline(draft, line)) {
                Optional<Advisory> note =
                        words.at(paragraph).filter(found -> isBracketed(paragraph) && goesOn(paragraph, found.end()));
                if (note.isPresent()) {
                    Cut cut = Cut.ofOpening(draft, line, note.get().end(), Removed.Kind.ADVISORY);
                    return Advisories.taken(cut, note.get());
                }
            }
        }
        return draft;
    }

    private static boolean followsDateline(Draft draft, int line) {
        return draft.span(line).start() > 0
                && draft.wire().removed().stream()
                        .filter(removed -> removed.kind() == Removed.Kind.DATELINE)
                        .flatMap(removed -> removed.span().stream())
                        .anyMatch(span -> span.paragraph() == draft.span(line).paragraph());
    }

    private static boolean isBracketed(String paragraph) {
        return !paragraph.isEmpty() && BRACKETS.indexOf(paragraph.charAt(0)) >= 0;
    }

    /** (Corrected) figures show …: a word in brackets that the sentence needs. */
    private static boolean goesOn(String paragraph, int from) {
        String rest = paragraph.substring(from).strip();
        return !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    }
}
