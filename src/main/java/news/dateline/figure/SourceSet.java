package news.dateline.figure;

import java.util.ArrayList;
import java.util.List;

/** Reads a set of sizes of one picture (HTML Living Standard, srcset attributes). Stateless; thread safe. */
final class SourceSet {
    private static final int LARGEST = 20_000;

    /** One of the sizes: its width in pixels, its density, or 1 where neither is given. */
    record Source(String address, double size) {}

    private SourceSet() {}

    static List<Source> of(String set) {
        List<Source> sources = new ArrayList<>();
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (isBlank(set.charAt(at)) || set.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < set.length() && !isBlank(set.charAt(end))) {
                end++;
            }
            String address = set.substring(at, end);
            int comma = end;
            if (!address.endsWith(",")) {
                int next = set.indexOf(',', end);
                comma = next < 0 ? set.length() : next;
            }
            String bare = address.endsWith(",") ? address.substring(0, address.length() - 1) : address;
            if (!bare.isEmpty()) {
                sources.add(new Source(bare, size(set.substring(end, comma))));
            }
            at = comma;
        }
        return sources;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit >= '\t' && unit <= '\r';
    }

    private static double size(String descriptors) {
        String first = descriptors.strip().split("\\s+")[0];
        if (first.length() < 2 || first.length() > 8 || "wx".indexOf(first.charAt(first.length() - 1)) < 0) {
            return 1;
        }
        try {
            double size = Double.parseDouble(first.substring(0, first.length() - 1));
            return size > 0 && size <= LARGEST ? size : 1;
        } catch (NumberFormatException noSize) {
            return 1;
        }
    }
}
