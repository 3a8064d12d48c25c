package news.dateline.pipeline;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.Article;
import news.dateline.item.Content.Headline;
import news.dateline.item.Removed;

/**
 * How often each character occurs, white space aside, canonically decomposed: the same count for texts that are the
 * same up to NFC, in whatever pieces they are.
 */
final class Characters {
    private static final Pattern DROPPED = Pattern.compile("U\\+([0-9A-F]{4,6}) ×([0-9]+)");

    private final Map<Integer, Integer> counts = new TreeMap<>();

    static Characters of(String text) {
        return new Characters().plus(text);
    }

    /** All that an article keeps of its text and all that was removed from it. */
    static Characters accountedForBy(Article article) {
        Characters all = new Characters();
        article.content().title().ifPresent(all::plus);
        article.content().headlines().stream().map(Headline::value).forEach(all::plus);
        article.content().summaries().forEach(all::plus);
        article.content().paragraphs().forEach(all::plus);
        article.wire().removed().forEach(all::plus);
        return all;
    }

    private void plus(Removed removed) {
        Matcher dropped = DROPPED.matcher(removed.text());
        if (removed.kind() == Removed.Kind.CONTROL && dropped.matches()) {
            add(Integer.parseInt(dropped.group(1), 16), Integer.parseInt(dropped.group(2)));
        } else {
            plus(removed.text());
        }
    }

    private Characters plus(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(codePoint -> add(codePoint, 1));
        return this;
    }

    private void add(int codePoint, int times) {
        boolean white = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
        if (!white) {
            counts.merge(codePoint, times, Integer::sum);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Characters characters && counts.equals(characters.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
