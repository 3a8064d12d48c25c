package news.dateline.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.text.Byline;
import news.dateline.text.Dates;
import news.dateline.text.FactTable;
import news.dateline.text.Folding;
import news.dateline.text.FoundDate;

/** Bylines cut into the names in them ({@code author-words.tsv}). Stateless; thread safe. */
final class Names {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final int MOST_LEADS = 5;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|·•、・،\\t]\\s*|\\s+[-–—/]\\s+|,\\s*|\\s+(?:and|und|et|y|e|og|och|en|i|и|u|with|mit|&|\\+)\\s+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)|\\[[^\\[\\]]{0,60}\\]");
    private static final Map<String, Set<String>> WORDS = table();

    private Names() {}

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : FactTable.rows(Names.class, "author-words.tsv", 2)) {
            words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(Folding.key(row.get(1)));
        }
        return words;
    }

    /** The names of one line, in order; none where the line is no list of names. */
    static List<String> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String piece : BETWEEN.split(undated(BRACKETS.matcher(line).replaceAll(" ")))) {
            String name = untitled(unled(piece.strip()));
            if (isName(name) && names.size() < MOST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String undated(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        List<FoundDate> dates = Dates.find(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            out.replace(dates.get(i).start(), dates.get(i).end(), "|");
        }
        return out.toString();
    }

    /** Without the words in front of a name, such as "A comment by". */
    private static String unled(String piece) {
        String rest = piece;
        for (int i = 0; i < MOST_LEADS; i++) {
            int end = leadEnd(rest);
            if (end == 0) {
                return rest;
            }
            rest = trimmed(rest.substring(end));
        }
        return rest;
    }

    /** Whether the whole text only leads to a name, as "Written by". */
    static boolean isLead(String text) {
        return text.length() <= LONGEST
                && !text.isBlank()
                && unled(text.strip()).isEmpty();
    }

    /** Whether a text ends as one does behind which a name stands: "An interview by", "Author:". */
    static boolean endsInLead(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return false;
        }
        boolean colon = text.endsWith(":");
        String bare = colon ? text.substring(0, text.length() - 1).strip() : text;
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return WORDS.get(colon ? "lead" : "by").contains(Folding.key(last));
    }

    private static int leadEnd(String text) {
        int best = Byline.opening(text + " ");
        for (int end = 1; end <= Math.min(text.length(), 30); end++) {
            boolean ends = end == text.length() || " :\u00a0：".indexOf(text.charAt(end)) >= 0;
            if (ends && WORDS.get("lead").contains(Folding.key(text.substring(0, end)))) {
                best = Math.max(best, end);
            }
        }
        return Math.min(best, text.length());
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isNamePart(text.charAt(start))) {
            start++;
        }
        while (end > start && !isNamePart(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    /** Up to the word that is no part of a name: a job, a verb. */
    private static String untitled(String piece) {
        String[] words = piece.split("\\s+");
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (word.startsWith("@")) {
                continue;
            }
            if (!name.isEmpty() && WORDS.get("title").contains(Folding.key(word.replaceAll("[:,]$", "")))) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        String bare = trimmed(name.toString());
        int last = bare.lastIndexOf(' ');
        boolean leadsOn = last > 0 && WORDS.get("by").contains(Folding.key(bare.substring(last + 1)));
        return leadsOn ? trimmed(bare.substring(0, last)) : bare;
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.split(" ").length <= 6
                && name.chars().anyMatch(Character::isLetter)
                && !WORDS.get("noise").contains(Folding.key(name));
    }

    /** Whether a word of the name belongs to an office, not to a person. */
    static boolean isHouse(String name) {
        String key = Folding.key(name);
        if (WORDS.get("house").contains(key)) {
            return true;
        }
        for (String word : key.split("[^\\p{L}\\p{M}\\d.]+")) {
            if (WORDS.get("house").contains(word)) {
                return true;
            }
        }
        return false;
    }
}
