package news.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.text.FactTable;
import news.dateline.text.Furniture;

/**
 * What publishing systems put behind a text by themselves ({@code trailers.tsv}): paragraphs at its end, or the last sentence
 * of the last one. Stateless; thread safe.
 */
final class Trailers {
    private static final int LONGEST = 400;
    private static final int LONGEST_CALL = 120;
    private static final int LONGEST_SITE = 40;
    private static final int MOST = 3;
    private static final String STOPS = ".!?。।۔";
    private static final String DOTS = "…";

    /** Where a last sentence may begin: behind a stop, or the sign that the text was cut. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\[\\s?(?:…|\\.{3})\\s?]|…|\\.{3})\\s*|[.!?।۔][\"'”’»)]?\\s+|。\\s*");

    private static final Pattern CLAUSE = Pattern.compile("[,،;؛，、](?=\\s*[\\p{L}])");

    private static final List<List<String>> ROWS = FactTable.rows(Trailers.class, "trailers.tsv", 3);

    private Trailers() {}

    /**
     * Takes the trailers from the end of a text.
     *
     * @param blocks the text, which loses them
     * @param all whether nothing need be left of it
     * @param furniture lines that are no part of any article
     * @return what was taken, in order
     */
    static List<Block> takenFrom(List<Block> blocks, boolean all, Furniture furniture) {
        List<Block> taken = new ArrayList<>();
        while (blocks.size() > (all ? 0 : 1) && taken.size() < MOST) {
            Block last = blocks.get(blocks.size() - 1);
            if (kindOf(last.text(), furniture).isEmpty()) {
                break;
            }
            taken.add(0, blocks.remove(blocks.size() - 1));
        }
        if (taken.isEmpty() && !blocks.isEmpty()) {
            Block last = blocks.get(blocks.size() - 1);
            sentenceIn(last.text()).ifPresent(start -> {
                blocks.set(blocks.size() - 1, part(last, last.text().substring(0, start)));
                taken.add(part(last, last.text().substring(start)));
            });
        }
        return taken;
    }

    /** Says of each what it was. */
    static void account(List<Block> taken, ItemDraft draft) {
        Furniture furniture = draft.words().furniture();
        taken.forEach(block -> draft.removed(kindOf(block.text(), furniture).orElse(Removed.Kind.LINK), block.text()));
    }

    private static Block part(Block whole, String text) {
        return new Block(whole.role(), text.strip(), whole.element());
    }

    /** What a paragraph at the end is, if it is no text. */
    private static Optional<Removed.Kind> kindOf(String paragraph, Furniture furniture) {
        boolean trailer = paragraph.length() <= LONGEST && isTrailer(paragraph, false);
        return trailer ? Optional.of(Removed.Kind.LINK) : furniture.kindOf(paragraph);
    }

    /** Where the trailer begins that is the last sentence of a paragraph. */
    private static Optional<Integer> sentenceIn(String paragraph) {
        Matcher end = SENTENCE.matcher(paragraph);
        for (int from = Math.max(0, paragraph.length() - LONGEST); end.find(from); from = end.end()) {
            boolean dots = end.group().contains(DOTS) || end.group().contains("...");
            if (end.end() < paragraph.length() && isTrailer(paragraph.substring(end.end()), dots)) {
                return Optional.of(end.end());
            }
        }
        return Optional.empty();
    }

    /** @param cut whether the signs of a text that was cut stand before it */
    private static boolean isTrailer(String text, boolean cut) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .anyMatch(row -> row.get(2).isEmpty()
                        ? (cut || isCall(lower)) && opens(lower, row.get(1))
                        : lower.startsWith(row.get(1))
                                && namesSite(lower, row.get(2), row.get(1).length()));
    }

    /** Behind the words stands the name of a site, and no sentence that goes on: appeared first on yellow paper, and then … */
    private static boolean namesSite(String text, String words, int from) {
        int at = text.indexOf(words, from);
        String site = at < 0 ? "" : text.substring(at + words.length());
        return at > 0 && !(site.length() > LONGEST_SITE && CLAUSE.matcher(site).find());
    }

    private static boolean opens(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetter(text.charAt(words.length())));
    }

    /** Short, and no sentence. */
    private static boolean isCall(String text) {
        boolean stops = STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("...");
        return text.length() <= LONGEST_CALL && !stops;
    }
}
