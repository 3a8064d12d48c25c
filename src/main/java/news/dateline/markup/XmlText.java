package news.dateline.markup;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;

/**
 * XML text in a form that a parser takes: what wires get wrong everywhere and mean clearly is put right. An entity that
 * only HTML knows becomes its characters, a lone ampersand or angle bracket becomes text, characters that XML forbids are
 * dropped. Comments, which say nothing to a reader, and the declaration, which speaks of bytes, are left out.
 *
 * @param text the text to parse
 * @param repairs what was put right, each once, in the order of the alphabet; empty for text that needs nothing
 */
record XmlText(String text, Set<String> repairs) {
    private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final int LONGEST_NAME = 40;

    static XmlText of(String raw) {
        return new Pass(raw).run();
    }

    /** XML 1.0, section 2.2. Surrogates are paired by the decoder. */
    private static boolean isForbidden(char unit) {
        return unit < ' ' ? unit != '\t' && unit != '\n' && unit != '\r' : unit == '\ufffe' || unit == '\uffff';
    }

    private static final class Pass {
        private final String raw;
        private final StringBuilder out;
        private final Set<String> repairs = new TreeSet<>();

        /** Up to where the text has been copied. */
        private int copied;

        private int at;

        /** Whether a comment that opens here may close somewhere. */
        private boolean commentsClosed = true;

        Pass(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length() + 64);
        }

        XmlText run() {
            skipDeclaration();
            while (at < raw.length()) {
                switch (raw.charAt(at)) {
                    case '<' -> markup();
                    case '&' -> reference();
                    case ']' -> bracket();
                    default -> character();
                }
            }
            return new XmlText(out.append(raw, copied, raw.length()).toString(), repairs);
        }

        private void skipDeclaration() {
            int first = raw.indexOf('<');
            if (first < 0 || !isEmpty(first)) {
                return;
            }
            if (first > 0) {
                repairs.add("white space before the declaration");
            }
            int end = raw.startsWith("<?xml", first) && first + 5 < raw.length() && raw.charAt(first + 5) <= ' '
                    ? raw.indexOf("?>", first)
                    : -1;
            at = end < 0 ? first : end + 2;
            copied = at;
        }

        /** A byte order mark that was put on twice is no text. */
        private boolean isEmpty(int end) {
            return raw.substring(0, end).replace('\ufeff', ' ').isBlank();
        }

        /** Puts something in the place of the next characters. */
        private void replace(int length, String by, String repair) {
            out.append(raw, copied, at).append(by);
            at += length;
            copied = at;
            if (!repair.isEmpty()) {
                repairs.add(repair);
            }
        }

        private void character() {
            if (isForbidden(raw.charAt(at))) {
                replace(1, "", "control characters");
            } else {
                at++;
            }
        }

        private void markup() {
            if (raw.startsWith(CDATA, at)) {
                section();
            } else if (raw.startsWith("<!--", at)) {
                comment();
            } else if (at + 1 < raw.length() && opensTag(raw.charAt(at + 1))) {
                at++;
            } else {
                replace(1, "&lt;", "lone angle brackets");
            }
        }

        private static boolean opensTag(char unit) {
            return Character.isLetter(unit) || "/!?_:".indexOf(unit) >= 0;
        }

        private void section() {
            int found = raw.indexOf(CDATA_END, at);
            int end = found < 0 ? raw.length() : found + CDATA_END.length();
            while (at < end) {
                character();
            }
        }

        private void comment() {
            int end = commentsClosed ? raw.indexOf("-->", at + "<!--".length()) : -1;
            if (end < 0) {
                // looked for once: a text of nothing but open comments would be searched to its end for each of them
                commentsClosed = false;
                at++;
                return;
            }
            replace(end + "-->".length() - at, "", "");
        }

        /** The end of a section within another: XML has no sections in sections. */
        private void bracket() {
            if (raw.startsWith(CDATA_END, at)) {
                replace(CDATA_END.length(), "]]&gt;", "sections within sections");
            } else {
                at++;
            }
        }

        private void reference() {
            int end = endOfName();
            String name = end < 0 ? "" : raw.substring(at + 1, end);
            if (KNOWN.contains(name)) {
                at = end + 1;
            } else if (name.startsWith("#")) {
                numbered(name.substring(1), end);
            } else {
                named(name, end);
            }
        }

        /** The next semicolon within the longest name, not beyond: millions of lone ampersands would search it all. */
        private int endOfName() {
            int limit = Math.min(raw.length(), at + LONGEST_NAME + 1);
            for (int i = at + 1; i < limit; i++) {
                if (raw.charAt(i) == ';') {
                    return i;
                }
            }
            return -1;
        }

        private void numbered(String number, int end) {
            int codePoint = codePoint(number);
            if (codePoint < 0) {
                ampersand();
            } else if (codePoint < 0x10000
                    && (isForbidden((char) codePoint) || Character.isSurrogate((char) codePoint))) {
                replace(end + 1 - at, "", "control characters");
            } else {
                at = end + 1;
            }
        }

        private static int codePoint(String number) {
            try {
                // XML knows no capital X here
                boolean hexadecimal = number.startsWith("x");
                String digits = hexadecimal ? number.substring(1) : number;
                boolean signed = digits.startsWith("+") || digits.startsWith("-");
                int codePoint = signed ? -1 : Integer.parseInt(digits, hexadecimal ? 16 : 10);
                return Character.isValidCodePoint(codePoint) ? codePoint : -1;
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        private void named(String name, int end) {
            String entity = "&" + name + ";";
            String characters = isName(name) ? Parser.unescapeEntities(entity, true) : entity;
            if (characters.equals(entity)) {
                ampersand();
            } else {
                replace(end + 1 - at, escaped(characters), "entities of HTML");
            }
        }

        /** HTML has several names for the characters that are markup in XML. */
        private static String escaped(String characters) {
            return switch (characters) {
                case "&" -> "&amp;";
                case "<" -> "&lt;";
                case "\"" -> "&quot;";
                default -> characters;
            };
        }

        private static boolean isName(String name) {
            return !name.isEmpty() && name.chars().allMatch(unit -> unit < 0x7f && Character.isLetterOrDigit(unit));
        }

        private void ampersand() {
            replace(1, "&amp;", "lone ampersands");
        }
    }
}
