package news.dateline.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.Marks;
import news.dateline.text.PhotoCredit;

/**
 * The credit that ends a caption: behind a label, or with none before it, known by the agency in it: {@code The harbour on Friday (dpa)},
 * {@code … in Elvik – Reuters}, {@code 港に着く船＝共同}.
 *
 * @param caption what stands before it
 * @param credit as printed, without its brackets
 */
record CaptionCredit(String caption, String credit) {
    private static final Pattern TAKEN = Pattern.compile(
            "(?:(?<=[＝=。．.、， \\u3000])|[(（])(?:([\\p{IsHan}]{2,8}?)?(?:記者|记者) ?)?([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}々]{2,6}?|[가-힣]{2,4})(?: ?기자)? ?[/／]?(?:摄|攝|摄影|攝影|撮影|촬영)[)）]?$");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}");
    private static final Pattern REPORTER =
            Pattern.compile("(?:(?<=[.。] )/?|(?<= )/ ?|\\()([가-힣]{2,4}) ?기자(?: [\\w.]+@[\\w.]+)?\\)?$");
    /** ANTARA FOTO/Ann Other/foc.: the sign of whoever chose it. */
    private static final Pattern EDITOR = Pattern.compile("\\p{Ll}{2,4}\\.?");

    private static final String MARKS = "-–—|/,،.(";
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final String CUTS = "＝=—–-,，、.。!|";
    private static final String BOUND = "-–—,.!";

    static Optional<CaptionCredit> of(String caption, Context context) {
        return opened(caption, context)
                .or(() -> named(caption, context))
                .or(() -> told(caption, context))
                .or(() -> taken(caption, context))
                .or(() -> reporter(caption, context));
    }

    /** （潟沼義樹撮影）, 孙浩 摄, 한가람 기자 촬영: East Asia puts the name first, and the word for taking the picture behind it. */
    private static Optional<CaptionCredit> taken(String caption, Context context) {
        if (!Marks.in(caption, "摄攝影영")) {
            return Optional.empty();
        }
        Matcher taken = TAKEN.matcher(caption);
        if (!taken.find() || context.gazetteer().knows(taken.group(2))) {
            return Optional.empty();
        }
        boolean agency = taken.group(1) != null
                && context.creditsAlone(taken.group(1), AliasPosition.PHOTO).isPresent();
        String house = agency ? taken.group(1) + "/" : "";
        return Optional.of(new CaptionCredit(caption.substring(0, taken.start()).strip(), house + taken.group(2)));
    }

    /** … dans le port PHOTO MIRA CASTEL, LE RIVAGE; … - عدسة رامي الحداد: a word for pictures with no colon, names and houses behind. */
    private static Optional<CaptionCredit> opened(String caption, Context context) {
        String text = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        for (int i = text.lastIndexOf(' '); i > 0 && i > text.length() - LONGEST; i = text.lastIndexOf(' ', i - 1)) {
            String rest = text.substring(i + 1);
            int end = context.words().endOfOpening(CreditWord.PHOTO_OPENING, rest);
            if (end > 1 && end < rest.length() && rest.charAt(end) == ' ') {
                boolean apart = MARKS.indexOf(text.charAt(i - 1)) >= 0;
                String credit = rest.substring(end).strip();
                String first = credit.split("[,/|]")[0].strip();
                boolean caseless = first.chars().noneMatch(Character::isUpperCase);
                boolean name = caseless
                        ? apart && first.split(" ").length <= 4
                        : FULL_NAME.matcher(first).matches();
                if (name && PhotoName.of(first, context).isPresent()) {
                    return Optional.of(cut(text, apart && text.charAt(i - 1) != '.' ? i - 1 : i, credit));
                }
            }
        }
        return Optional.empty();
    }

    /** 겨울의 옛 부두. 한가람 기자: behind a caption the reporter is who took it. */
    private static Optional<CaptionCredit> reporter(String caption, Context context) {
        Matcher reporter = REPORTER.matcher(caption);
        return reporter.find() && !context.gazetteer().knows(reporter.group(1))
                ? Optional.of(
                        new CaptionCredit(caption.substring(0, reporter.start()).strip(), reporter.group(1)))
                : Optional.empty();
    }

    /** What a label, a sign or a word such as "Photo by" tells, where it is names. */
    private static Optional<CaptionCredit> told(String caption, Context context) {
        String text = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        return CreditTail.told(text, context.knowledge().text().photoLabels())
                .filter(tail -> !CreditTail.isSentence(tail.credit(), true))
                .map(tail -> new CaptionCredit(tail.caption(), tail.credit()));
    }

    private static Optional<CaptionCredit> named(String caption, Context context) {
        String text = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (")）]】".indexOf(last) >= 0) {
            int open = Math.max(
                    Math.max(text.lastIndexOf('('), text.lastIndexOf('（')),
                    Math.max(text.lastIndexOf('['), text.lastIndexOf('【')));
            boolean fits = open > 0 && text.length() - open <= LONGEST;
            String within = fits ? text.substring(open + 1, text.length() - 1) : "";
            Optional<PhotoCredit> labelled = context.knowledge()
                    .text()
                    .photoLabels()
                    .creditIn(within)
                    .filter(credit -> credit.caption().isEmpty());
            if (labelled.isPresent()) {
                return Optional.of(cut(text, open, labelled.get().credit()));
            }
            int colon = Math.max(within.indexOf(':'), within.indexOf('：'));
            if (colon > 0 && isKindOfPicture(within.substring(0, colon).strip(), context)) {
                return Optional.of(cut(text, open, within.substring(colon + 1)));
            }
            int opening = context.words().endOfOpening(CreditWord.PHOTO_OPENING, within);
            if (opening > 0 && isName(within.substring(opening).strip(), context)) {
                return Optional.of(cut(text, open, within.substring(opening)));
            }
            return isCredit(within, context) ? Optional.of(cut(text, open, within)) : Optional.empty();
        }
        return behindMark(caption, context);
    }

    /** PHOTO D'ARCHIVES, in whatever case. */
    private static boolean isKindOfPicture(String label, Context context) {
        return context.knowledge().text().photoLabels().isLabel(label)
                || CreditLabel.isMarker(label)
                || context.words().matches(CreditWord.PHOTO_MARKER, label);
    }

    /** The longest such end; a dash or a comma counts with a blank behind it only. */
    private static Optional<CaptionCredit> behindMark(String text, Context context) {
        Optional<CaptionCredit> longest = Optional.empty();
        for (int i = text.length() - 2; i > 0 && i >= text.length() - LONGEST; i--) {
            char unit = text.charAt(i);
            boolean blank = text.charAt(i + 1) == ' ';
            boolean glued = unit == '.' && Character.isLowerCase(text.charAt(i - 1));
            boolean cuts = CUTS.indexOf(unit) >= 0 && (blank || glued || BOUND.indexOf(unit) < 0);
            if (cuts && isCredit(text.substring(i + 1), context)) {
                boolean stop = ".!。".indexOf(unit) >= 0;
                longest = Optional.of(cut(text, stop ? i + 1 : i, text.substring(i + 1)));
            }
        }
        return longest;
    }

    private static CaptionCredit cut(String text, int end, String credit) {
        return new CaptionCredit(text.substring(0, end).strip(), credit.strip());
    }

    /** (foto Piero Salis): one name, each word with a capital, behind a label that needs no colon there. */
    private static boolean isName(String text, Context context) {
        boolean caseless = text.chars().noneMatch(Character::isUpperCase) && text.split(" ").length == 2;
        return (caseless || FULL_NAME.matcher(text).matches())
                && PhotoName.of(text, context).isPresent();
    }

    /** Agencies, and with them names at most. */
    private static boolean isCredit(String text, Context context) {
        String line = text.strip();
        if (line.isEmpty() || line.split(" ").length > MOST_WORDS) {
            return false;
        }
        CreditList list = context.creditsIn(line, AliasPosition.PHOTO);
        return !list.credits().isEmpty()
                && list.others().stream()
                        .allMatch(other -> PhotoName.of(other, context).isPresent()
                                || EDITOR.matcher(other).matches()
                                || context.words().matches(CreditWord.PHOTO_MARKER, other));
    }
}
