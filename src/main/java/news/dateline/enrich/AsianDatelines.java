package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.AgencyCredit;

/**
 * The datelines of East Asia: {@code (서울=연합뉴스) 이도흔 기자 =}, {@code 【ドーハ共同】}, {@code 新华社北京1月27日电（记者李明）}.
 */
final class AsianDatelines {
    private static final int LONGEST_AGENCY = 8;
    private static final int LONGEST_FILING = 40;
    private static final int LONGEST_REPORTERS = 60;
    private static final String BLANKS_AND_DASHES = " -–—";
    private static final Pattern KOREAN_NAME = Pattern.compile("([가-힣]{2,4}) (?:기자|특파원)");
    private static final Pattern CHINESE_REPORTERS =
            Pattern.compile("^\\s*(?:[（(](?:记者|記者)?([^（）()。]{2,20})[）)]|(?:记者|記者)([^。：:]{2,16})(?:报道|報導|報道)[：:]?)");
    private static final Pattern JAPANESE_NAME = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}(?:、[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}){0,3}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、， ]+");

    private AsianDatelines() {}

    /** A dateline wholly in brackets, which close at {@code close}. */
    static Optional<Opening> bracketed(String paragraph, int close, Context context) {
        if (close < 0) {
            return Optional.empty();
        }
        String content = paragraph.substring(1, close);
        int equals = Math.max(content.lastIndexOf('='), content.lastIndexOf('＝'));
        if (equals > 0) {
            return joined(paragraph, close, content.substring(0, equals), content.substring(equals + 1), context);
        }
        for (int at = 1; at < content.length(); at++) {
            Optional<List<AgencyCredit>> agencies = isWide(content.charAt(at)) || content.charAt(at - 1) == ' '
                    ? DatelineGrammar.agencies(content.substring(at), context)
                    : Optional.empty();
            if (agencies.isPresent()) {
                return Setting.of(content.substring(0, at), context)
                        .map(setting -> new Opening(
                                storyStart(paragraph, close + 1),
                                Rule.PLACE_AND_AGENCY,
                                setting,
                                agencies.get(),
                                List.of()));
            }
        }
        return filed(content, context)
                .filter(filed -> filed.end() == content.length())
                .map(filed -> new Opening(
                        storyStart(paragraph, close + 1),
                        filed.rule(),
                        filed.setting(),
                        filed.credits(),
                        filed.reporters()));
    }

    /** 서울=연합뉴스; 베를린 로이터=연합뉴스; ワシントン=八十島綾平 */
    private static Optional<Opening> joined(String paragraph, int close, String left, String right, Context context) {
        Optional<List<AgencyCredit>> agencies = DatelineGrammar.agencies(right, context);
        if (agencies.isEmpty()) {
            return correspondent(paragraph, close, left, right, context);
        }
        int space = left.lastIndexOf(' ');
        Optional<List<AgencyCredit>> first =
                space < 0 ? Optional.empty() : DatelineGrammar.agencies(left.substring(space + 1), context);
        List<AgencyCredit> all = new ArrayList<>(first.orElse(List.of()));
        all.addAll(agencies.get());
        String places = first.isPresent() ? left.substring(0, space) : left;
        return Setting.of(places, context).map(setting -> {
            List<String> reporters = new ArrayList<>();
            int end = koreanReporters(paragraph, close + 1, reporters);
            return new Opening(storyStart(paragraph, end), Rule.PLACE_AND_AGENCY, setting, all, reporters);
        });
    }

    /** 【北京＝山田太郎】: a paper's own correspondent. */
    private static Optional<Opening> correspondent(
            String paragraph, int close, String place, String name, Context context) {
        boolean lenticular = paragraph.charAt(0) == '【';
        return lenticular && JAPANESE_NAME.matcher(name).matches()
                ? Setting.of(place, context)
                        .map(setting -> new Opening(
                                storyStart(paragraph, close + 1),
                                Rule.PLACE_AND_REPORTER,
                                setting,
                                List.of(),
                                List.of(BETWEEN_NAMES.split(name))))
                : Optional.empty();
    }

    /** Where {@code 황지영 특파원 박서준 기자 =} ends, if it stands here. */
    private static int koreanReporters(String paragraph, int from, List<String> reporters) {
        int equals = paragraph.indexOf('=', from);
        if (equals < 0 || equals - from > LONGEST_REPORTERS) {
            return from;
        }
        Matcher names = KOREAN_NAME.matcher(paragraph.substring(from, equals));
        while (names.find()) {
            reporters.add(names.group(1));
        }
        return reporters.isEmpty() ? from : equals + 1;
    }

    /** 新华社北京1月27日电: an agency, or the paper's word for itself, a place, a date, "by wire". */
    static Optional<Opening> filed(String paragraph, Context context) {
        if (paragraph.isEmpty() || !isWide(paragraph.charAt(0))) {
            return Optional.empty();
        }
        int wire = wire(paragraph);
        for (int end = Math.min(LONGEST_AGENCY, wire); wire > 0 && end >= 2; end--) {
            String name = paragraph.substring(0, end);
            List<Agency> agencies = AgencyTable.shipped().named(name, Slot.BRACKETS, Optional.of("zh"));
            if (!agencies.isEmpty() || CreditWords.SELF.is(name)) {
                List<AgencyCredit> credits =
                        agencies.stream().map(agency -> agency.credit(name)).toList();
                return Setting.of(paragraph.substring(end, wire), context)
                        .filter(Setting::dated)
                        .map(setting -> filed(paragraph, wire + 1, setting, credits));
            }
        }
        return Optional.empty();
    }

    private static Opening filed(String paragraph, int from, Setting setting, List<AgencyCredit> credits) {
        String rest = paragraph.substring(from, Math.min(paragraph.length(), from + LONGEST_REPORTERS));
        Matcher matcher = CHINESE_REPORTERS.matcher(rest);
        if (!matcher.find()) {
            return new Opening(storyStart(paragraph, from), Rule.FILED_BY_WIRE, setting, credits, List.of());
        }
        String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        List<String> reporters = List.of(BETWEEN_NAMES.split(names.strip()));
        return new Opening(
                storyStart(paragraph, from + matcher.end()), Rule.FILED_BY_WIRE, setting, credits, reporters);
    }

    /** Where "by wire" stands, behind a day: 27日电; -1 if it does not. */
    private static int wire(String paragraph) {
        for (int at = 3; at < Math.min(paragraph.length(), LONGEST_FILING); at++) {
            char unit = paragraph.charAt(at);
            if ("电電讯訊".indexOf(unit) >= 0 && paragraph.charAt(at - 1) == '日') {
                return at;
            }
        }
        return -1;
    }

    private static int storyStart(String paragraph, int from) {
        int at = from;
        while (at < paragraph.length() && BLANKS_AND_DASHES.indexOf(paragraph.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isWide(char unit) {
        return unit >= 0x2e80;
    }
}
