package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.language.LanguageGuess;

/** Names the language, the script and its direction. What the source states wins, unless the text is clearly in another. */
public final class Languages implements Step {
    @Override
    public Draft apply(Draft read) {
        LanguageGuess guess = LanguageGuess.of(read.content().paragraphs(), beside(read));
        Draft draft = isWritten(read) ? read.with(read.wire().withWriting(guess.writing())) : read;
        Optional<String> stated = draft.language()
                .filter(tag -> !guess.contradicts(Context.primary(tag).toLowerCase(Locale.ROOT)));
        if (stated.isPresent()) {
            return draft.wire().provenance().containsKey(FieldPath.LANGUAGE)
                    ? draft
                    : named(draft, stated.get(), "source");
        }
        return guess.language()
                .map(language -> named(draft, language, Rule.WORDS_AND_LETTERS.source()))
                .orElse(draft);
    }

    private static Draft named(Draft draft, String language, String source) {
        return draft.withLanguage(language).with(draft.wire().plusProvenance(FieldPath.LANGUAGE, source));
    }

    private static boolean isWritten(Draft draft) {
        return draft.content().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.chars().anyMatch(Character::isLetter));
    }

    private static List<String> beside(Draft draft) {
        List<String> beside = new ArrayList<>(draft.content().summaries());
        draft.content().title().ifPresent(beside::add);
        return beside;
    }
}
