package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/**
 * The datelines of East Asia: {@code (서울=연합뉴스) 이도흔 기자 =}, {@code 【ドーハ共同】}, {@code 新华社北京1月27日电（记者李明）}.
 */
final class AsianDatelines {
    private static final int LONGEST_REPORTERS = 60;
    private static final Pattern KOREAN_NAME = Pattern.compile("([가-힣]{2,4}(?:[ ·,]+[가-힣]{2,4}){0,3}) (?:기자|특파원)");
    private static final Pattern HANGUL = Pattern.compile("[가-힣A-Za-z]{2,12}");
    private static final Pattern PAPER = Pattern.compile("\\S{1,10}(?:일보|신문|뉴스|통신|방송|타임스|투데이|경제|매일|新聞|新報|日報|通信|通訊社|社)");
    private static final Pattern JAPANESE_NAME = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}(?:、[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}){0,3}");
    private static final Pattern OWN_LINE = Pattern.compile("([가-힣]{2,10})\\s?=\\s?([가-힣 ·,]{5,40})");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,· ]+");

    private AsianDatelines() {}

    /** A dateline wholly in brackets. */
    static Optional<DatelineMatch> read(DatelineHead head) {
        return bracketed(head.paragraph(), head.marks().closeOf(0), head.context());
    }

    /** 도쿄=박민수 특파원: the place and the correspondent, on a line of their own. */
    static Optional<DatelineMatch> ownLine(DatelineHead head) {
        Matcher line = OWN_LINE.matcher(head.paragraph());
        return line.matches() && head.context().gazetteer().knows(line.group(1))
                ? correspondent(
                        head.paragraph(), head.paragraph().length() - 1, line.group(1), line.group(2), head.context())
                : Optional.empty();
    }

    private static Optional<DatelineMatch> bracketed(String paragraph, int close, Context context) {
        if (close < 0) {
            return Optional.empty();
        }
        String content = paragraph.substring(1, close);
        Optional<DatelineMatch> filed = ChineseDatelines.bracketed(content, context)
                .map(found -> found.opening(WideText.storyStart(paragraph, close + 1)))
                .or(() -> correspondents(paragraph, close, content, context));
        if (filed.isPresent()) {
            return filed;
        }
        int equals = Math.max(content.lastIndexOf('='), content.lastIndexOf('＝'));
        if (equals > 0) {
            return joined(paragraph, close, content.substring(0, equals), content.substring(equals + 1), context);
        }
        for (int at = 1; at < content.length(); at++) {
            Optional<List<AgencyCredit>> agencies = WideText.isWide(content.charAt(at)) || content.charAt(at - 1) == ' '
                    ? NamedAgencies.of(content.substring(at), context)
                    : Optional.empty();
            if (agencies.isPresent()) {
                return PlaceAndDate.of(content.substring(0, at), context)
                        .map(setting -> new DatelineMatch(
                                WideText.storyStart(paragraph, close + 1),
                                Rule.PLACE_AND_AGENCY,
                                setting,
                                agencies.get(),
                                List.of()));
            }
        }
        return Optional.empty();
    }

    /** 서울=연합뉴스; 베를린 로이터=연합뉴스; ワシントン=八十島綾平 */
    private static Optional<DatelineMatch> joined(
            String paragraph, int close, String left, String right, Context context) {
        Optional<List<AgencyCredit>> agencies = NamedAgencies.of(right, context);
        if (agencies.isEmpty()) {
            return correspondent(paragraph, close, left, right, context)
                    .or(() -> ownPaper(paragraph, close, left, right, context));
        }
        int space = firstAgency(left, context);
        List<AgencyCredit> all = new ArrayList<>();
        if (space > 0) {
            all.addAll(NamedAgencies.of(left.substring(space), context).orElseThrow());
        }
        all.addAll(agencies.get());
        String places = space > 0 ? left.substring(0, space) : left;
        return PlaceAndDate.of(places, context).map(setting -> {
            List<String> reporters = new ArrayList<>();
            int end = koreanReporters(paragraph, close + 1, reporters);
            return new DatelineMatch(
                    WideText.storyStart(paragraph, end), Rule.PLACE_AND_AGENCY, setting, all, reporters);
        });
    }

    /** Where an agency begins behind the place, with or without a blank: 베를린 로이터; ニューヨークＡＰ; -1 if none does. */
    private static int firstAgency(String left, Context context) {
        int at = left.lastIndexOf(' ') + 1;
        if (at == 0) {
            at = left.length() - 1;
            while (at > 0 && isFullWidthLatin(left.charAt(at))) {
                at--;
            }
            at++;
        }
        boolean agency = at > 0
                && at < left.length()
                && NamedAgencies.of(left.substring(at), context).isPresent();
        return agency ? at : -1;
    }

    private static boolean isFullWidthLatin(char unit) {
        return unit >= 'Ａ' && unit <= 'Ｚ' || unit >= 'A' && unit <= 'Z';
    }

    /** 【モスクワ＝森田葵、ベルリン＝石川健】: each place with its reporter. */
    private static Optional<DatelineMatch> correspondents(
            String paragraph, int close, String content, Context context) {
        List<String> places = new ArrayList<>();
        List<String> reporters = new ArrayList<>();
        for (String pair : content.split("、")) {
            String[] sides = pair.split("[=＝]");
            if (sides.length != 2 || !JAPANESE_NAME.matcher(sides[1]).matches()) {
                return Optional.empty();
            }
            places.add(sides[0]);
            reporters.add(sides[1]);
        }
        return places.size() < 2
                ? Optional.empty()
                : PlaceAndDate.of(String.join("、", places), context)
                        .map(setting -> new DatelineMatch(
                                WideText.storyStart(paragraph, close + 1),
                                Rule.PLACE_AND_REPORTER,
                                setting,
                                List.of(),
                                reporters));
    }

    /** 【北京＝山田太郎】; （ロンドン＝佐藤花子）; [뉴욕=김지훈 특파원]: a paper's own correspondent. */
    private static Optional<DatelineMatch> correspondent(
            String paragraph, int close, String place, String name, Context context) {
        Matcher korean = KOREAN_NAME.matcher(name);
        boolean japanese = JAPANESE_NAME.matcher(name).matches()
                && (paragraph.charAt(0) == '【' || context.gazetteer().knows(place));
        String names = korean.matches() ? korean.group(1) : name;
        return japanese || korean.matches()
                ? PlaceAndDate.of(withoutPaper(place), context)
                        .map(setting -> new DatelineMatch(
                                WideText.storyStart(paragraph, close + 1),
                                Rule.PLACE_AND_REPORTER,
                                setting,
                                List.of(),
                                List.of(BETWEEN_NAMES.split(names))))
                : Optional.empty();
    }

    /** 강변일보 광주: the paper in front of the place. */
    private static String withoutPaper(String place) {
        int blank = place.indexOf(' ');
        return blank > 0 && PAPER.matcher(place.substring(0, blank)).matches() ? place.substring(blank + 1) : place;
    }

    /** [대전=강변일보] 한가람 기자 =: a paper that no table has, known by its word for a paper or by its reporter. */
    private static Optional<DatelineMatch> ownPaper(
            String paragraph, int close, String place, String house, Context context) {
        List<String> reporters = new ArrayList<>();
        int end = koreanReporters(paragraph, close + 1, reporters);
        boolean paper = PAPER.matcher(house).matches()
                || !reporters.isEmpty() && HANGUL.matcher(house).matches();
        return paper
                ? PlaceAndDate.of(place, context)
                        .filter(setting -> setting.standsAlone(context))
                        .map(setting -> new DatelineMatch(
                                WideText.storyStart(paragraph, end), Rule.OWN_HOUSE, setting, List.of(), reporters))
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
            reporters.addAll(List.of(BETWEEN_NAMES.split(names.group(1))));
        }
        return reporters.isEmpty() ? from : equals + 1;
    }
}
