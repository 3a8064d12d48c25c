package news.dateline.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which runs of words two texts have in common, the longest first, whatever their order: a desk may have moved a paragraph. What
 * stands between two runs that follow each other in both texts stands in each other's place.
 */
final class Alignment {
    private static final int SHORTEST = 3;

    /** More words than that between two runs do not stand in each other's place. */
    private static final int WIDEST_GAP = 6;

    /** So many words in a row that stand in both. */
    record Run(int one, int other, int length) {}

    /** What stands in each other's place between two runs; one side may be empty. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Gap(int[] one, int[] other) {}

    private final int[] one;
    private final int[] other;
    private final List<Run> runs;
    private final int[] partner;

    private Alignment(int[] one, int[] other, List<Run> runs, int[] partner) {
        this.one = one;
        this.other = other;
        this.runs = runs;
        this.partner = partner;
    }

    static Alignment of(int[] one, int[] other) {
        List<Run> all = maximal(one, other);
        all.sort(Comparator.comparingInt(Run::length)
                .reversed()
                .thenComparingInt(run -> Math.abs(run.one() - run.other()))
                .thenComparingInt(Run::one)
                .thenComparingInt(Run::other));
        int[] partner = new int[one.length];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[other.length];
        List<Run> runs = new ArrayList<>();
        for (Run run : all) {
            take(run, partner, taken, runs);
        }
        runs.sort(Comparator.comparingInt(Run::one));
        return new Alignment(one, other, runs, partner);
    }

    /** Every run that no word before or behind makes longer. */
    private static List<Run> maximal(int[] one, int[] other) {
        List<Run> all = new ArrayList<>();
        int[] before = new int[other.length + 1];
        int[] here = new int[other.length + 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                here[j + 1] = CopyWords.same(one[i], other[j]) ? before[j] + 1 : 0;
                boolean ends =
                        i + 1 == one.length || j + 1 == other.length || !CopyWords.same(one[i + 1], other[j + 1]);
                if (ends && here[j + 1] >= SHORTEST) {
                    all.add(new Run(i + 1 - here[j + 1], j + 1 - here[j + 1], here[j + 1]));
                }
            }
            int[] spare = before;
            before = here;
            here = spare;
        }
        return all;
    }

    /** Of a run the parts that no longer one has. */
    private static void take(Run run, int[] partner, boolean[] taken, List<Run> runs) {
        int start = 0;
        for (int at = 0; at <= run.length(); at++) {
            boolean free = at < run.length() && partner[run.one() + at] < 0 && !taken[run.other() + at];
            if (!free) {
                if (at - start >= SHORTEST) {
                    Run part = new Run(run.one() + start, run.other() + start, at - start);
                    for (int k = 0; k < part.length(); k++) {
                        partner[part.one() + k] = part.other() + k;
                        taken[part.other() + k] = true;
                    }
                    runs.add(part);
                }
                start = at + 1;
            }
        }
    }

    /** In the order of the first text. */
    List<Run> runs() {
        return runs;
    }

    /** How many words of each stand in the other. */
    int matched() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }

    /** How many of the first words of the first text stand in the other. */
    int matchedOfFirst(int words) {
        int count = 0;
        for (int at = 0; at < Math.min(words, one.length); at++) {
            count += partner[at] >= 0 ? 1 : 0;
        }
        return count;
    }

    /** In the order of the first text; also before the first run and behind the last, where both texts begin or end there. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int at = 0; at + 1 < runs.size(); at++) {
            Run run = runs.get(at);
            Run next = runs.get(at + 1);
            add(gaps, run.one() + run.length(), next.one(), run.other() + run.length(), next.other());
        }
        if (!runs.isEmpty()) {
            Run first = runs.get(0);
            add(gaps, 0, first.one(), 0, first.other());
        }
        return gaps;
    }

    private void add(List<Gap> gaps, int start, int end, int otherStart, int otherEnd) {
        boolean follows = otherEnd >= otherStart;
        boolean narrow = end - start <= WIDEST_GAP && otherEnd - otherStart <= WIDEST_GAP;
        if (follows && narrow && (end > start || otherEnd > otherStart)) {
            gaps.add(new Gap(Arrays.copyOfRange(one, start, end), Arrays.copyOfRange(other, otherStart, otherEnd)));
        }
    }
}
