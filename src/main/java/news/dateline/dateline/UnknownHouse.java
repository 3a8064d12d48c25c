package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.text.Letters;
import news.dateline.text.Marks;

/**
 * Datelines of a house that no table has, in any script: {@code طرابلس (وكالة الموانئ) -}, {@code Montevideo/Muelle Noticias –},
 * {@code (الرباط - "الميناء")}. The house is known by its word for one ({@code credit-words.tsv}), by the quotation marks around it, or
 * by the date beside it; the places must be on the map.
 */
final class UnknownHouse {
    private static final int LONGEST_SETTING = 60;

    /** A place, a blank and the words for a correspondent. */
    private static final int LONGEST_CORRESPONDENT = 51;

    private static final String WIRE = "讯訊";
    private static final int MOST_WORDS_WITHOUT_MARK = 2;
    private static final String PLACES = "([^()（）\\[\\]«»\"“”:：/]{2,60}?)";
    private static final String HOUSE = "([\\p{L}][\\p{L}\\p{M}\\p{Nd}\\u200c. &'’-]{1,40}?)";
    private static final String QUOTED = "(?:«[^«»]{2,30}»|[“\"„][^“”\"„]{2,30}[”\"“]|『[^』]{2,20}』|「[^」]{2,20}」)";
    /** A bar stands in no sentence: BREMEN (taz) | Die. */
    private static final String MARK = "\\s*(?:[.:]?\\s?[-–—ـ]+|[:：]|\\|)\\s*";

    private static final Pattern IN_BRACKETS =
            Pattern.compile(PLACES + "[:،,]?\\s*[(（]" + HOUSE + "[)）](" + MARK + "|[।.]?\\s+)(?=\\S)");
    private static final Pattern BESIDE = Pattern.compile(PLACES + "(?:\\s*[,،/:]\\s?|\\s[-–—ـ]+\\s)" + HOUSE
            + "(?:(?:\\s?/)?(?:\\s[-–—ـ]+\\s|:\\s|\\.\\s?[-–—]*\\s)(?=\\S)|\\s/\\s(?=\\S)|:?\\s*$)");

    /** চট্টগ্রাম প্রতিনিধি: the place and the word for a correspondent, side by side. */
    private static final Pattern CORRESPONDENT =
            Pattern.compile("([\\p{L}\\p{M}]{2,20}) ([\\p{L}\\p{M} ]{3,30}?)(?:\\s?[:।]|\\s[-–—]+)\\s*(?=\\S)");

    private static final Pattern IN_QUOTES =
            Pattern.compile(PLACES + "([\\s.,،:-]*)\\s" + QUOTED + MARK + "(?=[^\\p{Ll}\\s])");
    private static final Pattern FIRST =
            Pattern.compile("[(（]" + HOUSE + "[)）]\\s?[-–—]+\\s" + PLACES + "\\s[-–—]+\\s(?=\\S)");
    private static final Pattern ALL_IN_BRACKETS = Pattern.compile(
            "[(（]" + PLACES + "\\s*[-–—ـ:،,/]\\s*(?:" + HOUSE + "|" + QUOTED + ")[)）](?:" + MARK + "|\\s+)(?=\\S)");
    private static final Pattern DATED = Pattern.compile(
            PLACES
                    + "(?:\\s[-–—]+|[.,])\\s(\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{1,20})?)(\\.\\s?[-–—]*|\\s[-–—]+)\\s(?=\\p{Lu})");
    private static final Pattern BY_WIRE = Pattern.compile("(\\p{IsHan}{2,6})[讯訊](?=[\\s(（:：])[:：]?\\s*");
    /** 【…日报讯】, 【…新報】: a house alone. */
    private static final Pattern ALONE = Pattern.compile(
            "[【〔［]\\p{IsHan}{2,8}?(?:日报|日報|晚报|晚報|时报|時報|新报|新報|新聞|新闻网|新聞網|通信|通信社|通讯社|通訊社)(?:[\\p{Nd}]{1,2}月[\\p{Nd}]{1,2}日|[\\p{Nd}]{1,2}日)?[讯訊电電]?[】〕］]\\s*(?=\\S)");

    /** Казань, 11 марта, ИА Порт-информ. : the words for "agency" and a name. */
    private static final Pattern BY_ITS_WORD = Pattern.compile(
            "([^.:«»()]{3,60}?)(?:, | [—–-] )(?:ИА|РИА|АН|ІА|агентство|агенція|агенцыя|agencja|agentura|agencija|agentúra|agenția) [«\"„]?[\\p{Lu}][\\p{L}\\d-]{1,20}(?:[ -][\\p{L}\\d-]{2,20})?[»\"”]?(?:\\s?[–—-]+|[.:])\\s+(?=\\p{Lu})");

