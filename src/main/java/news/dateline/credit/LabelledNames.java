package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.text.BylineParts.Part;

/**
 * Lines of names, each behind the word for what the person did: {@code 文：林远 图：何一鸣}, {@code （文・高瀬真理）}, {@code 글=한가람, 사진=오은별},
 * {@code Testo di Ann Other - Foto di Joe Lens}. Cut into the names of those who wrote, as printed; whether they are names is for
 * others to say. Whoever took the pictures is none of them. For one line.
 */
final class LabelledNames {
    private static final int LONGEST = 100;
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_NAMES = 50;

    private static final String OPENING = "（(【[<";
    private static final String CLOSING = "）)】]>";
    private static final String COLONS = ":：";
    private static final String MARKS = "/／・·ㆍ=＝";
    private static final String BETWEEN = " \u3000,،、，;；|/／·・ㆍ.–—-&+";

    /** The first letter of East Asia's scripts, which set a label before a name with nothing but a mark. */
    private static final char EAST_ASIAN = '\u3040';

    private record Label(int end, boolean writes) {}

    private final String line;
    private final Context context;
    private final List<String> writers = new ArrayList<>();

    private LabelledNames(String line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** What stands for those who wrote; empty where the line is anything but labels and texts, or has one label such as every line of names may have. */
    static Optional<List<String>> of(String line, Context context) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        LabelledNames read = new LabelledNames(unwrapped(line.strip()), context);
        return read.isRead() && !read.writers.isEmpty() ? Optional.of(read.writers) : Optional.empty();
    }

    private static String unwrapped(String line) {
        int pair = line.isEmpty() ? -1 : OPENING.indexOf(line.charAt(0));
        int last = line.length() - 1;
        boolean whole = pair >= 0 && line.indexOf(CLOSING.charAt(pair)) == last;
        return whole ? line.substring(1, last).strip() : line;
    }

    private boolean isRead() {
        int labels = 0;
        boolean marked = false;
        int at = 0;
        while (at < line.length()) {
            Optional<Label> label = labelAt(at);
            if (label.isEmpty()) {
                return false;
            }
            marked |= MARKS.indexOf(line.charAt(label.get().end() - 1)) >= 0;
            labels++;
            int end = nextLabel(label.get().end());
            if (!isNamed(line.substring(label.get().end(), end), label.get().writes())) {
                return false;
            }
            at = skip(end);
        }
        return labels > 1 || marked;
    }

    private boolean isNamed(String text, boolean writes) {
        String names = BylineSegments.bare(text.strip());
        if (names.isEmpty() || names.length() > LONGEST_NAMES || names.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        if (writes) {
            writers.add(names);
        }
        return true;
    }

    private int skip(int from) {
        int at = from;
        while (at < line.length() && BETWEEN.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the next label begins, behind a mark or a blank; the end of the line where none does. */
    private int nextLabel(int from) {
        for (int at = from + 1; at < line.length(); at++) {
            if (BETWEEN.indexOf(line.charAt(at - 1)) >= 0
                    && !isJobBehindName(at)
                    && labelAt(at).isPresent()) {
                return at;
            }
        }
        return line.length();
    }

    /** 글 한가람 기자 사진 오은별 기자: in Korea the job stands behind the name, and leads to none. */
    private boolean isJobBehindName(int at) {
        int blank = line.indexOf(' ', at);
        String word = line.substring(at, blank < 0 ? line.length() : blank);
        return Character.UnicodeScript.of(line.charAt(at)) == Character.UnicodeScript.HANGUL
                && context.parts().is(Part.JOB, word);
    }

    /** The longest label that begins here, with the mark or the word for "by" behind it. */
    private Optional<Label> labelAt(int start) {
        Optional<Label> longest = Optional.empty();
        for (int end = start + 1; end < Math.min(line.length(), start + LONGEST_LABEL); end++) {
            Optional<Boolean> writes = isMark(start, end) ? writes(line.substring(start, end)) : Optional.empty();
            if (writes.isPresent()) {
                longest = Optional.of(new Label(endOfMark(end), writes.get()));
            }
        }
        return longest;
    }

    /** 文：, 文・, 글=; Testo di: a colon, or in East Asia a mark, or a blank before a name or a word for "by". */
    private boolean isMark(int start, int end) {
        char unit = line.charAt(end);
        boolean eastAsian = line.charAt(start) >= EAST_ASIAN;
        boolean blank = unit == ' ' && (eastAsian || context.bylines().opening(line.substring(end + 1)) > 0);
        return COLONS.indexOf(unit) >= 0 || eastAsian && MARKS.indexOf(unit) >= 0 || blank;
    }

    private int endOfMark(int at) {
        int end = at + 1;
        return line.charAt(at) == ' ' && line.charAt(at - 1) < EAST_ASIAN
                ? end + context.bylines().opening(line.substring(end))
                : end;
    }

    /** Whether the label is for those who wrote; 글·사진 is, whatever else they did. */
    private Optional<Boolean> writes(String label) {
        if (context.parts().is(Part.LEAD, label)) {
            return Optional.of(true);
        }
        if (context.parts().is(Part.OTHER, label)) {
            return Optional.of(false);
        }
        for (int i = 1; i + 1 < label.length(); i++) {
            if (BETWEEN.indexOf(label.charAt(i)) >= 0) {
                Optional<Boolean> first = writes(label.substring(0, i));
                Optional<Boolean> second =
                        first.isEmpty() ? first : writes(label.substring(i + 1).strip());
                if (second.isPresent()) {
                    return Optional.of(first.get() || second.get());
                }
            }
        }
        return Optional.empty();
    }
}
