package news.dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.meta.BylineNames;
import news.dateline.text.EastAsianName;
import news.dateline.text.Sentences;

/** The lines of a page that may say who wrote its article, each in numbers; the last candidate is that none does. */
final class BylineFeatures {
    private static final float LEAST = 0.001f;
    private static final float LEAST_OF_HANDLE = 0.1f;
    private static final int MOST = 32;
    private static final int LONGEST = 200;
    private static final int LONGEST_LED = 100;
    private static final int SHORTEST_NAME = 3;

    private final PageFeatures page;
    private final List<TextBlock> blocks;
    private final Nearby nearby;
    private final boolean[] text;
    private final BylineNames reader;
    private final List<Candidate> candidates;
    private final String headline;
    private final int headlineAt;
    private final int start;
    private final int end;
    private final double[] textAbove;

    /** A line and whom it names. */
    private record Candidate(int block, List<String> names, boolean led) {}

    /**
     * @param headline the headline's block, -1 where there is none
     */
    BylineFeatures(PageFeatures page, float[][] chances, boolean[] text, int headline, BylineNames reader) {
        this.page = page;
        this.blocks = page.blocks();
        this.nearby = new Nearby(chances);
        this.text = text;
        this.reader = reader;
        this.headlineAt = headline;
        this.headline = headline < 0 ? "" : blocks.get(headline).text();
        this.textAbove = new double[blocks.size() + 1];
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.length; i++) {
            textAbove[i + 1] = textAbove[i] + (text[i] ? blocks.get(i).text().length() : 0);
            first = first < 0 && text[i] ? i : first;
            last = text[i] ? i : last;
        }
        this.start = first < 0 ? text.length : first;
        this.end = last < 0 ? text.length : last;
        this.candidates = candidates();
    }

    /** How many lines there are; the candidate of this number is that none is a byline. */
    int size() {
        return candidates.size();
    }

    int block(int candidate) {
        return candidates.get(candidate).block();
    }

    List<String> names(int candidate) {
        return candidates.get(candidate).names();
    }

    private List<Candidate> candidates() {
        List<Integer> likely = IntStream.range(0, blocks.size())
                .filter(i -> i != headlineAt && may(i))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -worth(i)).thenComparingInt(i -> i))
                .limit(MOST)
                .toList();
        List<Candidate> found = new ArrayList<>();
        for (int block : likely) {
            String line = Glued.apart(blocks.get(block).text());
            List<String> names = reader.of(line);
            if (names.isEmpty() && chance(block) >= LEAST_OF_HANDLE) {
                names = reader.handle(line).map(List::of).orElse(List.of());
            }
            boolean led = reader.isLed(line)
                    || isJob(line)
                    || EastAsianName.labelledIn(line).isPresent();
            boolean says = !led && line.endsWith(":");
            if (!names.isEmpty() && !says) {
                found.add(new Candidate(block, names, led));
            }
        }
        return found;
    }

    /** A job stands glued to a name. */
    private static boolean isJob(String line) {
        return !EastAsianName.bare(line).equals(line);
    }

    private boolean may(int i) {
        int length = blocks.get(i).text().length();
        boolean shaped = length >= SHORTEST_NAME && length <= LONGEST && BlockFeature.DATE_ALONE.in(page.own(i)) == 0;
        boolean led = isLed(i) && (!text[i] || !Sentences.endsOne(blocks.get(i).text()));
        return shaped && (led || !text[i] && chance(i) >= LEAST && !isFurniture(i));
    }

    private boolean isFurniture(int block) {
        float[] own = page.own(block);
        if (EastAsianName.labelledIn(blocks.get(block).text()).isPresent()) {
            return false; // the day, the source and a name
        }
        return BlockFeature.FURNITURE.in(own) > 0
                || BlockFeature.NAVIGATION.in(own) > 0
                || BlockFeature.SHARE.in(own) > 0
                || BlockFeature.READ_MORE.in(own) > 0;
    }

    private double worth(int block) {
        return chance(block) + (isLed(block) ? 0.2 : 0);
    }

    private boolean isLed(int block) {
        float[] own = page.own(block);
        return blocks.get(block).text().length() <= LONGEST_LED
                && (BlockFeature.OPENS_AS_BYLINE.in(own) > 0 || BlockFeature.BYLINE.in(own) > 0);
    }

    private float chance(int block) {
        return nearby.of(Role.BYLINE, block);
    }

    /** Puts a candidate's numbers into a row. */
    void fill(int number, float[] row) {
        Arrays.fill(row, 0);
        double most = candidates.stream()
                .mapToDouble(other -> chance(other.block()))
                .max()
                .orElse(0);
        BylineFeature.MOST_ON_PAGE.set(row, most);
        BylineFeature.OTHERS_LED.set(row, BlockFeatures.log((int)
                candidates.stream().filter(Candidate::led).count()));
        if (number == candidates.size()) {
            BylineFeature.NOBODY.set(row, 1);
            return;
        }
        Candidate candidate = candidates.get(number);
        int block = candidate.block();
        double chance = chance(block);
        BylineFeature.CHANCE.set(row, chance);
        BylineFeature.LIKELIHOOD.set(row, Nearby.likelihood(chance));
        BylineFeature.RANK.set(
                row,
                1.0
                        / (1
                                + candidates.stream()
                                        .filter(other -> chance(other.block()) > chance)
                                        .count()));
        BylineFeature.BEHIND_THE_LIKELIEST.set(row, Nearby.likelihood(most) - Nearby.likelihood(chance));
        names(candidate, row);
        place(block, row);
        around(block, row);
        int at = BylineFeature.values().length;
        float[] own = page.own(block);
        for (BlockFeature feature : BylineFeature.OF_BLOCK) {
            row[at++] = feature.in(own);
        }
    }

    private void names(Candidate candidate, float[] row) {
        String line = blocks.get(candidate.block()).text();
        String name = candidate.names().get(0);
        int words = EastAsianName.isName(name) ? 2 : name.split(" ").length;
        int length = candidate.names().stream().mapToInt(String::length).sum();
        int repeated = 0;
        int inText = 0;
        boolean led = false;
        for (int i = 0; i < blocks.size(); i++) {
            String other = blocks.get(i).text();
            if (i != candidate.block() && other.length() >= name.length() && other.contains(name)) {
                repeated += text[i] ? 0 : 1;
                inText += text[i] ? 1 : 0;
                led |= isLed(i);
            }
        }
        int block = candidate.block();
        BylineFeature.LED.set(row, BlockFeatures.flag(candidate.led()));
        BylineFeature.LED_ABOVE.set(
                row,
                BlockFeatures.flag(
                        block > 0 && reader.isLead(blocks.get(block - 1).text())));
        BylineFeature.NAMES.set(row, BlockFeatures.log(candidate.names().size()));
        BylineFeature.ONE_WORD_NAME.set(row, BlockFeatures.flag(words == 1));
        BylineFeature.NAME_OF_TWO_OR_THREE.set(row, BlockFeatures.flag(words == 2 || words == 3));
        BylineFeature.REST_OF_LINE.set(row, BlockFeatures.log(Math.max(0, line.length() - length)) / 5);
        BylineFeature.NAME_REPEATED.set(row, BlockFeatures.log(repeated));
        BylineFeature.NAME_IN_TEXT.set(row, BlockFeatures.log(inText));
        BylineFeature.NAME_IN_HEADLINE.set(row, BlockFeatures.flag(headline.contains(name)));
        BylineFeature.NAME_IN_HOST.set(row, BlockFeatures.flag(page.address().isHost(name)));
        BylineFeature.NAME_LED_ELSEWHERE.set(row, BlockFeatures.flag(led));
    }

    private void place(int block, float[] row) {
        boolean below = headlineAt >= 0 && block > headlineAt;
        BylineFeature.HEADLINE_ABOVE.set(row, BlockFeatures.flag(below));
        BylineFeature.BELOW_HEADLINE.set(row, below ? BlockFeatures.log(block - headlineAt) / 4 : 0);
        BylineFeature.ABOVE_HEADLINE.set(row, headlineAt > block ? BlockFeatures.log(headlineAt - block) / 4 : 0);
        BylineFeature.ABOVE_TEXT.set(row, BlockFeatures.flag(block < start));
        BylineFeature.FAR_ABOVE_TEXT.set(row, block < start ? BlockFeatures.log(start - block) / 4 : 0);
        BylineFeature.BELOW_TEXT.set(row, BlockFeatures.flag(block > end));
        BylineFeature.FAR_BELOW_TEXT.set(row, block > end ? BlockFeatures.log(block - end) / 4 : 0);
        BylineFeature.WITHIN_TEXT.set(row, BlockFeatures.flag(block > start && block < end));
        BylineFeature.TEXT_ABOVE.set(row, textAbove[block] / Math.max(1, textAbove[blocks.size()]));
    }

    private void around(int block, float[] row) {
        BylineFeature.TITLE_CHANCE.set(row, nearby.of(Role.TITLE, block));
        BylineFeature.TEXT_CHANCE.set(row, nearby.of(Role.TEXT, block));
        BylineFeature.CAPTION_CHANCE.set(row, nearby.of(Role.CAPTION, block));
        BylineFeature.STANDFIRST_CHANCE.set(row, nearby.of(Role.STANDFIRST, block));
        BylineFeature.DATE_CHANCE.set(row, nearby.of(Role.DATE, block));
        BylineFeature.DATE_IN_LINE.set(
                row,
                BlockFeatures.flag(BlockFeature.YEAR.in(page.own(block)) > 0 && nearby.of(Role.DATE, block) > 0.1));
        BylineFeature.DATE_BELOW.set(row, nearby.most(Role.DATE, block + 1, block + 4));
        BylineFeature.DATE_ABOVE.set(row, nearby.most(Role.DATE, block - 3, block));
        BylineFeature.BYLINE_BELOW.set(row, nearby.most(Role.BYLINE, block + 1, block + 4));
        BylineFeature.BYLINE_ABOVE.set(row, nearby.most(Role.BYLINE, block - 3, block));
        BylineFeature.CAPTION_BELOW.set(row, nearby.most(Role.CAPTION, block + 1, block + 3));
        BylineFeature.CAPTION_ABOVE.set(row, nearby.most(Role.CAPTION, block - 2, block));
        BylineFeature.TEXT_BELOW.set(row, nearby.text(block + 1, block + 6));
        BylineFeature.TEXT_NEXT.set(row, nearby.text(block + 1, block + 2));
        BylineFeature.TEXT_BEFORE.set(row, nearby.text(block - 3, block));
    }
}
