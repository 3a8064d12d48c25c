package news.dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.TextTables;
import org.jspecify.annotations.Nullable;

/**
 * A page's blocks in numbers: what each is, what stands around it. For the first look; the second sees them together with
 * what the first thought.
 */
final class PageFeatures {
    private static final int OWN = BlockFeature.NAMES.size();
    private static final int REACH = 3;
    private static final int[] WINDOWS = {2, 5, 12};
    private static final int WINDOWED = 6;
    private static final int RUNNING = 60;

    static final List<String> NAMES = names();

    private final List<TextBlock> blocks;
    private final AddressWords address;
    private final float[][] own;
    private final int[] @Nullable [] words;
    /** Sums up to each block: characters, characters of running text, log of length, ends of sentences, links, furniture, items. */
    private final double[][] sums;

    PageFeatures(List<TextBlock> blocks, Optional<String> url, TextTables tables) {
        this.blocks = blocks;
        this.address = AddressWords.of(url);
        this.own = new float[blocks.size()][OWN];
        this.words = new int[blocks.size()][];
        this.sums = new double[blocks.size() + 1][7];
        fill(tables);
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    AddressWords address() {
        return address;
    }

    /** The words of the page's address, of the one that its links to share it state where none is given. */
    AddressWords statedAddress() {
        return address.isGiven() ? address : AddressWords.of(SharedAddress.in(blocks));
    }

    int size() {
        return blocks.size();
    }

    /** The longer words of a block, told once: three looks ask which of them the main text has. */
    int[] words(int block) {
        int[] known = words[block];
        if (known == null) {
            known = WordNumbers.in(blocks.get(block).text());
            words[block] = known;
        }
        return known;
    }

    float[] own(int block) {
        return own[block];
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(BlockFeature.NAMES);
        for (int window : WINDOWS) {
            for (String side : List.of("above", "below")) {
                for (String what : List.of("running", "length", "sentences", "links", "furniture", "items")) {
                    names.add(what + " in " + window + " " + side);
                }
            }
        }
        for (int distance = -REACH; distance <= REACH; distance++) {
            for (int i = 0; distance != 0 && i < BlockFeature.SHARED; i++) {
                names.add(BlockFeature.NAMES.get(i) + " at " + distance);
            }
        }
        return List.copyOf(names);
    }

    private void fill(TextTables tables) {
        Map<String, Integer> counts = new HashMap<>();
        int n = blocks.size();
        int[] words = new int[n];
        for (int i = 0; i < n; i++) {
            TextBlock block = blocks.get(i);
            BlockFeatures.fill(block, own[i], tables);
            counts.merge(block.text(), 1, Integer::sum);
            words[i] = (int) Math.round(Math.expm1(BlockFeature.WORDS.in(own[i]) * 5));
            sum(i);
        }
        int[] sorted = words.clone();
        Arrays.sort(sorted);
        int most = Math.max(1, n == 0 ? 1 : sorted[n - 1]);
        int high = Math.max(1, n == 0 ? 1 : sorted[n * 9 / 10]);
        double blocksOpened = blocks.stream().filter(TextBlock::opensBlock).count();
        int indent = commonIndent();
        Trigrams trigrams = Trigrams.of(blocks);
        double all = Math.max(1, sums[n][0]);
        double running = Math.max(1, sums[n][1]);
        for (int i = 0; i < n; i++) {
            float[] row = own[i];
            BlockFeature.REPEATS.set(
                    row, BlockFeatures.log(counts.getOrDefault(blocks.get(i).text(), 1) - 1));
            BlockFeature.WORDS_TO_THE_MOST.set(row, (float) words[i] / most);
            BlockFeature.WORDS_TO_MOST.set(row, Math.min(2, (float) words[i] / high));
            BlockFeature.RANK.set(row, (float) rank(sorted, words[i]) / n);
            BlockFeature.PLACE.set(row, (float) i / n);
            BlockFeature.SHARE_OF_TEXT_ABOVE.set(row, (float) (sums[i][0] / all));
            BlockFeature.FROM_TOP.set(row, BlockFeatures.log(i) / 6);
            BlockFeature.FROM_BOTTOM.set(row, BlockFeatures.log(n - 1 - i) / 6);
            BlockFeature.RUNNING_ABOVE.set(row, (float) (sums[i][1] / running));
            BlockFeature.RUNNING_BELOW.set(row, (float) ((sums[n][1] - sums[i + 1][1]) / running));
            BlockFeature.CLOSES_A_BLOCK.set(
                    row, BlockFeatures.flag(i + 1 == n || blocks.get(i + 1).opensBlock()));
            BlockFeature.PAGE_SIZE.set(row, BlockFeatures.log(n) / 6);
            BlockFeature.PAGE_IN_BLOCKS.set(row, (float) (blocksOpened / n));
            BlockFeature.WORDS_OF_THE_ADDRESS.set(
                    row, address.share(blocks.get(i).text()));
            BlockFeature.ADDRESS_GIVEN.set(row, BlockFeatures.flag(address.isGiven()));
            BlockFeature.EMPTY_LINES_BEFORE.set(row, Math.min(1, blocks.get(i).blanks() / 3f));
            BlockFeature.INDENT.set(row, BlockFeatures.log(blocks.get(i).indent()) / 3);
            BlockFeature.INDENTED_LESS.set(row, BlockFeatures.flag(blocks.get(i).indent() < indent));
            BlockFeature.INDENTED_MORE.set(row, BlockFeatures.flag(blocks.get(i).indent() > indent));
            BlockFeature.BEGINS_ELSEWHERE.set(row, BlockFeatures.log(trigrams.elsewhere(i, true)));
            BlockFeature.ENDS_ELSEWHERE.set(row, BlockFeatures.log(trigrams.elsewhere(i, false)));
        }
    }

    /** The indent of most characters of running text. */
    private int commonIndent() {
        int[] weights = new int[64];
        for (TextBlock block : blocks) {
            weights[Math.min(63, block.indent())] += block.text().length();
        }
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }

    private static int rank(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }

    private void sum(int i) {
        float[] row = own[i];
        int length = blocks.get(i).text().length();
        double[] before = sums[i];
        double[] after = sums[i + 1];
        boolean running = BlockFeature.ENDS_A_SENTENCE.in(row) > 0
                && (length >= RUNNING || BlockFeature.NO_CASE.in(row) > 0 && length >= RUNNING / 3);
        after[0] = before[0] + length;
        after[1] = before[1] + (running ? length : 0);
        after[2] = before[2] + BlockFeature.LENGTH.in(row);
        after[3] = before[3] + BlockFeature.ENDS_A_SENTENCE.in(row);
        after[4] = before[4] + BlockFeature.LINKS.in(row);
        after[5] = before[5] + BlockFeature.FURNITURE.in(row);
        after[6] = before[6] + BlockFeature.ITEM.in(row);
    }

    /** The features of one block for the first look. */
    void first(int block, float[] row) {
        System.arraycopy(own[block], 0, row, 0, OWN);
        int at = OWN;
        for (int window : WINDOWS) {
            window(Math.max(0, block - window), block, row, at);
            window(block + 1, Math.min(size(), block + 1 + window), row, at + WINDOWED);
            at += 2 * WINDOWED;
        }
        for (int distance = -REACH; distance <= REACH; distance++) {
            if (distance != 0) {
                int other = block + distance;
                if (other >= 0 && other < size()) {
                    System.arraycopy(own[other], 0, row, at, BlockFeature.SHARED);
                } else {
                    Arrays.fill(row, at, at + BlockFeature.SHARED, 0);
                }
                at += BlockFeature.SHARED;
            }
        }
    }

    private void window(int from, int to, float[] row, int at) {
        double[] low = sums[Math.min(from, size())];
        double[] high = sums[Math.max(from, to)];
        int blocks = Math.max(1, to - from);
        row[at] = (float) ((high[1] - low[1]) / Math.max(1, high[0] - low[0]));
        row[at + 1] = (float) ((high[2] - low[2]) / blocks);
        row[at + 2] = (float) ((high[3] - low[3]) / blocks);
        row[at + 3] = (float) ((high[4] - low[4]) / blocks);
        row[at + 4] = (float) ((high[5] - low[5]) / blocks);
        row[at + 5] = (float) ((high[6] - low[6]) / blocks);
    }
}
