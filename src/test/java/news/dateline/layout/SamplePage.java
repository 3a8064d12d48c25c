package news.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of {@code page-texts.txt}: its text as dumped, and what is its article. */
record SamplePage(String language, String date, String author, String text, String title, List<String> paragraphs) {
    static List<SamplePage> all() {
        List<SamplePage> pages = new ArrayList<>();
        for (String page : resource().split("(?m)^=== ")) {
            if (!page.startsWith("#")) {
                pages.add(of(page.lines().toList()));
            }
        }
        return pages;
    }

    private static SamplePage of(List<String> lines) {
        String[] head = lines.get(0).split(" ", 3);
        List<String> text = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        String title = "";
        for (String line : lines.subList(1, lines.size())) {
            String bare = line.startsWith("+") ? line.substring(3) : line;
            text.add(bare);
            title = line.startsWith("+T ") ? bare : title;
            if (line.startsWith("+P ")) {
                paragraphs.add(bare);
            }
        }
        return new SamplePage(head[0], head[1], head[2], String.join("\n", text), title, paragraphs);
    }

    private static String resource() {
        try (InputStream in = SamplePage.class.getResourceAsStream("page-texts.txt")) {
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
