package news.dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.text.Folding;
import news.dateline.text.Furniture;
import news.dateline.text.TextTables;

/** The lines of a page that may be its headline, each in numbers: what two looks thought of it, and how it stands to the others. */
final class HeadlineFeatures {
    private static final float LEAST = 0.004f;
    /** Text is a headline only where it looks much more like one. */
    private static final float LEAST_OF_TEXT = 0.2f;

    private static final float LIKELY = 0.03f;
    private static final float BELOW = 0.1f;
    private static final int MOST = 24;
    private static final int MOST_IN_PARTS = 8;
    private static final int LONGEST = 300;
    private static final int PARAGRAPH = 120;
    private static final int OPENING = 4;
    private static final int TOP = 3;
    private static final int SHORTEST_PART = 8;

    private final PageFeatures page;
    private final TextTables tables;
    private final Set<String> lines = new HashSet<>();
    private final List<TextBlock> blocks;
    private final float[][] chances;
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

    /** A line, wherever it stands, or a part of it: its likeliest block, its first. */
    private static final class Candidate {
        private final String line;
        private final LinePart.Kind part;
        private final int first;
        private int block;
        private int times;
        private double odds;
        private boolean heading;
        private int level;

        Candidate(String line, LinePart.Kind part, int first) {
            this.line = line;
            this.part = part;
            this.first = first;
            this.block = first;
        }

        Candidate part(String piece, LinePart.Kind kind) {
            Candidate part = new Candidate(piece, kind, first);
            part.block = block;
            part.times = times;
            part.odds = odds;
            part.heading = heading;
            part.level = level;
            return part;
        }
    }

    HeadlineFeatures(PageFeatures page, float[][] chances, boolean[] text, TextTables tables) {
        this.page = page;
        this.tables = tables;
        this.blocks = page.blocks();
        this.chances = chances;
        this.text = text;
        this.address = page.address();
        blocks.stream()
                .filter(block -> block.text().length() <= LONGEST)
                .forEach(block -> lines.add(Folding.key(block.text())));
        this.candidates = candidates(tables.furniture());
        List<TextBlock> all = new ArrayList<>();
        this.textAbove = new double[blocks.size() + 1];
        for (int i = 0; i < text.length; i++) {
            textAbove[i + 1] = textAbove[i] + (text[i] ? blocks.get(i).text().length() : 0);
            if (text[i]) {
                all.add(blocks.get(i));
            }
        }
        this.words = RunWords.of(all);
        this.opening = RunWords.of(all.subList(0, Math.min(OPENING, all.size())));
        this.topWords = RunWords.of(blocks.subList(0, Math.min(1, blocks.size())));
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
        return candidates.stream().anyMatch(line -> chance(line.block) * (line.block > start ? BELOW : 1) > LIKELY);
    }

    /** What a candidate says. */
    String line(int candidate) {
        return candidates.get(candidate).line;
    }

    /** The block in which a candidate stands. */
    int block(int candidate) {
        return candidates.get(candidate).block;
    }

