package news.dateline.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.text.FoundDate;
import news.dateline.text.Marks;
import news.dateline.text.TextTables;

/**
 * The people whom a line of a page's text names as its authors ({@code author-words.tsv}). Beside them stand dates, times,
 * addresses, jobs, what a page counts. Stateless; thread safe.
 */
public final class BylineNames {
    private static final int LONGEST = 250;
    private static final int SHORTEST_HANDLE = 4;
    private static final int LONGEST_HANDLE = 25;
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_DOUBLED = 3;
    private static final int FORENAME_AND_NAME = 2;
    /** Of mail and pages whole; a handle may stand glued to the name before it. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@\\S*\\.|://|www\\.)\\S*|@\\S*");

    /** Stands for a date: what is listed behind it are topics. */
    private static final String DATE = "\u0001";

    private static final Pattern BARS =
            Pattern.compile("\\s*[|•·∙●■›»<>~*\\t]+\\s*|\\s+[-–—/]+\\s+|\\s*[()\\[\\]]\\s*|\\s*/\\s*(?=\\p{Lu})");
    /** Of which each bar has one. */
    private static final String BAR_MARKS = "|•·∙●■›»<>~*\t-–—/()[]";

    /** A word with a digit, but for a handle such as kestrel42, Kes2rel. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\S)(?!\\p{L}[\\p{L}_-]+\\d{1,4}\\p{L}*(?!\\S))\\S*\\d\\S*");

    /** Behind a name stands in brackets what it is, or where. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<=\\p{L})\\s*(?:\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\])");
    /** A picture's text glued to the name below it. */
    private static final Pattern DOUBLED = Pattern.compile("(.{3,40}) ?\\1");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Names names;
    private final TextTables words;

    public BylineNames(TextTables words) {
        this.words = words;
        this.names = new Names(words);
    }

    /** The names in order, without dates, jobs, houses and the words in front of them; none where the line lists none. */
    public List<String> of(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        List<String> led = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        boolean dated = false;
        String barred = barred(line);
        for (String piece : Marks.in(barred, BAR_MARKS) ? BARS.split(barred) : new String[] {barred}) {
            String rest = piece.strip();
            dated |= rest.equals(DATE);
            if (dated && !bare.isEmpty() && led.isEmpty() && leadEnd(rest) == 0) {
                continue;
            }
            int lead = leadEnd(rest);
            if (lead > 0) {
                add(rest.substring(lead), led, true);
            } else {
                add(rest, bare, false);
            }
        }
        return withoutHouses(led.isEmpty() ? bare : led);
    }

