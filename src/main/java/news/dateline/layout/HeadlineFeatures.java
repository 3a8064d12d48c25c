package news.dateline.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.dateline.layout.HeadlineLines.Candidate;
import news.dateline.text.Folding;
import news.dateline.text.TextTables;

/** The lines of a page that may be its headline, each in numbers: what two looks thought of it, and how it stands to the others. */
final class HeadlineFeatures {
    private static final float LIKELY = 0.03f;
    private static final float BELOW = 0.1f;
    private static final int PARAGRAPH = 120;
    private static final int OPENING = 4;
    private static final int TOP = 3;
    private static final int SHORTEST_PART = 8;

    private final PageFeatures page;
    private final TextTables tables;
    private final Set<String> lines = new HashSet<>();
    private final List<TextBlock> blocks;
    private final Nearby nearby;
    private final boolean[] text;
    private final List<Candidate> candidates;
    private final RunWords words;
    private final RunWords opening;
    private final RunWords topWords;
    private final AddressWords address;
    private final double[] textAbove;
    private final int start;
    private final int headings;
    private final int firstHeading;
    private final int firstOfFirstLevel;

    HeadlineFeatures(PageFeatures page, float[][] chances, boolean[] text, TextTables tables) {
        this.page = page;
        this.tables = tables;
        this.blocks = page.blocks();
        this.nearby = new Nearby(chances);
        this.text = text;
        this.address = page.statedAddress();
        blocks.stream()
                .filter(block -> block.text().length() <= HeadlineLines.LONGEST)
                .forEach(block -> lines.add(Folding.key(block.text())));
        this.candidates = HeadlineLines.of(blocks, nearby, text, tables);
        this.textAbove = new double[blocks.size() + 1];
        for (int i = 0; i < text.length; i++) {
            textAbove[i + 1] = textAbove[i] + (text[i] ? blocks.get(i).text().length() : 0);
        }
        int[] all = IntStream.range(0, text.length).filter(i -> text[i]).toArray();
        this.words = RunWords.of(page, all);
        this.opening = RunWords.of(page, Arrays.copyOf(all, Math.min(OPENING, all.length)));
        this.topWords = RunWords.of(page, 0, Math.min(1, blocks.size()));
        this.start = start();
        this.headings = (int) blocks.stream().filter(TextBlock::isHeading).count();
        this.firstHeading = first(1, 6);
        this.firstOfFirstLevel = first(1, 1);
    }

    int size() {
        return candidates.size();
    }

    /** Whether one of the lines is likely enough: below the text's beginning it must be so much likelier. */
    boolean showsOne() {
        return candidates.stream().anyMatch(line -> chance(line) * (line.block > start ? BELOW : 1) > LIKELY);
    }

    /** What a candidate says. */
    String line(int candidate) {
        return candidates.get(candidate).line;
    }

    /** The block in which a candidate stands. */
    int block(int candidate) {
        return candidates.get(candidate).block;
    }

    private float chance(Candidate line) {
        return nearby.of(Role.TITLE, line.block);
    }

    private int first(int from, int to) {
        for (int i = 0; i < blocks.size(); i++) {
            int level = HeadlineLines.level(blocks.get(i));
            if (level >= from && level <= to) {
                return i;
            }
        }
        return -1;
    }

