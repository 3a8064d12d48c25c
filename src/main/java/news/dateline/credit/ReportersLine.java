package news.dateline.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/** Who reported and edited, named behind the words for it: {@code (Reporting by A; Editing by B)}. */
final class ReportersLine {
    private static final int LONGEST_NAMES = 600;
    private static final int LONGEST_LINE_OF_NAMES = 60;

    private ReportersLine() {}

    /** (Reporting by A; Editing by B), on a line of its own or behind a sentence, with brackets or without. */
    static Optional<Closing> read(String paragraph, Context context) {
        int start = startsNames(paragraph, 0, context) ? 0 : -1;
        int from = Math.max(0, paragraph.length() - LONGEST_NAMES);
        for (int at = from; start < 0 && at < paragraph.length() - 1; at++) {
            char unit = paragraph.charAt(at);
            boolean bracket =
                    "(（".indexOf(unit) >= 0 && isLastBracket(paragraph, at) && startsNames(paragraph, at + 1, context);
            boolean sentence = unit == ' '
                    && at > 0
                    && SentenceEnd.isEnd(paragraph.charAt(at - 1))
                    && Character.isUpperCase(paragraph.charAt(at + 1))
                    && startsNames(paragraph, at + 1, context)
                    && isLastSentence(paragraph, at + 1);
            start = bracket ? at : sentence ? at + 1 : -1;
        }
        if (start < 0) {
            return Optional.empty();
        }
        String line = paragraph.substring(start);
        CreditList credit = context.creditsIn(withoutOpening(line, context), AliasPosition.PROSE);
        Closing.Kind kind = namesAgenciesOnly(line, context) ? Closing.Kind.CREDIT : Closing.Kind.SIGN_OFF;
        return Optional.of(new Closing(start, kind, List.of(), credit.credits()));
    }

    /** The words before the names are no agency's: imehaririwa na. */
    private static String withoutOpening(String line, Context context) {
        String bare = "(（".indexOf(line.charAt(0)) >= 0 ? line.substring(1) : line;
        return bare.substring(Math.max(
                context.words().endOfOpening(CreditWord.SIGN_OFF, bare),
                context.words().endOfOpening(CreditWord.SIGN_OFF_LABEL, bare)));
    }

    /** Additional reporting by PA Media: nobody is named. */
    private static boolean namesAgenciesOnly(String line, Context context) {
        String bare = line.startsWith("(") ? line.substring(1) : line;
        return context.creditsAlone(
                        bare.substring(context.words().endOfOpening(CreditWord.SIGN_OFF, bare)), AliasPosition.BRACKETS)
                .isPresent();
    }

    private static boolean isLastBracket(String paragraph, int open) {
        int close = paragraph.indexOf(paragraph.charAt(open) == '(' ? ')' : '）', open);
        return close < 0 || close >= SentenceEnd.withoutCode(paragraph) - 2;
    }

    /** No sentence of more than names follows: full stops stand behind initials and the desks' parts only. */
    private static boolean isLastSentence(String paragraph, int from) {
        String[] words = paragraph.substring(from).split(" ");
        long small = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return small * 2 <= words.length;
    }

    private static boolean startsNames(String paragraph, int at, Context context) {
        boolean opens = "(（".indexOf(paragraph.charAt(at)) >= 0;
        boolean bracket = opens || at > 0 && "(（".indexOf(paragraph.charAt(at - 1)) >= 0;
        String bare = paragraph.substring(opens ? at + 1 : at);
        int opening = bare.length() <= LONGEST_NAMES ? endOfOpening(bare, context) : 0;
        // (Por Rita Alves; edição de Ivo Melo): the word before a byline, and behind the name the one for the editor
        boolean bylined = opens
                && opening == 0
                && bare.length() <= LONGEST_NAMES
                && context.bylines().opening(bare) > 0;
        if (bylined && bare.indexOf(';') > 0) {
            return context.words()
                            .endOfOpening(
                                    CreditWord.SIGN_OFF,
                                    bare.substring(bare.indexOf(';') + 1).strip())
                    > 0;
        }
        // a word alone, such as "editor", opens sentences as well
        boolean phrase = opening > 0 && bare.lastIndexOf(' ', opening - 1) > 0;
        boolean colon = opening > 0 && opening < bare.length() && ":：".indexOf(bare.charAt(opening)) >= 0;
        boolean line = bracket || colon || (phrase || bare.length() <= LONGEST_LINE_OF_NAMES) && isNames(bare, opening);
        return opening > 0 && line || endsLabel(bare, bracket, context) || informs(bare, context);
    }

    /** Con información de Ann Other en Quito: words of credit before persons. */
    private static boolean informs(String text, Context context) {
        int credit =
                text.length() > LONGEST_LINE_OF_NAMES * 2 ? 0 : context.words().endOfOpening(CreditWord.CREDIT, text);
        return credit > 0
                && text.lastIndexOf(' ', credit - 1) > 0
                && isNames(text, credit)
                && !PeopleNames.in(text.substring(credit), context).isEmpty();
    }

    /** Con la colaboración de Ann Other, not "con la colaboración de los vecinos, el ayuntamiento …". */
    private static boolean isNames(String text, int opening) {
        String names = text.substring(Math.max(0, opening)).split(";", 2)[0].strip();
        return !names.isEmpty() && !Character.isLowerCase(names.charAt(0)) && isLastSentence(names, 0);
    }

    /** 責編：林遠, (Editör: Ann Other): words that open sentences as well. */
    private static boolean endsLabel(String text, boolean bracket, Context context) {
        int label = text.length() <= LONGEST_LINE_OF_NAMES
                ? context.words().endOfOpening(CreditWord.SIGN_OFF_LABEL, text)
                : 0;
        String rest = text.substring(label).strip();
        boolean colon = label > 0 && !rest.isEmpty() && ":：/／".indexOf(rest.charAt(0)) >= 0;
        return (colon || label > 0 && bracket) && rest.chars().anyMatch(Character::isLetter);
    }

    /** Editor's Choice and redaktion@… name nobody, and the word alone neither. */
    private static int endOfOpening(String text, Context context) {
        int opening = context.words().endOfOpening(CreditWord.SIGN_OFF, text);
        boolean named = opening > 0
                && "'’@".indexOf(text.charAt(Math.min(opening, text.length() - 1))) < 0
                && text.substring(opening).chars().anyMatch(Character::isLetter);
        return named ? opening : 0;
    }
}
