package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;

/** What a block is together with what the first look thought of it and of those around it. */
final class SecondFeatures {
    private static final int OWN = BlockFeature.NAMES.size();
    private static final int REACH = 6;
    private static final int NEAR = 2;
    private static final int[] WINDOWS = {2, 5, 10, 25};
    private static final int ROLES = Role.values().length;
    private static final int OPENING = 4;
    private static final float LEAST = 0.05f;
    private static final float BELOW = 0.2f;
    private static final int TEXT = Role.TEXT.ordinal();
    private static final int TITLE = Role.TITLE.ordinal();

    static final List<String> NAMES = names();

    private final PageFeatures page;
    private final float[][] first;
    private final double[] sums;
    private final MainRun run;
    private final RunWords words;
    private final RunWords opening;
    private final int title;
    private final RunWords titleWords;

    SecondFeatures(PageFeatures page, float[][] first) {
        this.page = page;
        this.first = first;
        this.sums = new double[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            sums[i + 1] = sums[i] + first[i][TEXT];
        }
        this.run = MainRun.of(page, first);
        this.words = RunWords.of(page, run.from(), run.to());
        this.opening = RunWords.of(page, run.from(), Math.min(run.to(), run.from() + OPENING));
        this.title = title();
        this.titleWords = title < 0 ? RunWords.of(page, 0, 0) : RunWords.of(page, title, title + 1);
    }

    /** The likeliest headline; one below the text's start must be far likelier. */
    private int title() {
        int best = -1;
        for (int i = 0; i < first.length; i++) {
            best = best < 0 || title(i) > title(best) ? i : best;
        }
        return best;
    }

    private float title(int block) {
        return first[block][TITLE] * (block > run.from() + 2 ? BELOW : 1);
    }

    private int rank(int block) {
        int rank = 1;
        for (int i = 0; i < first.length; i++) {
            rank += title(i) > title(block) ? 1 : 0;
        }
        return rank;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(BlockFeature.NAMES);
        for (int distance = -REACH; distance <= REACH; distance++) {
            names.add("text at " + distance);
        }
        for (Role role : Role.values()) {
            for (int distance = -NEAR; role != Role.TEXT && distance <= NEAR; distance++) {
                names.add(role + " at " + distance);
            }
        }
        for (int window : WINDOWS) {
            names.add("text in " + window + " above");
            names.add("text in " + window + " below");
        }
        for (Role role : List.of(Role.BYLINE, Role.DATE)) {
            names.add("likeliest " + role + " above");
            names.add("likeliest " + role + " below");
        }
        names.addAll(List.of(
                "in the run",
                "above the run",
                "below the run",
                "from the run's start",
                "to the run's end",
                "run's share",
                "words of the run",
                "words of its opening",
                "title's rank",
                "likeliest title",
                "below the title",
                "above the title",
                "likelihood of the title",
                "words of the title",
                "text since the title"));
        return List.copyOf(names);
    }

    void fill(int block, float[] row) {
        System.arraycopy(page.own(block), 0, row, 0, OWN);
        int at = OWN;
        for (int distance = -REACH; distance <= REACH; distance++) {
            row[at++] = chance(block + distance, TEXT);
        }
        for (int role = 0; role < ROLES; role++) {
            for (int distance = -NEAR; role != TEXT && distance <= NEAR; distance++) {
                row[at++] = chance(block + distance, role);
            }
        }
        for (int window : WINDOWS) {
            row[at++] = mean(Math.max(0, block - window), block);
            row[at++] = mean(block + 1, Math.min(page.size(), block + 1 + window));
        }
        for (Role role : List.of(Role.BYLINE, Role.DATE)) {
            row[at++] = most(role, block - REACH, block);
            row[at++] = most(role, block + 1, block + 1 + REACH);
        }
        boolean in = block >= run.from() && block < run.to();
        int[] said = page.words(block);
        row[at++] = BlockFeatures.flag(in);
        row[at++] = block < run.from() ? BlockFeatures.log(run.from() - block) / 4 : 0;
        row[at++] = block >= run.to() ? BlockFeatures.log(block - run.to() + 1) / 4 : 0;
        row[at++] = in ? BlockFeatures.log(block - run.from()) / 4 : 0;
        row[at++] = in ? BlockFeatures.log(run.to() - 1 - block) / 4 : 0;
        row[at++] = run.share();
        row[at++] = words.share(said);
        row[at++] = opening.share(said);
        row[at++] = first[block][TITLE] < LEAST ? 0 : 1f / rank(block);
        row[at++] = BlockFeatures.flag(block == title);
        row[at++] = block > title ? BlockFeatures.log(block - title) / 4 : 0;
        row[at++] = block < title ? BlockFeatures.log(title - block) / 4 : 0;
        row[at++] = title < 0 ? 0 : first[title][TITLE];
        row[at++] = titleWords.share(said);
        row[at] = title < 0 || block <= title ? 0 : BlockFeatures.log(sums[block] - sums[title]) / 3;
    }

    private float chance(int block, int role) {
        return block < 0 || block >= first.length ? 0 : first[block][role];
    }

    private float most(Role role, int from, int to) {
        float most = 0;
        for (int i = Math.max(0, from); i < Math.min(first.length, to); i++) {
            most = Math.max(most, first[i][role.ordinal()]);
        }
        return most;
    }

    private float mean(int from, int to) {
        return to <= from ? 0 : (float) ((sums[to] - sums[from]) / (to - from));
    }
}