    private List<Candidate> candidates(Furniture furniture) {
        Map<String, Candidate> lines = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            float chance = chances[i][Role.TITLE.ordinal()];
            if (chance < (text[i] ? LEAST_OF_TEXT : LEAST)
                    || !isShaped(line)
                    || furniture.kindOf(line).isPresent()) {
                continue;
            }
            int at = i;
            Candidate candidate = lines.computeIfAbsent(line, key -> new Candidate(key, LinePart.Kind.WHOLE, at));
            candidate.times++;
            candidate.odds += chance;
            candidate.heading |= blocks.get(i).isHeading();
            int level = level(blocks.get(i));
            candidate.level = candidate.level == 0 || level > 0 && level < candidate.level ? level : candidate.level;
            candidate.block = chance > chance(candidate.block) ? i : candidate.block;
        }
        List<Candidate> all = new ArrayList<>(lines.values().stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -chance(candidate.block))
                        .thenComparingInt(candidate -> candidate.block))
                .limit(MOST)
                .toList());
        for (Candidate whole : List.copyOf(all.subList(0, Math.min(MOST_IN_PARTS, all.size())))) {
            for (LinePart part : LinePart.of(whole.line, tables)) {
                String piece = part.in(whole.line);
                boolean stands = all.stream().anyMatch(other -> other.line.equals(piece));
                if (!stands && piece.codePoints().anyMatch(Character::isLetter)) {
                    all.add(whole.part(piece, part.kind()));
                }
            }
        }
        return all;
    }

    private float chance(int block) {
        return chances[block][Role.TITLE.ordinal()];
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST
                && text.indexOf("://") < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Of a heading in Markdown, 1 to 6; 0 where none is marked. */
    private static int level(TextBlock block) {
        String raw = block.raw().strip();
        return Math.max(0, DumpSyntax.headingEnd(raw) - 1);
    }

    private int first(int from, int to) {
        for (int i = 0; i < blocks.size(); i++) {
            int level = level(blocks.get(i));
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
        float most = chance(candidates.get(0).block);
        HeadlineFeature.CHANCE.set(row, chance(block));
        HeadlineFeature.LIKELIHOOD.set(row, logit(chance(block)));
        HeadlineFeature.LIKELIHOOD_TOGETHER.set(row, logit(Math.min(0.999, candidate.odds)));
        HeadlineFeature.RANK.set(
                row,
                1.0
                        / (1
                                + candidates.stream()
                                        .filter(other -> chance(other.block) > chance(block))
                                        .map(other -> other.block)
                                        .distinct()
                                        .count()));
        HeadlineFeature.BEHIND_THE_LIKELIEST.set(row, logit(most) - logit(chance(block)));
        HeadlineFeature.MOST_ON_PAGE.set(row, most);
        HeadlineFeature.RIVALS.set(
                row,
                BlockFeatures.log(candidates.stream()
                                .filter(other -> other != candidate && chance(other.block) > 0.3)
                                .count())
                        / 2);
        HeadlineFeature.REPEATED.set(row, BlockFeatures.log(candidate.times - 1));
        parts(candidate, row);
        rest(candidate, row);
        headings(candidate, row);
        place(candidate, row);
        words(candidate, row);
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

    /** What of the line is left out, and whether it stands on the page by itself or in the page's address. */
    private void rest(Candidate candidate, float[] row) {
        String whole = blocks.get(candidate.block).text();
        int at = whole.indexOf(candidate.line);
        String head = whole.substring(0, Math.max(0, at));
        String tail = at < 0 ? "" : whole.substring(at + candidate.line.length());
        boolean stands = stands(head) || stands(tail);
        HeadlineFeature.PART_BEFORE.set(row, BlockFeatures.flag(candidate.part == LinePart.Kind.BEFORE));
        HeadlineFeature.PART_BEHIND.set(row, BlockFeatures.flag(candidate.part == LinePart.Kind.BEHIND));
        HeadlineFeature.PART_WITHOUT_BYLINE.set(
                row, BlockFeatures.flag(candidate.part == LinePart.Kind.WITHOUT_BYLINE));
        HeadlineFeature.PART_WITHOUT_DATE.set(row, BlockFeatures.flag(candidate.part == LinePart.Kind.WITHOUT_DATE));
        HeadlineFeature.REST_STANDS_ALONE.set(row, BlockFeatures.flag(stands));
        HeadlineFeature.REST_LENGTH.set(row, BlockFeatures.log(whole.length() - candidate.line.length()) / 5);
        HeadlineFeature.REST_IN_ADDRESS.set(row, Math.max(address.share(head), address.share(tail)));
        HeadlineFeature.REST_IN_HOST.set(row, BlockFeatures.flag(address.isHost(tail) || address.isHost(head)));
        HeadlineFeature.COLON_LEFT_OUT.set(
                row,
                BlockFeatures.flag(head.strip().endsWith(":") || tail.strip().startsWith(":")));
        HeadlineFeature.BAR_LEFT_OUT.set(
                row,
                BlockFeatures.flag(head.strip().endsWith("|") || tail.strip().startsWith("|")));
    }

    private boolean stands(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && !Character.isLetterOrDigit(piece.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(piece.charAt(to - 1))) {
            to--;
        }
        return to - from > 1 && lines.contains(Folding.key(piece.substring(from, to)));
    }

    private static double logit(double chance) {
        double sure = Math.max(0.001, Math.min(0.999, chance));
        return Math.log(sure / (1 - sure)) / 5;
    }

    private void parts(Candidate candidate, float[] row) {
        String line = candidate.line;
        int begins = 0;
        int ends = 0;
        boolean part = line.length() >= SHORTEST_PART;
        for (TextBlock block : blocks) {
            int length = block.text().length();
            if (part && length > line.length() && length <= LONGEST) {
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

    private void place(Candidate candidate, float[] row) {
        int block = candidate.block;
        String top = blocks.get(0).text();
        HeadlineFeature.BEGINS_TOP_LINE.set(
                row, BlockFeatures.flag(top.length() > candidate.line.length() && top.startsWith(candidate.line)));
        HeadlineFeature.TOP_LINE.set(row, BlockFeatures.flag(candidate.first == 0));
        HeadlineFeature.AMONG_TOP_LINES.set(row, BlockFeatures.flag(candidate.first < TOP));
        HeadlineFeature.WORDS_OF_THE_TOP_LINE.set(row, candidate.first == 0 ? 0 : topWords.share(candidate.line));
        HeadlineFeature.ABOVE_TEXT.set(row, BlockFeatures.flag(block < start));
        HeadlineFeature.FAR_ABOVE_TEXT.set(row, block < start ? BlockFeatures.log(start - block) / 4 : 0);
        HeadlineFeature.FAR_BELOW_TEXT.set(row, block > start ? BlockFeatures.log(block - start) / 4 : 0);
        HeadlineFeature.TEXT_ABOVE.set(row, textAbove[block] / Math.max(1, textAbove[blocks.size()]));
    }

    private void words(Candidate candidate, float[] row) {
        HeadlineFeature.ADDRESS_IN_LINE.set(row, address.share(candidate.line));
        HeadlineFeature.LINE_IN_ADDRESS.set(row, address.sharedBy(candidate.line));
        HeadlineFeature.WORDS_OF_TEXT.set(row, words.share(candidate.line));
        HeadlineFeature.WORDS_OF_OPENING.set(row, opening.share(candidate.line));
    }

    private void around(int block, float[] row) {
        HeadlineFeature.TEXT_CHANCE.set(row, chances[block][Role.TEXT.ordinal()]);
        HeadlineFeature.CAPTION_CHANCE.set(row, chances[block][Role.CAPTION.ordinal()]);
        HeadlineFeature.STANDFIRST_CHANCE.set(row, chances[block][Role.STANDFIRST.ordinal()]);
        HeadlineFeature.BYLINE_CHANCE.set(row, chances[block][Role.BYLINE.ordinal()]);
        HeadlineFeature.DATE_CHANCE.set(row, chances[block][Role.DATE.ordinal()]);
        HeadlineFeature.BYLINE_BELOW.set(row, most(Role.BYLINE, block + 1, block + 6));
        HeadlineFeature.BYLINE_ABOVE.set(row, most(Role.BYLINE, block - 4, block));
        HeadlineFeature.DATE_BELOW.set(row, most(Role.DATE, block + 1, block + 6));
        HeadlineFeature.DATE_ABOVE.set(row, most(Role.DATE, block - 4, block));
        HeadlineFeature.STANDFIRST_BELOW.set(row, most(Role.STANDFIRST, block + 1, block + 4));
        HeadlineFeature.TEXT_BELOW.set(row, mean(block + 1, block + 6));
        HeadlineFeature.TEXT_NEXT.set(row, mean(block + 1, block + 2));
        HeadlineFeature.TEXT_BEFORE.set(row, mean(block - 3, block));
        HeadlineFeature.TITLE_BELOW.set(row, most(Role.TITLE, block + 1, block + 4));
        HeadlineFeature.TITLE_ABOVE.set(row, most(Role.TITLE, block - 3, block));
    }

    private float most(Role role, int from, int to) {
        float most = 0;
        for (int i = Math.max(0, from); i < Math.min(chances.length, to); i++) {
            most = Math.max(most, chances[i][role.ordinal()]);
        }
        return most;
    }

    private double mean(int from, int to) {
        double sum = 0;
        int low = Math.max(0, from);
        int high = Math.min(chances.length, to);
        for (int i = low; i < high; i++) {
            sum += chances[i][Role.TEXT.ordinal()];
        }
        return high <= low ? 0 : sum / (high - low);
    }
}
