package news.dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.EastAsianName;
import news.dateline.text.FactTable;
import news.dateline.text.PhotoCredit;
import news.dateline.text.PhotoLabels;

/** Which lines of a page are captions, and what of them is the credit ({@code caption-words.tsv}). Immutable; thread safe. */
final class CaptionWords {
    private static final int LONGEST = 220;
    private static final int LONGEST_CREDIT = 80;
    private static final int LONGEST_GIVER = 24;
    private static final String BEFORE_CREDIT = "(（[［【)）]］】。．.＝=、，, ";
    private static final String CLOSING = ")）]］】";
    private static final List<String> OPENINGS = new ArrayList<>();
    private static final List<String> ENDINGS = new ArrayList<>();

    static {
        FactTable.rows(CaptionWords.class, "caption-words.tsv", 3)
                .forEach(row -> (row.get(0).equals("opens") ? OPENINGS : ENDINGS).add(row.get(2)));
        ENDINGS.sort(Comparator.comparing(String::length).reversed());
    }

    private CaptionWords() {}

    /** Whether a line says that it is a caption. */
    static boolean opens(String line) {
        return line.length() <= LONGEST && OPENINGS.stream().anyMatch(line::startsWith);
    }

    /** Whether a line ends with the name of the one who took its picture. */
    static boolean endsWithTaker(String line) {
        return line.length() <= LONGEST
                && given(line)
                        .filter(credit -> EastAsianName.isName(credit.credit())
                                && !credit.caption().isEmpty())
                        .isPresent();
    }

    /** The credit of a line that is known to be a picture's. */
    static Optional<PhotoCredit> creditOf(String line, PhotoLabels labels) {
        return labels.creditIn(line)
                .map(found -> behind(line, withoutBar(found.caption()), found.credit()))
                .or(() -> whole(line, labels))
                .or(() -> given(line))
                .or(() -> CreditTail.of(line, labels).map(tail -> behind(line, tail.caption(), tail.credit())));
    }

    private static String withoutBar(String caption) {
        boolean barred =
                caption.endsWith(" |") || caption.endsWith(" /") || caption.endsWith(" –") || caption.endsWith(" -");
        return barred ? caption.substring(0, caption.length() - 1).strip() : caption;
    }

    private static Optional<PhotoCredit> whole(String line, PhotoLabels labels) {
        int label = line.length() <= LONGEST_CREDIT ? CreditLabel.endIn(line, labels) : 0;
        boolean credit = label > 0 && label < line.length() && !CreditTail.isSentence(line.substring(label), false);
        return credit ? Optional.of(behind(line, "", CreditTail.bare(line, labels))) : Optional.empty();
    }

    /** 新华社记者李明摄, （李明 摄）: whoever took or gave the picture stands before the word for it. */
    private static Optional<PhotoCredit> given(String line) {
        int end = line.length();
        while (end > 0 && (CLOSING + "。 ").indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String open = line.substring(0, end);
        for (String ending : ENDINGS) {
            if (open.endsWith(ending)) {
                int start = start(open, end - ending.length());
                String giver = open.substring(start, end - ending.length()).strip();
                if (!giver.isEmpty() && giver.length() <= LONGEST_GIVER) {
                    int from = start > 0 && "(（[［【＝=".indexOf(line.charAt(start - 1)) >= 0 ? start - 1 : start;
                    return Optional.of(behind(line, line.substring(0, from).strip(), giver));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the words before an ending begin; one blank may stand right before it. */
    private static int start(String line, int ending) {
        int at = ending;
        while (at > 0 && line.charAt(at - 1) == ' ') {
            at--;
        }
        int blanks = 0;
        while (at > 0) {
            char unit = line.charAt(at - 1);
            blanks += unit == ' ' ? 1 : 0;
            if (BEFORE_CREDIT.indexOf(unit) >= 0 && (unit != ' ' || blanks > 1)) {
                return at;
            }
            at--;
        }
        return 0;
    }

    private static PhotoCredit behind(String line, String caption, String credit) {
        return new PhotoCredit(caption, line.substring(caption.length()).strip(), credit);
    }
}
