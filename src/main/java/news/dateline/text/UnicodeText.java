package news.dateline.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.item.Removed;

/**
 * Text in one form: read as it was meant where a sender misread it, Unicode NFC, plain spaces, line feeds alone, no control
 * characters, lone surrogates, stray bidirectional marks, soft hyphens or other characters that carry no text. Immutable;
 * thread safe.
 *
 * <p>Joiners stay where they are letters' business: the zero-width non-joiner between letters (Persian), the joiner
 * between letters or emoji, the zero-width space in scripts that write no spaces (Thai, Lao, Khmer, Burmese).
 *
 * @param text the text
 * @param dropped the characters taken out, by code point, and how many of each
 */
public record UnicodeText(String text, SortedMap<Integer, Integer> dropped) {
    private static final SortedMap<Integer, Integer> NOTHING = Collections.emptySortedMap();

    /** The longest run of marks on one letter in the Stream-Safe Text Format (UAX 15); ordering more takes for ever. */
    private static final int MOST_MARKS = 30;

    public UnicodeText {
        requireNonNull(text, "text");
        dropped = dropped.isEmpty() ? NOTHING : Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    }

    /** Any string, lone surrogates included. */
    public static UnicodeText of(String read) {
        String raw = Mojibake.mended(read);
        int odd = firstOdd(raw);
        return odd == raw.length() ? new UnicodeText(raw, NOTHING) : new Pass(raw, odd).run();
    }

    /** What was dropped, for the account: one entry a code point, as {@code U+200F ×3}. */
    public List<Removed> removed() {
        return dropped.entrySet().stream()
                .map(entry -> new Removed(
                        Removed.Kind.CONTROL, String.format("U+%04X ×%d", entry.getKey(), entry.getValue())))
                .toList();
    }

    /** The first unit that may have to change; a mark on a letter that it does not melt with is common and may not. */
    private static int firstOdd(String raw) {
        byte before = CharacterKind.PLAIN;
        for (int i = 0; i < raw.length(); i++) {
            byte kind = CharacterKind.of(raw.charAt(i));
            if (kind != CharacterKind.PLAIN && (kind != CharacterKind.MARK || before == CharacterKind.MARK)) {
                return i;
            }
            before = kind;
        }
        return raw.length();
    }

    /** One pass over a text that needs work. */
    private static final class Pass {
        private final String raw;
        private final StringBuilder out;
        private final SortedMap<Integer, Integer> dropped = new TreeMap<>();
        private int at;
        private boolean composes;
        private int marks;

        Pass(String raw, int from) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length()).append(raw, 0, from);
            this.at = from;
        }

        UnicodeText run() {
            marks = at > 0 && CharacterKind.of(raw.charAt(at - 1)) == CharacterKind.MARK ? 1 : 0;
            for (; at < raw.length(); at++) {
                char unit = raw.charAt(at);
                byte kind = CharacterKind.of(unit);
                switch (kind) {
                    case CharacterKind.PLAIN -> out.append(unit);
                    case CharacterKind.SPACE -> out.append(' ');
                    case CharacterKind.BREAK -> lineBreak(unit);
                    case CharacterKind.JUNK -> drop(unit);
                    case CharacterKind.JOINER -> joiner(unit);
                    case CharacterKind.SURROGATE -> surrogate(unit);
                    default -> mark(unit, kind);
                }
                marks = kind >= CharacterKind.MARK ? marks + 1 : kind == CharacterKind.JUNK ? marks : 0;
            }
            String text = out.toString();
            return new UnicodeText(composes ? Normalizer.normalize(text, Normalizer.Form.NFC) : text, dropped);
        }

        private void lineBreak(char unit) {
            boolean pairs = unit == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            if (!pairs) {
                out.append('\n');
            }
        }

        private void mark(char unit, byte kind) {
            if (marks >= MOST_MARKS) {
                drop(unit);
                return;
            }
            composes |= kind == CharacterKind.COMPOSING || marks > 0;
            out.append(unit);
        }

        private void joiner(char unit) {
            if (!out.isEmpty() && at + 1 < raw.length() && joins(unit, before(), raw.codePointAt(at + 1))) {
                out.append(unit);
            } else {
                drop(unit);
            }
        }

        private int before() {
            return out.codePointBefore(out.length());
        }

        private void surrogate(char unit) {
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(at + 1));
            if (!pair) {
                drop(unit);
                return;
            }
            int codePoint = raw.codePointAt(at++);
            if ((codePoint & 0xfffe) == 0xfffe) {
                drop(codePoint);
                return;
            }
            composes |= !isPictograph(codePoint);
            out.appendCodePoint(codePoint);
        }

        private void drop(int codePoint) {
            dropped.merge(codePoint, 1, Integer::sum);
        }

        private static boolean joins(char joiner, int before, int after) {
            return switch (joiner) {
                case '\u200b' -> writesNoSpaces(before) && writesNoSpaces(after);
                case '\u200c' -> isLetterOrMark(before) && isLetterOrMark(after) && before > 0x2ff;
                default -> isLetterOrMark(before) && before > 0x2ff || isPictographPart(before) && after > 0x2000;
            };
        }

        private static boolean isLetterOrMark(int codePoint) {
            int type = Character.getType(codePoint);
            return Character.isLetter(codePoint)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        private static boolean isPictograph(int codePoint) {
            return codePoint >= 0x1f000 && codePoint <= 0x1fbff;
        }

        private static boolean isPictographPart(int codePoint) {
            return isPictograph(codePoint) || codePoint == 0xfe0f || codePoint >= 0x2600 && codePoint <= 0x27bf;
        }

        private static boolean writesNoSpaces(int codePoint) {
            return switch (Character.UnicodeScript.of(codePoint)) {
                case THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }
    }
}
