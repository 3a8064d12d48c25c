package news.dateline.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.CreditWords;
import news.dateline.item.AgencyCredit;
import news.dateline.text.Byline;

/** The ways in which last paragraphs close, as desks and papers write them, the surest first. Stateless; thread safe. */
final class Closings {
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_NAMES = 600;
    private static final int LONGEST_LINE_OF_NAMES = 60;
    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST_CODE = 6;
    private static final int LONGEST_CODE = 8;
    private static final String STOPS = ".。 *";

    private static final Pattern DESK_CODES =
            Pattern.compile("([^/\\\\]{2,12}(?:/\\p{Lu}{2,8})?+)(?:[/\\\\]{1,2}\\s?\\p{Ll}{1,5}){1,3}");

    /** Two at least: one alone in brackets may be a party, a unit, a name made short. */
    private static final Pattern BRACKETED_INITIALS = Pattern.compile("\\p{Lu}{2,4}(?:[,/]\\s?\\p{Lu}{2,4}){1,3}");

    private static final Pattern CODE_FIRST = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}/([^/]{2,20})");

    private Closings() {}

    /** What ends the last paragraph. */
    static Optional<Closing> of(String paragraph, Optional<String> language) {
        return names(paragraph, language)
                .or(() -> bracket(paragraph, language))
                .or(() -> initials(paragraph, language))
                .or(() -> AgencyAndEditorsLine.of(paragraph, language))
                .or(() -> prose(paragraph, language))
                .or(() -> agencyAlone(paragraph, language))
                .or(() -> DeskLine.of(paragraph, 0, language))
                .or(() -> behindSentence(paragraph, language));
    }

    /** (Reporting by A; Editing by B), on a line of its own or behind a sentence, with brackets or without. */
    private static Optional<Closing> names(String paragraph, Optional<String> language) {
        int start = startsNames(paragraph, 0) ? 0 : -1;
        int from = Math.max(0, paragraph.length() - LONGEST_NAMES);
        for (int at = from; start < 0 && at < paragraph.length() - 1; at++) {
            char unit = paragraph.charAt(at);
            boolean bracket = "(（".indexOf(unit) >= 0 && isLastBracket(paragraph, at) && startsNames(paragraph, at + 1);
            boolean sentence = unit == ' '
                    && at > 0
                    && isSentenceEnd(paragraph.charAt(at - 1))
                    && Character.isUpperCase(paragraph.charAt(at + 1))
                    && startsNames(paragraph, at + 1)
                    && isLastSentence(paragraph, at + 1);
            start = bracket ? at : sentence ? at + 1 : -1;
        }
        if (start < 0) {
            return Optional.empty();
        }
        String line = paragraph.substring(start);
        CreditList credit = CreditList.of(line, AliasPosition.PROSE, language);
        Closing.Kind kind = namesAgenciesOnly(line, language) ? Closing.Kind.CREDIT : Closing.Kind.SIGN_OFF;
        return Optional.of(new Closing(start, kind, List.of(), credit.credits()));
    }

    /** Additional reporting by PA Media: nobody is named. */
    private static boolean namesAgenciesOnly(String line, Optional<String> language) {
        String bare = line.startsWith("(") ? line.substring(1) : line;
        return CreditList.ofAgencies(
                        bare.substring(CreditWords.SIGN_OFF.opening(bare)), AliasPosition.BRACKETS, language)
                .isPresent();
    }

    private static boolean isLastBracket(String paragraph, int open) {
        int close = paragraph.indexOf(paragraph.charAt(open) == '(' ? ')' : '）', open);
        return close < 0 || close >= withoutCode(paragraph) - 2;
    }

    /** No sentence of more than names follows: full stops stand behind initials and the desks' parts only. */
    private static boolean isLastSentence(String paragraph, int from) {
        String[] words = paragraph.substring(from).split(" ");
        long small = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return small * 2 <= words.length;
    }

    private static boolean startsNames(String paragraph, int at) {
        boolean opens = "(（".indexOf(paragraph.charAt(at)) >= 0;
        boolean bracket = opens || at > 0 && "(（".indexOf(paragraph.charAt(at - 1)) >= 0;
        String bare = paragraph.substring(opens ? at + 1 : at);
        int opening = bare.length() <= LONGEST_NAMES ? CreditWords.SIGN_OFF.opening(bare) : 0;
        // (Por Rita Alves; edição de Ivo Melo): the word before a byline, and behind the name the one for the editor
        boolean bylined = opens && opening == 0 && bare.length() <= LONGEST_NAMES && Byline.opening(bare) > 0;
        if (bylined && bare.indexOf(';') > 0) {
            return CreditWords.SIGN_OFF.opening(
                            bare.substring(bare.indexOf(';') + 1).strip())
                    > 0;
        }
        // a word alone, such as "editor", opens sentences as well
        boolean phrase = opening > 0 && bare.lastIndexOf(' ', opening - 1) > 0;
        boolean colon = opening > 0 && opening < bare.length() && ":：".indexOf(bare.charAt(opening)) >= 0;
        return opening > 0 && (bracket || phrase || colon || bare.length() <= LONGEST_LINE_OF_NAMES);
    }

    /** م.ع.ح/ع.ش (أ ف ب ، رويترز); (dpa); (完) */
    private static Optional<Closing> bracket(String paragraph, Optional<String> language) {
        int close = lastInk(paragraph, withoutCode(paragraph));
        boolean bracketed = close > 0 && (paragraph.charAt(close) == ')' || paragraph.charAt(close) == '）');
        int open = bracketed ? Math.max(paragraph.lastIndexOf('(', close), paragraph.lastIndexOf('（', close)) : -1;
        if (open < 0 || close - open > LONGEST_BRACKET) {
            return Optional.empty();
        }
        String content = paragraph.substring(open + 1, close);
        if (CreditWords.END_MARK.is(content)) {
            return Optional.of(new Closing(open, Closing.Kind.SIGN_OFF, List.of(), List.of()));
        }
        Optional<CreditList> agencies = agenciesOnly(content, language).or(() -> agencyAndCodes(content, language));
        if (agencies.isEmpty()) {
            return ProseCredit.of(content, language)
                    .map(credits -> new Closing(open, Closing.Kind.CREDIT, List.of(), credits))
                    .or(() -> bracketedInitials(paragraph.substring(0, open), content));
        }
        String before = paragraph.substring(0, open);
        Optional<Initials> initials = Initials.ending(before);
        boolean standsApart = initials.isPresent() || endsSentence(before);
        return standsApart
                ? Optional.of(new Closing(
                        initials.map(Initials::start).orElse(isMarks(before) ? 0 : open),
                        Closing.Kind.SIGN_OFF,
                        initials.map(Initials::initials).orElse(List.of()),
                        agencies.get().credits()))
                : Optional.empty();
    }

    /** (JDV, LVE) behind the last sentence, or on a line of its own. */
    private static Optional<Closing> bracketedInitials(String before, String content) {
        return endsSentence(before) && BRACKETED_INITIALS.matcher(content).matches()
                ? Optional.of(new Closing(
                        before.length(), Closing.Kind.SIGN_OFF, List.of(content.split("[,/]\\s?")), List.of()))
                : Optional.empty();
    }

    private static Optional<CreditList> agenciesOnly(String content, Optional<String> language) {
        return CreditList.ofAgencies(content, AliasPosition.SIGN_OFF, language)
                .or(() -> CreditList.ofAgencies(content, AliasPosition.BRACKETS, language))
                .or(() -> CreditList.ofAgencies(content.replace('-', '/'), AliasPosition.BRACKETS, language));
    }

    /** SDA/sj, Sib/Adnkronos: an agency, and codes of its desk. */
    private static Optional<CreditList> agencyAndCodes(String content, Optional<String> language) {
        Matcher behind = DESK_CODES.matcher(content);
        Matcher before = CODE_FIRST.matcher(content);
        return behind.matches()
                ? agenciesOnly(behind.group(1), language)
                : before.matches() ? agenciesOnly(before.group(1), language) : Optional.empty();
    }

    /** A bracket that ends in the middle of a sentence is a gloss: the party leader said (PTI). */
    private static boolean endsSentence(String before) {
        String text = before.strip();
        return isMarks(text) || isSentenceEnd(text.charAt(text.length() - 1));
    }

    /** The dashes of --(بترا) */
    private static boolean isMarks(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isSentenceEnd(char unit) {
        return ".!?؟۔।。！？…\"”»“)".indexOf(unit) >= 0;
    }

    /** （編輯：林書豪）1140312: where a desk's code behind its bracket begins; the end of the text if there is none. */
    private static int withoutCode(String paragraph) {
        int start = paragraph.length();
        while (start > 0
                && paragraph.length() - start < LONGEST_CODE
                && Character.isDigit(paragraph.charAt(start - 1))) {
            start--;
        }
        boolean code = paragraph.length() - start >= SHORTEST_CODE
                && start > 0
                && ")）".indexOf(paragraph.charAt(start - 1)) >= 0;
        return code ? start : paragraph.length();
    }

    private static int lastInk(String paragraph, int end) {
        int last = end - 1;
        while (last >= 0 && STOPS.indexOf(paragraph.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }

    private static Optional<Closing> initials(String paragraph, Optional<String> language) {
        return Initials.alone(paragraph).map(found -> {
            List<AgencyCredit> credits = found.initials().stream()
                    .flatMap(one -> CreditList.of(one, AliasPosition.SIGN_OFF, language).credits().stream())
                    .toList();
            List<String> people = found.initials().stream()
                    .filter(one -> credits.stream()
                            .noneMatch(credit -> credit.literal().equals(one)))
                    .toList();
            return new Closing(0, Closing.Kind.SIGN_OFF, people, credits);
        });
    }

    /** The agency's name on the last line: Reuter */
    private static Optional<Closing> agencyAlone(String paragraph, Optional<String> language) {
        if (paragraph.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return CreditList.ofAgencies(paragraph, AliasPosition.SIGN_OFF, language)
                .map(credit -> new Closing(0, Closing.Kind.SIGN_OFF, List.of(), credit.credits()));
    }

    /** The agency's name or the desk's line behind the last sentence: "… said the mayor. EFE"; "… AAP RTV jd" */
    private static Optional<Closing> behindSentence(String paragraph, Optional<String> language) {
        int end = paragraph.length();
        while (end > 0 && STOPS.indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && !isSentenceEnd(paragraph.charAt(start - 1))) {
            start--;
        }
        boolean apart = start > 0
                && start < end
                && end - start <= LONGEST_NAME
                && paragraph.charAt(start - 1) != ')'
                && " =-–—/|".indexOf(paragraph.charAt(start)) >= 0;
        if (!apart) {
            return Optional.empty();
        }
        int from = start;
        return CreditList.ofAgencies(paragraph.substring(from, end), AliasPosition.SIGN_OFF, language)
                .map(credit -> new Closing(from, Closing.Kind.SIGN_OFF, List.of(), credit.credits()))
                .or(() -> DeskLine.of(paragraph, from, language));
    }

    /** With files from The Associated Press; The Associated Press contributed to this report. */
    private static Optional<Closing> prose(String paragraph, Optional<String> language) {
        return paragraph.length() > LONGEST_CREDIT
                ? Optional.empty()
                : ProseCredit.of(paragraph, language)
                        .map(credits -> new Closing(0, Closing.Kind.CREDIT, List.of(), credits));
    }
}
