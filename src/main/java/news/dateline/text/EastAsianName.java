package news.dateline.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in Chinese, Japanese and Korean, to which jobs are glued ({@code east-asian-jobs.tsv}): 記者林思遠, 高瀬真理記者. Stateless. */
public final class EastAsianName {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private static final List<String> JOBS = FactTable.rows(EastAsianName.class, "east-asian-jobs.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    /** 作者：林思远, in a line with the day and the source. */
    private static final Pattern LABELLED = Pattern.compile("(?<!\\p{IsHan})(?:"
            + JOBS.stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\s?[:：]\\s?([\\p{IsHan}\\p{IsHangul}]{2,4})(?=[\\s|)）]|$)");

    /** 社会部　大森健一, 경제부 오하늘, 本报驻柏林特派记者 高远: a desk or where from, before a job or a name. */
    private static final Pattern DESK = Pattern.compile(
            "(?:[\\p{IsHan}]{2,4}(?:部|局|班|センター)|[가-힣]{2,5}(?:부|팀|본부|국))[\\s\\u3000・]+(?=\\S{2})|(?:[\\p{IsHan}]{2,4}|[가-힣]{2,4})[=＝](?=\\S{2})|[本我]?[报報社]?驻\\p{IsHan}{2,6}?(?=特派|记者)|[本我]?[報社]?駐\\p{IsHan}{2,6}?(?=特派|記者)");

    /** ソウル＝高瀬真理, 高瀬真理＝ソウル: where somebody writes from. */
    private static final Pattern KATAKANA_PLACE =
            Pattern.compile("^[\\p{IsKatakana}ー]{2,}[=＝](?=\\p{IsHan})|(?<=\\p{IsHan})[=＝][\\p{IsKatakana}ー]{2,}$");

    private static final Pattern SEVERAL =
            Pattern.compile("([가-힣]{2,4}(?: (?!선임|수습|인턴|전문)[가-힣]{2,4}){1,3}) ?(?:선임|수습|인턴|전문)?(?:기자|특파원)");

    /** The first of Hangul; kana and ideographs stand behind. */
    private static final char FIRST_SIGN = 0x1100;

    private EastAsianName() {}

    /** The one name that stands behind a job and a colon, among other things. */
    public static Optional<String> labelledIn(String line) {
        if (!Marks.in(line, ":：")) {
            return Optional.empty();
        }
        Matcher label = LABELLED.matcher(line);
        return label.find() && label.start() > 0 ? Optional.of(label.group(1)) : Optional.empty();
    }

    /** 한가람 오은별 기자: several names before one job; none of any other text. */
    public static List<String> several(String text) {
        Matcher names = SEVERAL.matcher(text);
        return names.matches() ? List.of(names.group(1).split(" ")) : List.of();
    }

    /** The name without the job before or behind it, where a name is left; any other text as it is. */
    public static String bare(String text) {
        Matcher desk = DESK.matcher(text);
        String rest = KATAKANA_PLACE
                .matcher(desk.lookingAt() ? text.substring(desk.end()) : text)
                .replaceAll("");
        for (Optional<String> less = without(rest); less.isPresent(); less = without(rest)) {
            rest = less.get();
        }
        return rest;
    }

    /** Whether the text is a job that stands beside a name. */
    public static boolean isJob(String text) {
        return JOBS.contains(text);
    }

    private static Optional<String> without(String text) {
        if (text.isEmpty() || text.charAt(0) < FIRST_SIGN && Character.isLetter(text.charAt(0))) {
            return Optional.empty(); // neither a job nor a name begins with a letter of another script
        }
        for (String job : JOBS) {
            if (text.startsWith(job) && isName(text.substring(job.length()).strip())) {
                return Optional.of(text.substring(job.length()).strip());
            }
            if (text.endsWith(job)
                    && isName(text.substring(0, text.length() - job.length()).strip())) {
                return Optional.of(
                        text.substring(0, text.length() - job.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** A few signs, all of these scripts. */
    public static boolean isName(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.codePoints().allMatch(EastAsianName::isSign);
    }

    private static boolean isSign(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> point == ' ' || point == '\u3000';
        };
    }
}
