package news.dateline.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Content;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.meta.BylineNames;
import news.dateline.text.BesideText;
import news.dateline.text.TextTables;

/** Reads the text of a page: what each block most likely is decides where it goes, so that each goes somewhere. One use. */
final class PageReader {
    private static final int SHORTEST_REPEATED = 40;
    private static final int LONGEST_KICKER = 40;
    private static final float SURE = 0.75f;
    private static final float PARTED = 0.15f;

    private final PageFeatures page;
    private final List<TextBlock> blocks;
    private final float[][] chances;
    private final boolean[] text;
    private final TextTables words;
    /** The body's first block. */
    private int body;

    private final List<Removed> removed = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PageReader(PageFeatures page, TextTables words) {
        this.page = page;
        this.words = words;
        this.blocks = page.blocks();
        this.chances = PageModel.chances(page);
        this.text = ArticleText.chosen(page, chances);
        this.body = blocks.size();
    }

    /**
     * Reads a page's blocks.
     *
     * @param kind why it is a page's
     * @param given the headline, where it is known from elsewhere
     * @param url the page's address, where it is known
     * @param words what lines say by themselves
     */
    static PageText read(
            List<TextBlock> blocks, TextKind kind, Optional<String> given, Optional<String> url, TextTables words) {
        return new PageReader(new PageFeatures(blocks, url, words), words).read(kind, given, url);
    }

    private PageText read(TextKind kind, Optional<String> given, Optional<String> url) {
        HeadlineBlock found = HeadlineBlock.find(page, chances, text, words);
        int headline = found.block();
        Optional<String> title = given.or(() -> headline < 0 ? Optional.empty() : Optional.of(found.text()));
        int kicker = kicker(headline);
        BylineNames names = new BylineNames(words);
        BylineBlocks bylines = BylineBlocks.find(page, chances, text, headline, names)
                .orBeside(
                        headline < 0
                                ? LineRest.NONE
                                : found.rest(blocks.get(headline).text()),
                        names);
        DateBlock date = DateBlock.find(blocks, chances, text, headline, url, words.dates());
        PictureBlocks pictures = PictureBlocks.find(blocks, chances, text, headline, words);
        Removed.Side[] sides = BesideText.of(text);
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (i == headline && given.isPresent()) {
                removed.add(new Removed(Removed.Kind.REPETITION, block.raw()));
            } else if (i == headline || i == kicker) {
                removed.addAll(block.marks());
                if (i == headline) {
                    LineRest rest = found.rest(block.text());
                    beside(rest.head());
                    beside(rest.tail());
                }
            } else if (bylines.holds(i)) {
                removed.add(new Removed(Removed.Kind.BYLINE, block.raw()));
            } else if (i == date.block() && !text[i]) {
                removed.add(new Removed(Removed.Kind.DATE_LINE, block.raw()));
            } else if (pictures.holds(i)) {
                removed.addAll(pictures.pieces(i));
                removed.addAll(block.marks());
            } else if (title.filter(block.text()::equals).isPresent()) {
                removed.add(new Removed(Removed.Kind.REPETITION, block.raw()));
            } else if (text[i] && !block.text().isEmpty()) {
                keep(i, bylines.holds(i + 1) || date.block() == i + 1 || pictures.holds(i + 1) || isAddress(i + 1));
            } else {
                Removed.Side side = block.isItem() || block.links() > 0 ? Removed.Side.FAR : sides[i];
                removed.add(new Removed(Leftovers.kind(page, text, i, words), block.raw()).at(side));
            }
        }
        List<Content.Headline> headlines = kicker < 0
                ? List.of()
                : List.of(new Content.Headline("kicker", blocks.get(kicker).text()));
        Content content = new Content(title, headlines, summaries, paragraphs, pictures.pictures());
        return new PageText(
                new Reading(content, removed, date.date(), link()), kind.reason(), bylines.line(), bylines.names());
    }

    /** What stands beside the headline on its line. */
    private void beside(String rest) {
        if (!rest.isEmpty()) {
            removed.add(new Removed(Removed.Kind.NAVIGATION, rest));
        }
    }

    /** @param parted whether a byline, a date or a picture parts it from what follows */
    private void keep(int i, boolean parted) {
        TextBlock block = blocks.get(i);
        boolean repeats = block.text().length() >= SHORTEST_REPEATED && !seen.add(block.text());
        if (repeats) {
            removed.add(new Removed(Removed.Kind.REPETITION, block.raw()));
            return;
        }
        removed.addAll(block.marks());
        boolean standfirst = paragraphs.isEmpty()
                && chances[i][Role.STANDFIRST.ordinal()] >= (parted ? PARTED : SURE)
                && restHasText(i);
        body = standfirst || !paragraphs.isEmpty() ? body : i;
        (standfirst ? summaries : paragraphs).add(block.text());
    }

    private boolean isAddress(int block) {
        return block < blocks.size()
                && AddressLine.addressOf(blocks.get(block).text(), words.furniture())
                        .isPresent();
    }

    private boolean restHasText(int from) {
        for (int i = from + 1; i < text.length; i++) {
            if (text[i]) {
                return true;
            }
        }
        return false;
    }

    /** A short line right above the headline, in the same block, where a block begins. */
    private int kicker(int headline) {
        int above = headline - 1;
        boolean kicker = above >= 0
                && !blocks.get(headline).opensBlock()
                && blocks.get(above).opensBlock()
                && !blocks.get(above).isItem()
                && !text[above]
                && !blocks.get(above).text().isEmpty()
                && blocks.get(above).text().length() <= LONGEST_KICKER
                && Character.isLetter(blocks.get(above).text().charAt(0));
        return kicker ? above : -1;
    }

    /** The page's own address stands above the body, alone on its line. */
    private Optional<String> link() {
        for (int i = 0; i < body; i++) {
            Optional<String> address = AddressLine.addressOf(blocks.get(i).raw(), words.furniture());
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }
}