    /** The first long paragraph, or the first text. */
    private int start() {
        int first = text.length;
        for (int i = text.length - 1; i >= 0; i--) {
            first = text[i] ? i : first;
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] && blocks.get(i).text().length() >= PARAGRAPH) {
                return i;
            }
        }
        return first;
    }

    /** Puts a candidate's numbers into a row. */
    void fill(int number, float[] row) {
        Candidate candidate = candidates.get(number);
        int block = candidate.block;
        float most = chance(candidates.get(0));
        HeadlineFeature.CHANCE.set(row, nearby.of(Role.TITLE, block));
        HeadlineFeature.LIKELIHOOD.set(row, Nearby.likelihood(nearby.of(Role.TITLE, block)));
        HeadlineFeature.LIKELIHOOD_TOGETHER.set(row, Nearby.likelihood(Math.min(0.999, candidate.odds)));
        HeadlineFeature.RANK.set(
                row,
                1.0
                        / (1
                                + candidates.stream()
                                        .filter(other -> chance(other) > nearby.of(Role.TITLE, block))
                                        .map(other -> other.block)
                                        .distinct()
                                        .count()));
        HeadlineFeature.BEHIND_THE_LIKELIEST.set(
                row, Nearby.likelihood(most) - Nearby.likelihood(nearby.of(Role.TITLE, block)));
        HeadlineFeature.MOST_ON_PAGE.set(row, most);
        HeadlineFeature.RIVALS.set(
                row,
                BlockFeatures.log((int) candidates.stream()
                                .filter(other -> other != candidate && chance(other) > 0.3)
                                .count())
                        / 2);
        HeadlineFeature.REPEATED.set(row, BlockFeatures.log(candidate.times - 1));
        parts(candidate, row);
        LineRest.of(blocks.get(candidate.block).text(), candidate.line).fill(candidate.part, lines, address, row);
        headings(candidate, row);
        int[] said = WordNumbers.in(candidate.line);
        place(candidate, said, row);
        words(candidate, said, row);
        around(block, row);
        int at = HeadlineFeature.values().length;
        float[] own = own(candidate);
        for (BlockFeature feature : HeadlineFeature.OF_BLOCK) {
            row[at++] = feature.in(own);
        }
    }

    private float[] own(Candidate candidate) {
        float[] whole = page.own(candidate.block);
        if (candidate.part == LinePart.Kind.WHOLE) {
            return whole;
        }
        float[] own = whole.clone();
        TextBlock block = blocks.get(candidate.block);
        BlockFeatures.fill(block.withText(candidate.line), own, tables);
        return own;
    }

    private void parts(Candidate candidate, float[] row) {
        String line = candidate.line;
        int begins = 0;
        int ends = 0;
        boolean part = line.length() >= SHORTEST_PART;
        for (TextBlock block : blocks) {
            int length = block.text().length();
            if (part && length > line.length() && length <= HeadlineLines.LONGEST) {
                begins += block.text().startsWith(line) ? 1 : 0;
                ends += block.text().endsWith(line) ? 1 : 0;
            }
        }
        boolean opens = false;
        boolean closes = false;
        for (Candidate other : candidates) {
            boolean may = other != candidate && other.line.length() >= SHORTEST_PART;
            opens |= may && line.startsWith(other.line);
            closes |= may && line.endsWith(other.line);
        }
        HeadlineFeature.BEGINS_LONGER_LINES.set(row, BlockFeatures.log(begins));
        HeadlineFeature.ENDS_LONGER_LINES.set(row, BlockFeatures.log(ends));
        HeadlineFeature.BEGINS_WITH_ANOTHER.set(row, BlockFeatures.flag(opens));
        HeadlineFeature.ENDS_WITH_ANOTHER.set(row, BlockFeatures.flag(closes));
    }

    private void headings(Candidate candidate, float[] row) {
        HeadlineFeature.HEADING.set(row, BlockFeatures.flag(candidate.heading));
        HeadlineFeature.FIRST_LEVEL.set(row, BlockFeatures.flag(candidate.level == 1));
        HeadlineFeature.SECOND_LEVEL.set(row, BlockFeatures.flag(candidate.level == 2));
        HeadlineFeature.FIRST_HEADING.set(row, BlockFeatures.flag(candidate.block == firstHeading));
        HeadlineFeature.FIRST_OF_THE_FIRST_LEVEL.set(row, BlockFeatures.flag(candidate.block == firstOfFirstLevel));
        HeadlineFeature.HEADINGS_ON_PAGE.set(row, BlockFeatures.log(headings) / 4);
    }

    private void place(Candidate candidate, int[] said, float[] row) {
        int block = candidate.block;
        String top = blocks.get(0).text();
        HeadlineFeature.BEGINS_TOP_LINE.set(
                row, BlockFeatures.flag(top.length() > candidate.line.length() && top.startsWith(candidate.line)));
        HeadlineFeature.TOP_LINE.set(row, BlockFeatures.flag(candidate.first == 0));
        HeadlineFeature.AMONG_TOP_LINES.set(row, BlockFeatures.flag(candidate.first < TOP));
        HeadlineFeature.WORDS_OF_THE_TOP_LINE.set(row, candidate.first == 0 ? 0 : topWords.share(said));
        HeadlineFeature.ABOVE_TEXT.set(row, BlockFeatures.flag(block < start));
        HeadlineFeature.FAR_ABOVE_TEXT.set(row, block < start ? BlockFeatures.log(start - block) / 4 : 0);
        HeadlineFeature.FAR_BELOW_TEXT.set(row, block > start ? BlockFeatures.log(block - start) / 4 : 0);
        HeadlineFeature.TEXT_ABOVE.set(row, textAbove[block] / Math.max(1, textAbove[blocks.size()]));
    }

    private void words(Candidate candidate, int[] said, float[] row) {
        HeadlineFeature.ADDRESS_IN_LINE.set(row, address.share(candidate.line));
        HeadlineFeature.LINE_IN_ADDRESS.set(row, address.sharedBy(candidate.line));
        HeadlineFeature.WORDS_OF_TEXT.set(row, words.share(said));
        HeadlineFeature.WORDS_OF_OPENING.set(row, opening.share(said));
    }

    private void around(int block, float[] row) {
        HeadlineFeature.TEXT_CHANCE.set(row, nearby.of(Role.TEXT, block));
        HeadlineFeature.CAPTION_CHANCE.set(row, nearby.of(Role.CAPTION, block));
        HeadlineFeature.STANDFIRST_CHANCE.set(row, nearby.of(Role.STANDFIRST, block));
        HeadlineFeature.BYLINE_CHANCE.set(row, nearby.of(Role.BYLINE, block));
        HeadlineFeature.DATE_CHANCE.set(row, nearby.of(Role.DATE, block));
        HeadlineFeature.BYLINE_BELOW.set(row, nearby.most(Role.BYLINE, block + 1, block + 6));
        HeadlineFeature.BYLINE_ABOVE.set(row, nearby.most(Role.BYLINE, block - 4, block));
        HeadlineFeature.DATE_BELOW.set(row, nearby.most(Role.DATE, block + 1, block + 6));
        HeadlineFeature.DATE_ABOVE.set(row, nearby.most(Role.DATE, block - 4, block));
        HeadlineFeature.STANDFIRST_BELOW.set(row, nearby.most(Role.STANDFIRST, block + 1, block + 4));
        HeadlineFeature.TEXT_BELOW.set(row, nearby.text(block + 1, block + 6));
        HeadlineFeature.TEXT_NEXT.set(row, nearby.text(block + 1, block + 2));
        HeadlineFeature.TEXT_BEFORE.set(row, nearby.text(block - 3, block));
        HeadlineFeature.TITLE_BELOW.set(row, nearby.most(Role.TITLE, block + 1, block + 4));
        HeadlineFeature.TITLE_ABOVE.set(row, nearby.most(Role.TITLE, block - 3, block));
    }
}
