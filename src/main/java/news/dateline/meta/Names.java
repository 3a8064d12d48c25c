package news.dateline.meta;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.text.EastAsianName;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;
import news.dateline.text.Folding;
import news.dateline.text.FoundDate;
import news.dateline.text.Letters;
import news.dateline.text.Marks;
import news.dateline.text.TextTables;

/** Bylines cut into the names in them ({@code author-words.tsv}). Stateless; thread safe. */
final class Names {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final int MOST_WORDS = 7;
    private static final int MOST_LEADS = 5;
    private static final int LONGEST_ARTICLE = 3;
    private static final int SHORTEST_GLUED = 3;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|·•、・ㆍ،／\\t]\\s*|\\s+[-–—/]\\s+|,\\s*|\\s+(?:and|und|et|og|och|en|и|u|with|mit|&|\\+)\\s+"
                    // Costa e Silva, de la Fuente y Rocha: a family name of two, where one word follows two or more
                    + "|\\s+(?:y|e|i)\\s+(?=\\S+\\s+\\S)|(?<=^\\S{1,40})\\s+(?:y|e|i)\\s+");

    /** Of which one stands between two names, where it is not a word between two blanks. */
    private static final String MARKS_BETWEEN = ";|·•、・ㆍ،／\t,";

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)|\\[[^\\[\\]]{0,60}\\]|（[^（）]{0,60}）");
    /** Hearts, stars and what else stands beside a name for show. */
    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Cs}\\p{Sk}\u200d\ufe0f&&[^©®@]]+");

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d.]+");
    /** Roe1: a number that points to an affiliation. */
    private static final Pattern FOOTNOTE = Pattern.compile("^(\\p{L}{3,})\\d{1,2}$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, FoldedWords<Boolean>> WORDS = table();

    private final TextTables words;

    Names(TextTables words) {
        this.words = words;
    }

    private static Map<String, FoldedWords<Boolean>> table() {
        Map<String, Map<String, Boolean>> words = new HashMap<>();
        for (List<String> row : FactTable.rows(Names.class, "author-words.tsv", 2)) {
            words.computeIfAbsent(row.get(0), kind -> new HashMap<>()).put(Folding.key(row.get(1)), true);
        }
        Map<String, FoldedWords<Boolean>> tables = new HashMap<>();
        words.forEach((kind, rows) -> tables.put(kind, new FoldedWords<>(rows)));
        return Map.copyOf(tables);
    }

    private static boolean isListed(String kind, String text, int start, int end) {
        return requireNonNull(WORDS.get(kind)).at(text, start, end).isPresent();
    }

    private static boolean isListed(String kind, String word) {
        return isListed(kind, word, 0, word.length());
    }

    /** The names of one line, in order; none where the line is no list of names. */
    List<String> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Optional<String> labelled = EastAsianName.labelledIn(line);
        if (labelled.isPresent()) {
            return List.of(labelled.get());
        }
        String bare = Marks.in(line, "([（") ? BRACKETS.matcher(line).replaceAll(" ") : line;
        bare = mayHoldSymbols(bare) ? SYMBOLS.matcher(bare).replaceAll(" ") : bare;
        String undated = undated(bare);
        boolean many = Marks.in(undated, MARKS_BETWEEN) || Marks.twoBlanksIn(undated);
        for (String piece : many ? BETWEEN.split(undated) : new String[] {undated}) {
            if (isListed("suffix", piece.strip()) && !names.isEmpty()) {
                names.add(names.remove(names.size() - 1) + " " + piece.strip());
                continue;
            }
            if (!names.isEmpty() && opensWithJob(piece.strip())) {
                continue;
            }
            List<String> several = EastAsianName.several(piece.strip());
            if (!several.isEmpty()) {
                several.stream().filter(one -> !names.contains(one)).forEach(names::add);
                continue;
            }
            String name = untitled(EastAsianName.bare(unled(piece.strip())));
            if (!ofPhoto(piece.strip()) && isName(name) && names.size() < MOST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Letters and their marks are no symbols; in ASCII two characters are. */
    private static boolean mayHoldSymbols(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean symbol = unit < 0x80 ? unit == '^' || unit == '`' : !Letters.isWordPart(unit);
            if (symbol || unit == '\ufe0f') { // the selector of an emoji counts as a mark
                return true;
            }
        }
        return false;
    }

    /** Photo by Jane Roe; Getty Images / Jane Roe */
    private static boolean ofPhoto(String piece) {
        for (int end = piece.indexOf(' '); end > 0 && end <= LONGEST; end = piece.indexOf(' ', end + 1)) {
            if (isListed("photo", piece, 0, end)) {
                return true;
            }
        }
        return false;
    }

    private String undated(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        List<FoundDate> dates = words.dates().find(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            out.replace(dates.get(i).start(), dates.get(i).end(), "|");
        }
        return out.toString();
    }

    /** Without the words in front of a name, such as "A comment by". */
    private String unled(String piece) {
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
    boolean isLead(String text) {
        return text.length() <= LONGEST
                && !text.isBlank()
                && unled(text.strip()).isEmpty();
    }

    /** Whether the text opens with words that lead to a name, as "Posted on Monday". */
    boolean opensWithLead(String text) {
        return leadEnd(text) > 0;
    }

    /** Whether a word ends a name, as "Jr.". */
    static boolean isSuffix(String word) {
        return isListed("suffix", word);
    }

    /** Whether a text ends as one does behind which a name stands: "An interview by", "Author:". */
    static boolean endsInLead(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return false;
        }
        boolean colon = text.endsWith(":");
        int end = colon ? text.length() - 1 : text.length();
        return isListed(colon ? "lead" : "by", text, text.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** Whether a word stands before names, without a colon, and nowhere else in a byline. */
    static boolean isBy(String word) {
        return isListed("by", word);
    }

    private int leadEnd(String text) {
        int best = words.bylines().openingOrWhole(text, 0);
        for (int end = 1; end <= Math.min(text.length(), 30); end++) {
            boolean ends = end == text.length() || " :\u00a0：".indexOf(text.charAt(end)) >= 0;
            if (ends && isListed("lead", text, 0, end)) {
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
        String[] words = BLANKS.split(piece);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("@")) {
                continue;
            }
            boolean two = i + 1 < words.length && isTitle(word + " " + words[i + 1]);
            if (!name.isEmpty() && (two || isTitle(word) && !isWithinName(words, i))) {
                break;
            }
            int seam = name.isEmpty() ? 0 : jobSeam(word);
            if (seam > 0) {
                name.append(' ').append(word, 0, seam);
                break;
            }
            name.append(name.isEmpty() ? "" : " ")
                    .append(name.isEmpty() ? word : FOOTNOTE.matcher(word).replaceFirst("$1"));
        }
        String bare = trimmed(name.toString());
        int last = bare.lastIndexOf(' ');
        boolean leadsOn = last > 0
                && (isListed("by", bare, last + 1, bare.length()) || isListed("dated", bare, last + 1, bare.length()));
        return leadsOn ? trimmed(bare.substring(0, last)) : bare;
    }

    /** Where in a word a job begins that a page's styles set apart, as in {@code RoeReporter}; 0 where none does. */
    private static int jobSeam(String word) {
        for (int i = SHORTEST_GLUED; i < word.length(); i++) {
            boolean seam = Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
            if (seam && isTitle(word.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    /** van den Aakster, Le Guirrec: a short word before a capital, behind another such word or with a capital itself. */
    private static boolean isWithinName(String[] words, int index) {
        boolean leadsOn = index + 1 < words.length
                && Character.isUpperCase(words[index + 1].codePointAt(0))
                && !isTitle(words[index + 1]);
        boolean capital = words[index].length() <= 3
                && Character.isUpperCase(words[index].charAt(0))
                && !isListed("article", words[index]);
        return leadsOn && (capital || isListed("particle", words[index - 1]));
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && name.chars().anyMatch(Character::isLetter)
                && !isListed("noise", name);
    }

    /** Behind a name: correspondent for community affairs. */
    private static boolean opensWithJob(String piece) {
        int blank = piece.indexOf(' ');
        boolean article = blank <= LONGEST_ARTICLE && !piece.isEmpty() && Character.isUpperCase(piece.codePointAt(0));
        return blank > 0 && !article && isListed("title", piece, 0, blank);
    }

    /** A job, or the next thing on the line, with or without a colon or a comma behind it. */
    private static boolean isTitle(String word) {
        int end = word.endsWith(":") || word.endsWith(",") ? word.length() - 1 : word.length();
        return isListed("title", word, 0, end);
    }

    /** Whether a word stands where a name would, or ends one. */
    static boolean isNoise(String word) {
        return isListed("noise", word) || isListed("title", word);
    }

    /** Whether a word of the name belongs to an office, not to a person; a paper's name may open with "The". */
    static boolean isHouse(String name) {
        int blank = name.indexOf(' ');
        if (isListed("house", name) || blank > 0 && isListed("article", name, 0, blank)) {
            return true;
        }
        for (String word : NOT_IN_WORDS.split(name)) {
            if (isListed("house", word)) {
                return true;
            }
        }
        return false;
    }
}
