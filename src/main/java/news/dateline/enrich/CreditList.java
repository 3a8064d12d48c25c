package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A list of credits, such as {@code dpa, afp, rtr} or {@code أ ف ب ، رويترز}.
 *
 * @param found the houses, in order, each once
 * @param others what stands between them and names none: an outlet, a person, initials
 */
public record CreditList(List<Found> found, List<String> others) {
    private static final String SEPARATORS = ",،、;؛/／╱∕|-–—=＝+&·・";
    private static final Set<String> WORDS = Set.of("and", "und", "et", "y", "e", "via", "و");
    /** The Arabic "and" is written as one word with what follows: {@code ووكالات}. */
    private static final char PREFIX = 'و';

    /** No name of the table has more parts. */
    private static final int MOST_LINKS = 5;

    /**
     * A house in a list of credits.
     *
     * @param literal the credit as found
     */
    public record Found(Agency agency, String literal) {}

    /** A link of the list: where it begins and ends. */
    private record Link(int start, int end) {}

    public CreditList {
        found = List.copyOf(found);
        others = List.copyOf(others);
    }

    /** Whether it holds houses and nothing else. */
    public boolean isPure() {
        return others.isEmpty() && !found.isEmpty();
    }

    /**
     * Reads a list. The separators are those that newsrooms use: comma, slash, dash, equals sign, plus, and the word "and"
     * in some languages. Where a name has one of them in it, the longest name counts.
     *
     * @param named the houses that a whole credit names
     */
    static CreditList of(String text, Function<String, List<Agency>> named) {
        List<Link> links = links(text);
        List<Found> found = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int first = 0; first < links.size(); ) {
            int taken = 0;
            for (int last = Math.min(links.size(), first + MOST_LINKS); last > first && taken == 0; last--) {
                String name = text.substring(
                        links.get(first).start(), links.get(last - 1).end());
                taken = addAll(found, name, named) ? last - first : 0;
            }
            if (taken == 0) {
                others.add(text.substring(
                        links.get(first).start(), links.get(first).end()));
            }
            first += Math.max(1, taken);
        }
        return new CreditList(found, others);
    }

    /** Adds whom the name names; false if nobody. */
    private static boolean addAll(List<Found> found, String name, Function<String, List<Agency>> named) {
        List<Agency> agencies = named.apply(name);
        if (agencies.isEmpty() && name.length() > 2 && name.charAt(0) == PREFIX) {
            return addAll(found, name.substring(1), named);
        }
        for (Agency agency : agencies) {
            boolean known = found.stream().anyMatch(one -> one.agency().equals(agency));
            if (agency.isHouse() && !known) {
                found.add(new Found(agency, name));
            }
        }
        return !agencies.isEmpty();
    }

    private static List<Link> links(String text) {
        List<Link> links = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            int gap = at == text.length() ? 1 : gapAt(text, at);
            if (gap >= 0) {
                add(links, text, start, at);
                start = at + gap;
                at = Math.max(at, start - 1);
            }
        }
        return links;
    }

    private static void add(List<Link> links, String text, int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            links.add(new Link(start, end));
        }
    }

    /** How many characters at this place part two links; -1 if none do. */
    private static int gapAt(String text, int at) {
        char unit = text.charAt(at);
        if (SEPARATORS.indexOf(unit) >= 0) {
            return 1;
        }
        if (!isBlank(unit) || at + 1 == text.length()) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        boolean between = at > 0 && end < text.length();
        if (between && WORDS.contains(word)) {
            return end - at;
        }
        return word.length() > 2 && word.charAt(0) == PREFIX ? 1 : -1;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\u00a0';
    }
}
