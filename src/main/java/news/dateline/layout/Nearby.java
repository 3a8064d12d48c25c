package news.dateline.layout;

/** What two looks thought of the blocks around one. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Nearby(float[][] chances) {
    /** The most of a role's chances from one block up to another, exclusive; 0 outside the page. */
    float most(Role role, int from, int to) {
        float most = 0;
        for (int i = Math.max(0, from); i < Math.min(chances.length, to); i++) {
            most = Math.max(most, chances[i][role.ordinal()]);
        }
        return most;
    }

    /** The mean chance of text from one block up to another, exclusive; 0 outside the page. */
    double text(int from, int to) {
        double sum = 0;
        int low = Math.max(0, from);
        int high = Math.min(chances.length, to);
        for (int i = low; i < high; i++) {
            sum += chances[i][Role.TEXT.ordinal()];
        }
        return high <= low ? 0 : sum / (high - low);
    }

    float of(Role role, int block) {
        return chances[block][role.ordinal()];
    }

    /** A chance as what speaks for it, about -1.4 to 1.4. */
    static double likelihood(double chance) {
        double sure = Math.max(0.001, Math.min(0.999, chance));
        return Math.log(sure / (1 - sure)) / 5;
    }
}
