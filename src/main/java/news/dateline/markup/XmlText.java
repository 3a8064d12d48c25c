package news.dateline.markup;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;

/**
 * XML text in a form that a parser takes: what wires get wrong everywhere and mean clearly is put right. An entity that
 * only HTML knows becomes its characters, a lone ampersand becomes text, characters that XML forbids are dropped, white
 * space before the declaration goes.
 *
 * @param text the text to parse
 * @param repairs what was put right, each once, in the order of the alphabet; empty for text that needs nothing
 */
record XmlText(String text, Set<String> repairs) {
    private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST_NAME = 40;

    static XmlText of(String raw) {
        int start = firstMark(raw);
        int odd = firstFault(raw, start);
        return odd < 0 && start == 0 ? new XmlText(raw, Set.of()) : new Pass(raw, start).run();
    }

    private static int firstMark(String raw) {
        int at = raw.indexOf('<');
        return at < 0 || !raw.substring(0, at).isBlank() ? 0 : at;
    }

    /** The first character that may have to change. */
    private static int firstFault(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit == '&' || isForbidden(unit)) {
                return i;
            }
        }
        return -1;
    }

    /** XML 1.0, section 2.2. Surrogates are paired by the decoder. */
    private static boolean isForbidden(char unit) {
        return unit < ' ' ? unit != '\t' && unit != '\n' && unit != '\r' : unit == '\ufffe' || unit == '\uffff';
    }

    private static final class Pass {
        private final String raw;
        private final StringBuilder out;
        private final Set<String> repairs = new TreeSet<>();
        private int at;

        Pass(String raw, int start) {
            this.raw = raw;
            this.at = start;
            this.out = new StringBuilder(raw.length() + 64);
            if (start > 0) {
                repairs.add("white space before the declaration");
            }
        }

        XmlText run() {
            while (at < raw.length()) {
                char unit = raw.charAt(at);
                if (unit == '<' && raw.startsWith("<![CDATA[", at)) {
                    copyThrough("]]>");
                } else if (unit == '<' && raw.startsWith("<!--", at)) {
                    copyThrough("-->");
                } else if (unit == '&') {
                    reference();
                } else {
                    copy(unit);
                }
            }
            return new XmlText(out.toString(), repairs);
        }

        private void copyThrough(String end) {
            int found = raw.indexOf(end, at);
            int stop = found < 0 ? raw.length() : found + end.length();
            while (at < stop) {
                copy(raw.charAt(at));
            }
        }

        private void copy(char unit) {
            if (isForbidden(unit)) {
                repairs.add("control characters");
            } else {
                out.append(unit);
            }
            at++;
        }

        private void reference() {
            int end = raw.indexOf(';', at);
            String name = end < 0 || end - at > LONGEST_NAME ? "" : raw.substring(at + 1, end);
            if (KNOWN.contains(name)) {
                out.append(raw, at, end + 1);
                at = end + 1;
            } else if (name.startsWith("#")) {
                numbered(name.substring(1), end);
            } else {
                named(name, end);
            }
        }

        private void numbered(String number, int end) {
            int codePoint = codePoint(number);
            if (codePoint < 0) {
                ampersand();
                return;
            }
            boolean forbidden =
                    codePoint < 0x10000 && (isForbidden((char) codePoint) || Character.isSurrogate((char) codePoint));
            if (forbidden) {
                repairs.add("control characters");
            } else {
                out.append(raw, at, end + 1);
            }
            at = end + 1;
        }

        private static int codePoint(String number) {
            try {
                boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
                int codePoint = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
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
                return;
            }
            repairs.add("entities of HTML");
            out.append(characters);
            at = end + 1;
        }

        private static boolean isName(String name) {
            return !name.isEmpty() && name.chars().allMatch(unit -> unit < 0x7f && Character.isLetterOrDigit(unit));
        }

        private void ampersand() {
            repairs.add("lone ampersands");
            out.append("&amp;");
            at++;
        }
    }
}
