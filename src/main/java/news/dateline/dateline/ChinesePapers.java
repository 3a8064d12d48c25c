package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;

/**
 * How Chinese papers open without an agency and mostly without the day: {@code 本报讯（记者 王小明）}, {@code 江岸日报武汉讯（记者陈大文
 * 通讯员刘晓）}, {@code 記者王美玲／台中報導}, {@code 记者周杰 杭州报道：}. Stateless; thread safe.
 */
final class ChinesePapers {
    private static final int LONGEST_HOUSE = 10;
    private static final String HOUSES_END_IN = "报報网網社";
    private static final String NAME = "(?:\\p{IsHan}{2,4}|\\p{IsHan}{1,6}·[\\p{IsHan}·]{1,8})";
    private static final Pattern ONE_NAME = Pattern.compile(NAME);

    /** The house, the place and the day, "by wire", and in brackets the reporters. */
    private static final Pattern BY_WIRE =
            Pattern.compile("([\\p{IsHan}\\p{Nd}]{2,20}?)[专專]?[讯訊电電]\\s*(?:[（(]([^（）()。]{3,40})[)）])?");

    /** Reporters, and the place from which they report. */
    private static final Pattern REPORTED = Pattern.compile(
            "([^，。：:（）()]{2,24}?)[\\s/／]*((?:[\\p{IsHan}]{2,6}?)?)(?:摄影|攝影)?(?:报道|報道|報導|[专專]?[电電])(?:\\s*[：:]\\s*|\\s+|$)");

