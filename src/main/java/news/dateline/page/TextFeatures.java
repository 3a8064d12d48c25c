package news.dateline.page;

import java.util.List;
import news.dateline.markup.Block;
import news.dateline.text.Sentences;

/** What a block's own text looks like, in any language. */
final class TextFeatures implements FeatureGroup {
    @Override
    public List<String> names() {
        return List.of(
                "role",
                "element",
                "characters",
                "words",
                "word-length",
                "short-words",
                "capitals",
                "upper",
                "digits",
                "commas",
                "stops",
                "symbols",
                "linked",
                "stressed",
                "ends-sentence",
                "ends-open",
                "opens-low",
                "opens-mark",
                "furniture",
                "address");
    }

    @Override
    public void fill(Outline page, int block, FeatureRow row) {
        Block it = page.block(block);
        TextCounts counts = page.counts(block);
        String text = it.text();
        row.add(it.role().ordinal());
        row.add(element(it.element().normalName()));
        row.addLog(text.length());
        row.addLog(counts.words());
        row.addShare(counts.characters(), counts.words());
        row.addShare(counts.shortWords(), counts.words());
        row.addShare(counts.capitals(), counts.words());
        row.addShare(counts.upper(), counts.letters());
        row.addShare(counts.digits(), counts.characters());
        row.addShare(counts.commas(), counts.words());
        row.addShare(counts.stops(), counts.words());
        row.addShare(counts.symbols(), counts.characters());
        row.addShare(it.linked(), counts.characters());
        row.addShare(it.stressed(), counts.characters());
        row.add(Sentences.endsOne(text));
        row.add(":,;،؛：，；、-–—".indexOf(text.charAt(text.length() - 1)) >= 0);
        row.add(Character.isLowerCase(text.charAt(0)));
        row.add(!Character.isLetterOrDigit(text.charAt(0)));
        row.add(page.furniture(block).map(kind -> kind.ordinal() + 1).orElse(0));
        row.add(text.contains("://") || text.contains("www.") || text.indexOf('@') > 0);
    }

    private static int element(String name) {
        return switch (name) {
            case "p" -> 1;
            case "div" -> 2;
            case "li" -> 3;
            case "h1" -> 4;
            case "h2" -> 5;
            case "h3" -> 6;
            case "h4", "h5", "h6" -> 7;
            case "td", "table", "th", "tr" -> 8;
            case "blockquote" -> 9;
            case "section", "article", "main" -> 10;
            case "figcaption", "figure" -> 11;
            case "pre" -> 12;
            case "dd", "dt" -> 13;
            default -> 0;
        };
    }
}
