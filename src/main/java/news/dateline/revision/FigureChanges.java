package news.dateline.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Changes.Figure;
import news.dateline.revision.Words.Word;

/**
 * Figures that stand in the place of another: two texts are laid side by side, and where between the same words one has as many
 * figures as the other, the first takes the place of the first.
 */
final class FigureChanges {
    /** In more other words a figure stands in nobody's place. */
    private static final int WIDEST = 6;

    /** Words of one times words of the other, without what they begin and end with: what is more takes too long. */
    private static final int MOST_WORK = 250_000;

    private final List<Word> before;
    private final List<Word> now;
    private final Optional<Integer> paragraph;
    private final List<Figure> figures = new ArrayList<>();

    private FigureChanges(List<Word> before, List<Word> now, Optional<Integer> paragraph) {
        this.before = before;
        this.now = now;
        this.paragraph = paragraph;
    }

    static List<Figure> between(List<Word> before, List<Word> now, Optional<Integer> paragraph) {
        int start = 0;
        while (start < Math.min(before.size(), now.size()) && same(before.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), now.size()) - start
                && same(before.get(before.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        return new FigureChanges(
                        before.subList(start, before.size() - end), now.subList(start, now.size() - end), paragraph)
                .figures();
    }

    private static boolean same(Word one, Word other) {
        return one.key().equals(other.key());
    }

    private List<Figure> figures() {
        if ((long) before.size() * now.size() > MOST_WORK) {
            return List.of();
        }
        int[][] common = common();
        int i = 0;
        int j = 0;
        int startBefore = 0;
        int startNow = 0;
        while (i < before.size() && j < now.size()) {
            if (same(before.get(i), now.get(j))) {
                add(before.subList(startBefore, i), now.subList(startNow, j));
                startBefore = ++i;
                startNow = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(before.subList(startBefore, before.size()), now.subList(startNow, now.size()));
        return figures.stream().distinct().toList();
    }

    /** How many words what is left of both has in common, in one order, from each place on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(before.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(List<Word> gone, List<Word> come) {
        if (Math.max(gone.size(), come.size()) > WIDEST) {
            return;
        }
        List<Word> from = gone.stream().filter(Word::isFigure).toList();
        List<Word> to = come.stream().filter(Word::isFigure).toList();
        for (int at = 0; from.size() == to.size() && at < from.size(); at++) {
            if (!same(from.get(at), to.get(at))) {
                figures.add(new Figure(from.get(at).figure(), to.get(at).figure(), paragraph));
            }
        }
    }
}
