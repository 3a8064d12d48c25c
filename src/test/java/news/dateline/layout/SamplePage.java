package news.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of {@code page-texts.txt}: its text as dumped, and what is its article. */
record SamplePage(
        String language,
        String date,
        String author,
        String text,
        String title,
        List<String> paragraphs,
        List<String> captions) {
    static List<SamplePage> all() {
        List<SamplePage> pages = new ArrayList<>();
        for (String table : List.of("page-texts.txt", "page-texts-more.txt", "page-texts-crowded.txt")) {
            for (String page : resource(table).split("(?m)^=== ")) {
                if (!page.startsWith("#")) {
                    pages.add(of(page.lines().toList()));
                }
            }
        }
        return pages;
    }

    /** Whether a line stands neither in the article nor between its parts. */
    boolean isMenu(String line) {
        List<String> lines = text.lines().toList();
        int at = lines.indexOf(line);
        int from = lines.indexOf(title);
        int to = lines.indexOf(paragraphs.get(paragraphs.size() - 1));
        return at < from || at > to;
    }

    private static SamplePage of(List<String> lines) {
        String[] head = lines.get(0).split(" ", 3);
        List<String> text = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        String title = "";
        for (String line : lines.subList(1, lines.size())) {
            String bare = line.startsWith("+") ? line.substring(3) : line;
            text.add(bare);
            title = line.startsWith("+T ") ? bare : title;
            if (line.startsWith("+P ")) {
                paragraphs.add(bare);
            }
            if (line.startsWith("+C ")) {
                captions.add(bare);
            }
        }
        return new SamplePage(head[0], head[1], head[2], String.join("\n", text), title, paragraphs, captions);
    }

    private static String resource(String table) {
        try (InputStream in = SamplePage.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return language;
    }
}
