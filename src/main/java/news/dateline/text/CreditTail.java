package news.dateline.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The credit that ends a caption, in the ways in which captions have it: behind a label, a sign or a bar, in brackets, or
 * as names joined by a slash.
 *
 * @param caption what stands before the credit; may be empty
 * @param credit without its label, never empty
 */
public record CreditTail(String caption, String credit) {
    /** {@code 林远 摄}, {@code 記者林遠／攝影}, {@code 山田花子撮影}, {@code 한가람 기자 촬영}. */
    private static final Pattern TAKEN =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}々・가-힣 ]{2,12}?[ /／]?(?:摄|攝|摄影|攝影|撮影|촬영)");

    private static final Pattern TAKEN_BEHIND = Pattern.compile(
            "(?<=[。．！？\\s])((?:[\\p{IsHan}·]{2,12}(?:记者|記者) ?)?[\\p{IsHan}]{2,4}) ?[/／]?(?:摄|攝|摄影|攝影|撮影)$");

    private static final int LONGEST = 160;
    private static final int MOST_BEHIND = 45;
    private static final String CHAINS = "/|";
    private static final String STOPS = ".!?。";

    /** The credit that a mark tells: brackets, a label, a sign, a bar. */
    public static Optional<CreditTail> of(String text, PhotoLabels labels) {
        return bracketed(text, labels)
                .or(() -> labelled(text, labels))
                .or(() -> opened(text, labels))
                .or(() -> barred(text, labels));
    }

    /** The credit that a label, a sign or a word before it tells; what stands before that is the caption. */
    public static Optional<CreditTail> told(String text, PhotoLabels labels) {
        return labelled(text, labels).or(() -> opened(text, labels)).filter(tail -> !tail.caption()
                .isEmpty());
    }

    /** The credit in a bracket with its label at the end, behind a label with a colon, or before the Chinese word for taking it. */
    public static Optional<CreditTail> marked(String text, PhotoLabels labels) {
        int last = text.length() - 1;
        int pair = last > 0 ? ")]）】".indexOf(text.charAt(last)) : -1;
        int open = pair < 0 ? -1 : text.lastIndexOf("([（【".charAt(pair));
        String within = open > 0 ? text.substring(open + 1, last).strip() : "";
        boolean told = !within.isEmpty()
                && within.length() <= LONGEST / 2
                && (CreditLabel.endIn(within, labels) > 0
                        || TAKEN.matcher(within).matches());
        Matcher taken = TAKEN_BEHIND.matcher(text);
        return told
                ? at(text, open, bare(within, labels))
                : taken.find()
                        ? at(text, taken.start(), taken.group(1))
                        : labelled(text, labels)
                                .filter(tail -> !tail.caption().isEmpty() && isCapitalised(tail.credit()));
    }

    /** The credit that nothing but its place and its names tell. */
    public static Optional<CreditTail> unmarked(String text, PhotoLabels labels) {
        return chained(text, labels).or(() -> behindSentence(text, labels));
    }

    private static Optional<CreditTail> labelled(String text, PhotoLabels labels) {
        return labels.creditIn(text)
                .flatMap(found -> at(found.caption(), found.caption().length(), bare(found.credit(), labels)));
    }

    private static Optional<CreditTail> bracketed(String text, PhotoLabels labels) {
        String line = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int open = line.endsWith(")") ? line.lastIndexOf('(') : line.endsWith("]") ? line.lastIndexOf('[') : -1;
        if (open < 0 || line.length() - open > LONGEST) {
            return Optional.empty();
        }
        String within = line.substring(open + 1, line.length() - 1).strip();
        boolean credit = CreditLabel.endIn(within, labels) > 0 || isNames(within, 9) || isAcronym(within);
        return credit ? at(text, open, bare(within, labels)) : Optional.empty();
    }

    /** Behind a sign or a label that opens a word of the text's end. */
    private static Optional<CreditTail> opened(String text, PhotoLabels labels) {
        for (int i = text.length() - 2; i > 0 && i >= text.length() - LONGEST; i--) {
            boolean opens = !Letters.isLetter(text.charAt(i - 1)) && text.charAt(i) != ' ';
            int end = opens ? CreditLabel.endIn(text, i, labels) : 0;
            if (end > 0 && end < text.length() && isShort(text.substring(end))) {
                return at(text, i, bare(text.substring(i), labels));
            }
        }
        return Optional.empty();
    }

    private static Optional<CreditTail> barred(String text, PhotoLabels labels) {
        int bar = text.lastIndexOf(" | ");
        return bar > 0 && isShort(text.substring(bar + 3))
                ? at(text, bar, bare(text.substring(bar + 3), labels))
                : Optional.empty();
    }

    private static Optional<CreditTail> chained(String text, PhotoLabels labels) {
        int stop = text.lastIndexOf(". ", text.length() - 3);
        int start = Math.max(stop, text.lastIndexOf(" - "));
        start = Math.max(start, text.lastIndexOf(" – "));
        if (start < 0) {
            return Optional.empty();
        }
        String rest = text.substring(text.indexOf(' ', start + 1) + 1).strip();
        boolean names = isNames(rest, 7) && start + 1 < text.length();
        return names ? at(text, start + (text.charAt(start) == '.' ? 1 : 0), bare(rest, labels)) : Optional.empty();
    }

    /** A few names behind the caption's last full stop: {@code The harbour on Friday. Ann Other, NTB}. */
    private static Optional<CreditTail> behindSentence(String text, PhotoLabels labels) {
        int stop = -1;
        for (int i = text.length() - 2; i > MOST_BEHIND && i >= text.length() - MOST_BEHIND && stop < 0; i--) {
            boolean blank = text.charAt(i) == '。' || text.charAt(i + 1) == ' ';
            stop = STOPS.indexOf(text.charAt(i)) >= 0 && blank && !isAbbreviation(text, i) ? i : stop;
        }
        if (stop < 0) {
            return Optional.empty();
        }
        String rest = text.substring(stop + 1).strip();
        return isCapitalised(rest) && !CreditLabel.isMarker(rest)
                ? at(text, stop + 1, bare(rest, labels))
                : Optional.empty();
    }

    /** One or two letters, or a short word in capitals, before the full stop. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean cased = start < stop
                && (Character.isUpperCase(text.charAt(start)) || Character.isLowerCase(text.charAt(start)));
        return cased && stop - start <= 3;
    }

    /** Whether there are at most five words, each with a capital or of a script without, no full stop. */
    public static boolean isCapitalised(String text) {
        String[] words = text.split(" ");
        boolean plain = words.length <= 5 && text.length() > 1 && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
        for (String word : words) {
            plain &= !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0));
        }
        return plain;
    }

    private static Optional<CreditTail> at(String text, int start, String credit) {
        String caption = text.substring(0, start).strip();
        while (!caption.isEmpty() && "|-–—,/".indexOf(caption.charAt(caption.length() - 1)) >= 0) {
            caption = caption.substring(0, caption.length() - 1).strip();
        }
        return credit.isEmpty() ? Optional.empty() : Optional.of(new CreditTail(caption, credit));
    }

    /** Without the pair of brackets around the whole of it. */
    public static String unbracketed(String text) {
        String line = text.strip();
        int last = line.length() - 1;
        int pair = last > 0 ? "([（【［".indexOf(line.charAt(0)) : -1;
        boolean sign = line.length() > 2 && line.charAt(2) == ')';
        boolean whole = pair >= 0 && !sign && line.indexOf(")]）】］".charAt(pair)) == last;
        return whole ? line.substring(1, last).strip() : line;
    }

    /** Without brackets around it and the label before it. */
    public static String bare(String text, PhotoLabels labels) {
        String line = unbracketed(text);
        int label = CreditLabel.endIn(line, labels);
        line = line.substring(label).strip();
        return line.endsWith(")") && line.indexOf('(') < 0
                ? line.substring(0, line.length() - 1).strip()
                : line;
    }

    /** Names joined by a slash or a bar, each with a capital or of a script without; no sentence. */
    public static boolean isNames(String text, int mostWords) {
        boolean chained = text.chars().anyMatch(unit -> CHAINS.indexOf(unit) >= 0);
        return chained && text.length() <= LONGEST && !text.endsWith(".") && text.split(" ").length <= mostWords;
    }

    /**
     * More than names: an element that is called a credit may hold the caption as well.
     *
     * @param beside whether a credit with a label stands beside it
     */
    public static boolean isSentence(String text, boolean beside) {
        int words = text.split(" ").length;
        return words > 14 || text.endsWith(".") && words > (beside ? 4 : 7);
    }

    private static boolean isAcronym(String text) {
        return text.length() >= 2
                && text.length() <= 8
                && text.chars().allMatch(unit -> Character.isUpperCase(unit) || unit == ' ' || unit == '.');
    }

    private static boolean isShort(String text) {
        return text.strip().length() <= LONGEST / 2 && text.strip().split(" ").length <= 9 && text.indexOf(". ") < 0;
    }
}