    private static final Pattern UNKNOWN_PLACE = Pattern.compile("\\p{IsHan}{2,4}");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、，,/／:：]+");

    private ChinesePapers() {}

    /** What is said of those who reported. */
    private record Reporters(List<String> names, List<String> places) {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        String text = head.paragraph();
        if (!WideText.isWide(text.charAt(0))) {
            return Optional.empty();
        }
        Context context = head.context();
        return byWire(text, context).or(() -> reported(text, context));
    }

    /** 【本报南京讯】: in brackets from end to end, the reporters in round ones within or not. */
    static Optional<DatelineMatch> bracketed(DatelineHead head) {
        String text = head.paragraph();
        int close = head.marks().closeOf(0);
        String content = close < 2 ? "" : text.substring(1, close);
        boolean wide = !content.isEmpty() && WideText.isWide(content.charAt(0));
        return wide
                ? byWire(content, head.context())
                        .filter(match -> match.end() == content.length()
                                && !match.setting().places().isEmpty())
                        .map(match ->
                                match(text, close + 1, match.setting(), new Reporters(match.reporters(), List.of())))
                : Optional.empty();
    }

    /** A paper's word for itself, or a name that ends as papers' names do. */
    static boolean isPaper(String name, Context context) {
        return context.words().matches(CreditWord.SELF, name)
                || name.length() > 2 && HOUSES_END_IN.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    static boolean isName(String text) {
        return ONE_NAME.matcher(text).matches();
    }

    private static Optional<DatelineMatch> byWire(String text, Context context) {
        Matcher wire = BY_WIRE.matcher(text);
        if (!wire.lookingAt()) {
            return Optional.empty();
        }
        String said = wire.group(1);
        int house = house(said, context);
        Optional<PlaceAndDate> setting = house == said.length()
                ? Optional.of(PlaceAndDate.NOTHING)
                : PlaceAndDate.of(said.substring(house), context)
                        .filter(found -> !found.places().isEmpty() && found.areKnown(context));
        Optional<Reporters> reporters = wire.group(2) == null ? Optional.empty() : reporters(wire.group(2), context);
        boolean otherBracket = wire.group(2) != null && reporters.isEmpty();
        int end = otherBracket ? wire.start(2) - 1 : wire.end();
        boolean apart = reporters.isPresent()
                || end == text.length()
                || " 　：:（(".indexOf(text.charAt(end)) >= 0
                || Character.isWhitespace(text.charAt(end - 1));
        return setting.filter(found -> apart && (house > 0 || reporters.isPresent()))
                .map(found -> match(text, end, found, reporters.orElse(new Reporters(List.of(), List.of()))));
    }

    private static Optional<DatelineMatch> reported(String text, Context context) {
        int role = role(text, context);
        Matcher matcher = REPORTED.matcher(text).region(role, text.length());
        if (role == 0 || !matcher.lookingAt()) {
            return Optional.empty();
        }
        return reporters(text.substring(0, matcher.end()), context)
                .filter(found -> !found.names().isEmpty())
                .map(found -> match(text, matcher.end(), PlaceAndDate.NOTHING, found));
    }

    private static DatelineMatch match(String text, int end, PlaceAndDate setting, Reporters reporters) {
        List<String> places = setting.places().isEmpty() ? reporters.places() : setting.places();
        PlaceAndDate filed = new PlaceAndDate(places, setting.date(), setting.dated(), List.of());
        Rule rule = reporters.names().isEmpty() ? Rule.OWN_HOUSE : Rule.PLACE_AND_REPORTER;
        return new DatelineMatch(WideText.storyStart(text, end), rule, filed, List.of(), reporters.names());
    }

    /** Where the name of a paper ends that the text begins with; 0 if it begins with none. */
    private static int house(String text, Context context) {
        int self = context.words().endOfOpening(CreditWord.SELF, text);
        if (self > 0) {
            return self;
        }
        for (int end = Math.min(LONGEST_HOUSE, text.length()); end > 2; end--) {
            if (isPaper(text.substring(0, end), context)) {
                return end;
            }
        }
        return 0;
    }

    /** Where the word for a reporter ends that the text begins with, a paper's name before it or not; 0 if none. */
    private static int role(String text, Context context) {
        int role = context.words().endOfOpening(CreditWord.REPORTER, text);
        if (role > 0) {
            return role;
        }
        int house = house(text, context);
        int behind = house == 0 ? 0 : context.words().endOfOpening(CreditWord.REPORTER, text.substring(house));
        return behind == 0 ? 0 : house + behind;
    }

    /** The names of reporters, if the text says nothing else and says what they are. */
    static Optional<List<String>> names(String text, Context context) {
        return reporters(text, context)
                .filter(found -> found.places().isEmpty() && !found.names().isEmpty())
                .map(Reporters::names);
    }

    /** 记者陈大文 通讯员刘晓; 記者 何志平 香港報道: names behind words for reporters, and a place. */
    private static Optional<Reporters> reporters(String text, Context context) {
        List<String> names = new ArrayList<>();
        List<String> places = new ArrayList<>();
        boolean said = false;
        for (String piece : BETWEEN_NAMES.split(text)) {
            int role = role(piece, context);
            said |= role > 0;
            String rest = piece.substring(role);
            if (rest.isEmpty()) {
                continue;
            }
            if (isName(rest) && filed(rest, context) == rest.length()) {
                names.add(rest);
            } else if (filed(rest, context) == rest.length()
                    || !place(rest.substring(0, filed(rest, context)), names, places, context)) {
                return Optional.empty();
            }
        }
        return said ? Optional.of(new Reporters(names, places)) : Optional.empty();
    }

    /** 杭州; 周杰杭州; nothing, or no place, before "reports"; behind a name, a place that the map has not. */
    private static boolean place(String text, List<String> names, List<String> places, Context context) {
        if (text.isEmpty() || context.words().matches(CreditWord.NO_PLACE, text)) {
            return true;
        }
        if (!names.isEmpty() && UNKNOWN_PLACE.matcher(text).matches()) {
            places.add(text);
            return true;
        }
        for (int name = 0; name < text.length(); name = name == 0 ? 2 : name + 1) {
            String place = text.substring(name);
            if (context.gazetteer().knows(place) && (name == 0 || isName(text.substring(0, name)))) {
                if (name > 0) {
                    names.add(text.substring(0, name));
                }
                places.add(place);
                return true;
            }
        }
        return false;
    }

    /** Where "reports" or "by wire" begins that the text ends in; its length if it ends otherwise. */
    private static int filed(String text, Context context) {
        int start = text.length();
        for (int at = start - 1; at >= 0; at--) {
            start = context.words().matches(CreditWord.FILED, text.substring(at)) ? at : start;
        }
        return start;
    }
}
