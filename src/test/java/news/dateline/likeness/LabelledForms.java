package news.dateline.likeness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dateline.text.FactTable;

/**
 * Reports that come in one form and say different things: of {@code forms.tsv} each is filled in three times, and the last
 * sentence of a copy is cut.
 */
final class LabelledForms {
    private static final int FILLINGS = 3;

    private LabelledForms() {}

    static List<LabelledPairs.Pair> pairs() {
        List<LabelledPairs.Pair> pairs = new ArrayList<>();
        int number = 0;
        for (List<String> row : FactTable.rows(LabelledForms.class, "forms.tsv", 3)) {
            number++;
            for (int one = 0; one < FILLINGS; one++) {
                for (int other = one; other < FILLINGS; other++) {
                    CopyText before = text(row, one, false);
                    CopyText after = text(row, other, one == other);
                    for (int hours : one == other ? new int[] {0, 2, 9} : new int[] {1, 24, 48}) {
                        pairs.add(new LabelledPairs.Pair(
                                new CopyPair(before, after, Duration.ofHours(hours), (number + hours) % 2 == 0, false),
                                one == other,
                                "form " + number,
                                "own form",
                                row.get(0),
                                "",
                                ""));
                    }
                }
            }
        }
        return pairs;
    }

    private static CopyText text(List<String> row, int filling, boolean cut) {
        List<String> sentences =
                new ArrayList<>(Arrays.asList(filled(row.get(2), filling).split(" \\| ")));
        if (cut) {
            sentences.remove(sentences.size() - 1);
        }
        return CopyText.of(filled(row.get(1), filling), sentences);
    }

    /** {@code {one/two/three}} in a form stands for one of the three. */
    private static String filled(String form, int filling) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
            int close = form.indexOf('}', open);
            text.append(form, at, open).append(form.substring(open + 1, close).split("/")[filling]);
            at = close + 1;
        }
        return text.append(form.substring(at)).toString();
    }
}