    private static final String OPENING_QUOTES = "«“\"„『「";

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private UnknownHouse() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        String text = head.paragraph();
        Context context = head.context();
        Optional<DatelineMatch> bracketed = Marks.within(text, "(（", LONGEST_SETTING + 1)
                ? inBrackets(IN_BRACKETS.matcher(text), context)
                : Optional.empty();
        return bracketed
                .or(() -> Marks.within(text, ",،/:-–—ـ", LONGEST_SETTING)
                        ? beside(BESIDE.matcher(text), context)
                        : Optional.empty())
                .or(() -> Marks.within(text, ":।-–—", LONGEST_CORRESPONDENT)
                        ? correspondent(CORRESPONDENT.matcher(text), context)
                        : Optional.empty())
                .or(() ->
                        Marks.in(text, OPENING_QUOTES) ? inQuotes(IN_QUOTES.matcher(text), context) : Optional.empty())
                .or(() -> Marks.within(text, "-–—.,", LONGEST_SETTING)
                        ? found(BY_ITS_WORD.matcher(text), 1, context)
                                .filter(match -> match.setting().dated())
                        : Optional.empty())
                .or(() -> Marks.within(text, "-–—.,", LONGEST_SETTING) && Letters.capitalIn(text)
                        ? dated(DATED.matcher(text), context)
                        : Optional.empty())
                .or(() -> Marks.in(text, WIRE) ? found(BY_WIRE.matcher(text), 1, context) : Optional.empty());
    }

    /** Those that a bracket opens. */
    static Optional<DatelineMatch> bracketed(DatelineHead head) {
        String text = head.paragraph();
        Context context = head.context();
        return found(FIRST.matcher(text), 2, context)
                .filter(match -> match.setting().dated())
                .or(() -> allInBrackets(ALL_IN_BRACKETS.matcher(text), context))
                .or(() -> alone(ALONE.matcher(text)));
    }

    private static Optional<DatelineMatch> inBrackets(Matcher matcher, Context context) {
        if (!matcher.lookingAt() || context.isOnMap(matcher.group(2))) {
            return Optional.empty();
        }
        boolean marked = matcher.group(3).chars().anyMatch(unit -> !Character.isWhitespace(unit));
        boolean own = isOwn(matcher.group(2), context)
                || matcher.group(3).indexOf('|') >= 0
                        && PlaceName.isInCapitals(matcher.group(1).strip());
        boolean brief = DatelinePunctuation.words(matcher.group(1)) <= MOST_WORDS_WITHOUT_MARK;
        boolean house = (marked || isArabic(matcher.group(2))) && isHouse(matcher.group(2), context);
        return own || house ? found(matcher, 1, context).filter(match -> marked || brief) : Optional.empty();
    }

    /** کوئٹہ (ساحل نیوز): what has no capitals often has no dash either. */
    private static boolean isArabic(String house) {
        return Character.UnicodeScript.of(house.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static Optional<DatelineMatch> beside(Matcher matcher, Context context) {
        return matcher.lookingAt() && isCapitalised(matcher.group(2).strip()) && isHouse(matcher.group(2), context)
                ? found(matcher, 1, context)
                : Optional.empty();
    }

    private static Optional<DatelineMatch> correspondent(Matcher matcher, Context context) {
        return matcher.lookingAt()
                        && !Character.isUpperCase(matcher.group(1).charAt(0))
                        && context.words().matches(CreditWord.CORRESPONDENT, matcher.group(2))
                ? found(matcher, 1, context)
                : Optional.empty();
    }

    /** WASHINGTON, Feb 26 - Sens. Alan: a title begins a story so, and is neither in capitals before a dash nor a word for a house. */
    private static Optional<DatelineMatch> dated(Matcher matcher, Context context) {
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String house = matcher.group(2);
        boolean sign = isSign(house) && !matcher.group(3).startsWith(".");
        return sign || isHouse(house, context)
                ? found(matcher, 1, context).filter(match -> match.setting().dated())
                : Optional.empty();
    }

    /** All in capitals, or with one in the middle of a word, as КазТАГ has, and no surname of one letter more: McAllister. */
    private static boolean isSign(String house) {
        long within = house.substring(1).chars().filter(Character::isUpperCase).count();
        return PlaceName.isInCapitals(house) || within > 1 && house.indexOf(' ') < 0;
    }

    /** Behind a comma alone a name in quotation marks may be anybody's. */
    private static Optional<DatelineMatch> inQuotes(Matcher matcher, Context context) {
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean apart = Marks.in(matcher.group(2), ":-");
        return found(matcher, 1, context)
                .filter(match -> apart || match.setting().dated());
    }

    private static Optional<DatelineMatch> allInBrackets(Matcher matcher, Context context) {
        boolean house = matcher.lookingAt() && (matcher.group(2) == null || isHouse(matcher.group(2), context));
        return house ? found(matcher, 1, context) : Optional.empty();
    }

    private static Optional<DatelineMatch> alone(Matcher matcher) {
        return matcher.lookingAt()
                ? Optional.of(
                        new DatelineMatch(matcher.end(), Rule.OWN_HOUSE, PlaceAndDate.NOTHING, List.of(), List.of()))
                : Optional.empty();
    }

    private static Optional<DatelineMatch> found(Matcher matcher, int places, Context context) {
        if (!matcher.lookingAt() || matcher.group(places).length() > LONGEST_SETTING) {
            return Optional.empty();
        }
        return PlaceAndDate.of(matcher.group(places), context)
                .filter(setting -> !setting.places().isEmpty() && setting.areKnown(context))
                .map(setting ->
                        new DatelineMatch(matcher.end(), Rule.OWN_HOUSE, setting, List.of(), setting.reporters()));
    }

    /** Dermaga News, and not: News of the day. */
    private static boolean isCapitalised(String name) {
        return Character.isUpperCase(name.charAt(0)) == Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /** A word for a house, anywhere in its name. */
    static boolean isHouse(String name, Context context) {
        return context.words().endOfOpening(CreditWord.HOUSE, name) > 0
                || isOwn(name, context)
                || NOT_IN_WORDS.splitAsStream(name).anyMatch(word -> context.words()
                        .matches(CreditWord.HOUSE, word));
    }

    /** A correspondent of the paper's own. */
    private static boolean isOwn(String name, Context context) {
        return context.words().endOfOpening(CreditWord.CORRESPONDENT, name) > 0;
    }
}