    /** Jane Roe, not KESTREL NEWS beside her: of names in small letters those in capitals are no persons'. */
    private static List<String> withoutHouses(List<String> names) {
        boolean small = names.stream().anyMatch(name -> !isShouted(name));
        return names.stream().filter(name -> !small || !isShouted(name)).toList();
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** The one word that a line consists of beside dates and what a page counts: how a blog's author signs. */
    public Optional<String> handle(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> pieces = Arrays.stream(BARS.split(barred(line)))
                .map(String::strip)
                .filter(piece -> !isBeside(piece))
                .toList();
        List<String> named = pieces.size() == 1 ? names.of(pieces.get(0)) : List.of();
        return named.size() == 1 ? Optional.of(named.get(0)).filter(this::isHandle) : Optional.empty();
    }

    /** Whether a piece of a line holds no word, or only such as stand beside a name: "Uhr", "Comments". */
    private static boolean isBeside(String piece) {
        for (String word : BLANKS.split(piece)) {
            if (word.chars().anyMatch(Character::isLetter) && !Names.isNoise(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHandle(String word) {
        boolean shaped = word.length() >= SHORTEST_HANDLE
                && word.length() <= LONGEST_HANDLE
                && word.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '_' || unit == '-');
        return shaped
                && !Names.isNoise(word)
                && !Names.isHouse(word)
                && words.pageFurniture().kindOf(word).isEmpty();
    }

    /** Whether words stand in the line that only stand before a name. */
    public boolean isLed(String line) {
        return line.length() <= LONGEST && leadEnd(line) > 0;
    }

    /** Whether the line only leads to a name, as "Written by". */
    public boolean isLead(String line) {
        return names.isLead(line);
    }

    /** With bars in place of all that is neither a name nor beside one. */
    private String barred(String line) {
        String text = Marks.addressIn(line) ? ADDRESS.matcher(line).replaceAll("|") : line;
        text = Marks.in(text, "([") ? BRACKETED.matcher(text).replaceAll("|") : text;
        if (text.chars().anyMatch(Character::isDigit)) {
            StringBuilder out = new StringBuilder(text);
            List<FoundDate> dates = words.dates().find(text);
            for (int i = dates.size() - 1; i >= 0; i--) {
                out.replace(dates.get(i).start(), dates.get(i).end(), "|" + DATE + "|");
            }
            text = NUMBER.matcher(out).replaceAll("|");
        }
        return text;
    }

    /** Behind the last word that leads to a name: at the beginning, or "von", "by" before a capital further on. */
    private int leadEnd(String piece) {
        int opening = words.bylines().openingOrWhole(piece, 0);
        int best = opening < piece.length() ? opening : 0;
        int at = 0;
        for (int end = piece.indexOf(' '); end > 0; end = piece.indexOf(' ', at)) {
            String word = piece.substring(at, end);
            boolean colon = word.endsWith(":") && Names.endsInLead(word)
                    || word.equals(":") && at > 0 && names.isLead(piece.substring(0, at));
            boolean by = Names.isBy(word)
                    && end + 1 < piece.length()
                    && (!Character.isLowerCase(piece.codePointAt(end + 1))
                            || names.isLead(piece.substring(0, end))
                            || at > 0 && names.opensWithLead(piece) && isBeside(behindWord(piece, end + 1)));
            boolean leads = by && (at == 0 || Character.isLowerCase(word.codePointAt(0)) && !isWithinName(piece, at));
            if (colon || leads) {
                return Math.max(best, end);
            }
            at = end + 1;
        }
        return best;
    }

    /** What stands behind the word that begins here. */
    private static String behindWord(String piece, int start) {
        int end = piece.indexOf(' ', start);
        return end < 0 ? "" : piece.substring(end + 1);
    }

    /** The "von" of Alexa von Heyden, the "de" of Monique de Cleur: behind a name that was led to. */
    private boolean isWithinName(String piece, int at) {
        String[] before = BLANKS.split(piece.substring(0, at).strip());
        String last = before[before.length - 1];
        boolean named = !last.isEmpty()
                && Character.isUpperCase(last.codePointAt(0))
                && !names.isLead(last)
                && !Names.isNoise(last);
        boolean led = before.length >= 2 && Names.isBy(before[before.length - 2]);
        return named && (before.length == 1 || led);
    }

    /** Of those that words lead to only the first may be of one word: behind it stand jobs, places, sections. */
    private void add(String piece, List<String> all, boolean led) {
        for (String found : names.of(piece)) {
            String once = mayRepeat(found) ? DOUBLED.matcher(found).replaceFirst("$1") : found;
            String name = led ? withoutHouse(once) : once;
            boolean first = led && all.isEmpty();
            if (isName(name, first) && !Names.isHouse(name) && all.stream().noneMatch(name::equalsIgnoreCase)) {
                all.add(name);
            }
        }
    }

    /** Jane Roe, not Jane Roe Kestrel Press: behind the words "written by" a person's name comes first. */
    private static String withoutHouse(String name) {
        String[] words = BLANKS.split(name);
        return words.length > FORENAME_AND_NAME && Names.isHouse(name) && !Names.isHouse(words[0] + " " + words[1])
                ? words[0] + " " + words[1]
                : name;
    }

    /** Whether three characters or more stand twice in the text, at once or with one between. */
    private static boolean mayRepeat(String text) {
        for (int i = 0; i + 2 * SHORTEST_DOUBLED <= text.length(); i++) {
            for (int again = i + SHORTEST_DOUBLED; again + SHORTEST_DOUBLED <= text.length(); again++) {
                if (text.charAt(i) == text.charAt(again)
                        && (text.regionMatches(i, text, again, again - i)
                                || again - 1 - i >= SHORTEST_DOUBLED
                                        && text.regionMatches(i, text, again, again - 1 - i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(String name, boolean led) {
        String[] words = BLANKS.split(name);
        boolean cased = !name.toLowerCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT));
        if (!cased) {
            return words.length <= MOST_WORDS && name.length() <= 40;
        }
        if (led && words.length == 1 && name.length() >= SHORTEST_HANDLE) {
            return true;
        }
        int capitals = 0;
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || !Character.isLetter(word.codePointAt(0));
            capitals += capital ? 1 : 0;
            if (!capital && word.length() > 4) {
                return false;
            }
        }
        String last = words[words.length - 1];
        boolean shortened = last.length() == 2 || Names.isSuffix(last);
        boolean stops = ".!?:".indexOf(name.charAt(name.length() - 1)) >= 0 && !shortened;
        return words.length <= MOST_WORDS && capitals >= (led ? 1 : 2) && !stops;
    }
}
