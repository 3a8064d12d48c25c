package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** The ways in which programs write a page down as text. */
enum Rendering {
    /** One line a block, as in collections of crawled text. */
    ONE_LINE_A_BLOCK {
        @Override
        String of(SamplePage page) {
            return page.text();
        }
    },
    /** What a browser copies: empty lines between paragraphs. */
    INNER_TEXT {
        @Override
        String of(SamplePage page) {
            return joined(page, line -> page.isMenu(line) ? line + "\n" : "\n" + line + "\n");
        }
    },
    /** Each piece of text on its own line, the page's title line with the site's name first. */
    PIECES {
        @Override
        String of(SamplePage page) {
            return page.title() + " | Kestrel Bay Courier\n" + page.text();
        }
    },
    /** Lists with marks, empty lines between all blocks. */
    LISTS {
        @Override
        String of(SamplePage page) {
            return joined(page, line -> (page.isMenu(line) ? "  * " + line : line) + "\n\n");
        }
    },
    MARKDOWN {
        @Override
        String of(SamplePage page) {
            return joined(page, line -> {
                if (line.equals(page.title())) {
                    return "\n# " + line + "\n\n";
                }
                return page.isMenu(line) ? "  * [" + line + "](/p/" + line.length() + ")\n" : "\n" + line + "\n";
            });
        }
    },
    /** Cut at 80 columns and indented, numbers before links, their addresses at the end. */
    LYNX {
        @Override
        String of(SamplePage page) {
            List<String> links = new ArrayList<>();
            String text = joined(page, line -> {
                if (page.isMenu(line)) {
                    links.add("https://kestrel.example/" + links.size());
                    return "     * [" + links.size() + "]" + line + "\n";
                }
                return "\n" + wrapped(line, 77, "   ");
            });
            StringBuilder references = new StringBuilder("\nReferences\n\n");
            for (int i = 0; i < links.size(); i++) {
                references
                        .append("   ")
                        .append(i + 1)
                        .append(". ")
                        .append(links.get(i))
                        .append('\n');
            }
            return text + references;
        }
    },
    /** Cut at 80 columns, bullets before lists. */
    W3M {
        @Override
        String of(SamplePage page) {
            return joined(page, line -> page.isMenu(line) ? "  • " + line + "\n" : "\n" + wrapped(line, 80, ""));
        }
    };

    abstract String of(SamplePage page);

    private interface Block {
        String written(String line);
    }

    private static String joined(SamplePage page, Block block) {
        StringBuilder text = new StringBuilder();
        page.text().lines().forEach(line -> text.append(block.written(line)));
        return text.toString();
    }

    /** Cut at blanks; a line without blanks is cut by characters, two columns each. */
    private static String wrapped(String line, int columns, String indent) {
        StringBuilder out = new StringBuilder();
        StringBuilder row = new StringBuilder();
        boolean wide = line.chars().anyMatch(unit -> unit >= 0x3000 && unit < 0xac00);
        String[] words = wide ? line.split("(?<=.)") : line.split(" ");
        int width = wide ? columns / 2 : columns;
        for (String word : words) {
            String glue = row.isEmpty() || wide ? "" : " ";
            if (row.length() + glue.length() + word.length() > width) {
                out.append(indent).append(row).append('\n');
                row.setLength(0);
                glue = "";
            }
            row.append(glue).append(word);
        }
        return out.append(indent).append(row).append('\n').toString();
    }
}
