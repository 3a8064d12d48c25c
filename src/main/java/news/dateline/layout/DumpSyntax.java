package news.dateline.layout;

import java.util.List;

/**
 * Which marks a dump puts into its text, told from the whole of it: what stands once in brackets may be the author's.
 *
 * @param numbersLinks whether numbers in brackets stand before links, as {@code [12]Sport}
 * @param isMarkdown whether it is Markdown
 */
record DumpSyntax(boolean numbersLinks, boolean isMarkdown) {
    private static final int FEWEST_NUMBERS = 3;

    static DumpSyntax of(List<Paragraphs.Joined> paragraphs) {
        Evidence evidence = new Evidence();
        for (Paragraphs.Joined paragraph : paragraphs) {
            evidence.look(paragraph.raw());
        }
        boolean numbers =
                evidence.glued > 0 || evidence.rising >= FEWEST_NUMBERS && evidence.rising * 2 > evidence.numbers;
        boolean markdown = evidence.links > 0 || evidence.headings > 0 || evidence.strong > 1;
        return new DumpSyntax(numbers, markdown);
    }

    /** Where a number in brackets ends that begins here, as {@code [12]}; 0 if none does. */
    static int numberEnd(String text, int open) {
        int at = open + 1;
        while (at < text.length() && at <= open + 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : 0;
    }

    /** What was counted. */
    private static final class Evidence {
        private int glued;
        private int numbers;
        private int rising;
        private int last;
        private int links;
        private int headings;
        private int strong;

        void look(String text) {
            headings += headingEnd(text) > 0 ? 1 : 0;
            for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
                int end = numberEnd(text, at);
                if (end > 0) {
                    number(text, at, end);
                }
            }
            for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
                links += isAddress(text, at + 2) ? 1 : 0;
            }
            for (int at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2)) {
                strong += opensStrong(text, at) ? 1 : 0;
            }
        }

        private static boolean opensStrong(String text, int at) {
            boolean before = at == 0 || text.charAt(at - 1) == ' ';
            return before && at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2));
        }

        private void number(String text, int at, int end) {
            int number = Integer.parseInt(text, at + 1, end - 1, 10);
            numbers++;
            rising += number == last + 1 ? 1 : 0;
            last = number;
            glued += end < text.length() && Character.isLetter(text.charAt(end)) ? 1 : 0;
        }

        private static boolean isAddress(String text, int at) {
            return text.startsWith("http", at)
                    || text.startsWith("<http", at)
                    || at < text.length() && "/#?.<".indexOf(text.charAt(at)) >= 0
                    || text.startsWith("mailto:", at)
                    || text.startsWith("javascript:", at);
        }
    }

    /** Where the text of a heading in Markdown begins; 0 where the line is none. */
    static int headingEnd(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        boolean heading = at > 0 && at <= 6 && at + 1 < line.length() && line.charAt(at) == ' ';
        return heading ? at + 1 : 0;
    }
}
