package news.dateline.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.dateline.item.Removed;

/**
 * Tells the lines between a headline and its text: when it was written, by whom, from which source, how long it takes to read
 * ({@code head-words.tsv}). A line is one if nothing stands on it but dates, such words and names. Immutable; thread safe.
 */
public final class HeadLines {
    /** In UTF-16 units, of any script: in an alphabet a few labels, two dates and a name, in others more. */
    private static final int LONGEST = 160;

    private static final int MOST_NAMES = 4;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int MOST_WORDS_OF_HOUSE = 6;
    private static final int SHORTEST_SIGNS = 2;
    private static final int MOST_SIGNS_OF_NAME = 5;
    private static final int MOST_SIGNS_OF_HOUSE = 14;
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_GLUED = 6;
    private static final int LONGEST_PARTICLE = 3;

    /** Where one thing on a line ends and the next begins. */
    private static final Pattern BARS = Pattern.compile(
            "[|｜•·∙●◆■▲△▼/／,，،、・:：;；()（）\\[\\]【】［］<>＜＞〈〉《》=＝→»›~～&＆@＠\\t\u3000\\u2028]| {2,}|(?<= )[-–—―_](?= )|^[-–—―]|[-–—―]$|(?<=\\p{IsHan})[-–—―]+");

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.])\\d{1,2}(?:[:：.]\\d{2}(?:[:：]\\d{2})?(?:\\s?(?:[apAP]\\.?[mM]\\b\\.?|h\\b))?"
                    + "|\\s?[apAP]\\.?[mM]\\b\\.?|\\s?h(?:\\s?\\d{2})?\\b|\\s?[時时시點点]\\s?(?:\\d{1,2}\\s?[分분])?)(?![\\d])");

    /** 3/4(月), which is a day only where the rest of the line says so. */
    private static final Pattern DAY = Pattern.compile("(?<![\\d/.])\\d{1,2}[/月월]\\s?\\d{1,2}[日일]?(?![\\d/])");

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@\\S|://|www\\.)\\S*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ZONE = Pattern.compile("(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)");
    private static final String SENTENCE_ENDS = "!?。！？…؟۔।";

    private enum Kind {
        WHEN,
        LEAD,
        JOB,
        SOURCE,
        READ,
        AGO,
        UNIT,
        AND
    }

    private final FoldedWords<Set<Kind>> words;
    private final Dates dates;

    HeadLines(FactTables tables, Dates dates, BylineWords bylines) {
        Map<String, Set<Kind>> rows = new HashMap<>();
        tables.forEach("text/head-words.tsv", 3, row -> rows.computeIfAbsent(
                        Folding.key(row.get(2)), words -> EnumSet.noneOf(Kind.class))
                .add(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        bylines.all().forEach(words -> rows.computeIfAbsent(Folding.key(words), key -> EnumSet.noneOf(Kind.class))
                .add(Kind.LEAD));
        this.words = new FoldedWords<>(rows);
        this.dates = dates;
    }

    /**
     * What a line is, if it is such a line: a byline where it names somebody, else a date line.
     *
     * @param isKnown whether a name, as the line has it, is known for that of the author or of the house
     */
    public Optional<Removed.Kind> kindOf(String line, Predicate<String> isKnown) {
        if (line.length() > LONGEST || line.isBlank() || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return Optional.empty();
        }
        return new Reading(line, isKnown).kind();
    }

    /** One line. */
    private final class Reading {
        private final String line;
        private final Predicate<String> isKnown;
        private final EnumSet<Kind> seen = EnumSet.noneOf(Kind.class);
        private final List<String> names = new ArrayList<>();
        private boolean dated;
        private boolean timed;
        private boolean daySeen;
        private boolean barred;
        private boolean strange;

        Reading(String line, Predicate<String> isKnown) {
            this.line = line;
            this.isKnown = isKnown;
        }

        Optional<Removed.Kind> kind() {
            String rest = withoutDates(ADDRESS.matcher(line).replaceAll("|"));
            for (String piece : BARS.split(rest)) {
                read(piece.strip());
                if (strange || names.size() > MOST_NAMES) {
                    return Optional.empty();
                }
            }
            if (names.isEmpty()) {
                return saysWhen() ? Optional.of(Removed.Kind.DATE_LINE) : Optional.empty();
            }
            boolean told = names.stream().allMatch(isKnown)
                    || seen.contains(Kind.LEAD)
                    || seen.contains(Kind.JOB)
                    || seen.contains(Kind.SOURCE)
                    || seen.contains(Kind.READ)
                    || isAgo()
                    || dated && (timed || barred || seen.contains(Kind.WHEN));
            return told ? Optional.of(Removed.Kind.BYLINE) : Optional.empty();
        }

        private boolean saysWhen() {
            return dated
                    || isAgo()
                    || seen.contains(Kind.READ)
                    || (timed || daySeen) && seen.contains(Kind.WHEN)
                    || timed && daySeen;
        }

        private boolean isAgo() {
            return seen.contains(Kind.AGO) && seen.contains(Kind.UNIT);
        }

        private String withoutDates(String text) {
            StringBuilder out = new StringBuilder(text);
            List<FoundDate> found = dates.findShort(text);
            for (int i = found.size() - 1; i >= 0; i--) {
                barred |= isBarred(text, found.get(i).start(), found.get(i).end());
                out.replace(found.get(i).start(), found.get(i).end(), "|");
                dated = true;
            }
            String rest = TIME.matcher(out).replaceAll(time -> {
                timed = true;
                return "|";
            });
            rest = ZONE.matcher(rest).replaceAll(zone -> timed ? "|" : "$0");
            return DAY.matcher(rest).replaceAll(day -> {
                daySeen = true;
                return "|";
            });
        }

        /** A bar or a dot beside the date: a comma stands in datelines as well. */
        private static boolean isBarred(String text, int start, int end) {
            String before = text.substring(0, start).stripTrailing();
            String behind = text.substring(end).stripLeading();
            String marks = "|｜•·∙●/／";
            return !before.isEmpty() && marks.indexOf(before.charAt(before.length() - 1)) >= 0
                    || !behind.isEmpty() && marks.indexOf(behind.charAt(0)) >= 0;
        }

        private void read(String piece) {
            List<String> tokens = new ArrayList<>(List.of(BLANKS.split(piece)));
            tokens.removeIf(token -> token.codePoints().noneMatch(Character::isLetterOrDigit));
            List<String> name = new ArrayList<>();
            while (!tokens.isEmpty()) {
                int known = phrase(tokens);
                if (known > 0) {
                    Set<Kind> kinds = of(String.join(" ", tokens.subList(0, known)));
                    boolean within = !name.isEmpty() && !endsName(kinds);
                    if (!within) {
                        add(name);
                        seen.addAll(kinds);
                        tokens.subList(0, known).clear();
                        continue;
                    }
                }
                String token = tokens.remove(0);
                if (isNumber(token)) {
                    add(name);
                } else {
                    name.add(token);
                }
            }
            add(name);
        }

        /** Whether words end a name before them: a job does, an "and"; a particle such as "de" goes on. */
        private boolean endsName(Set<Kind> kinds) {
            return kinds.contains(Kind.JOB)
                    || kinds.contains(Kind.AND)
                    || kinds.contains(Kind.READ)
                    || kinds.contains(Kind.AGO);
        }

        private void add(List<String> name) {
            if (!name.isEmpty()) {
                String text = String.join(" ", name);
                name.clear();
                String bare = isSigns(text) ? unglued(text) : text;
                if (!bare.isEmpty()) {
                    names.add(bare);
                    strange |= !isName(bare);
                }
            }
        }

        /** How many tokens, from the first on, are words of the table or of dates. */
        private int phrase(List<String> tokens) {
            for (int length = Math.min(LONGEST_PHRASE, tokens.size()); length > 0; length--) {
                if (!of(String.join(" ", tokens.subList(0, length))).isEmpty()) {
                    return length;
                }
            }
            return 0;
        }

        private Set<Kind> of(String phrase) {
            String bare = phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
            Set<Kind> kinds = words.of(bare).or(() -> words.of(phrase)).orElse(Set.of());
            return kinds.isEmpty() && dates.isDateWord(bare) ? EnumSet.of(Kind.WHEN) : kinds;
        }

        /** Without the words glued before and behind: 记者王小明, 김철수기자. */
        private String unglued(String text) {
            String rest = text;
            boolean less = true;
            while (less && !rest.isEmpty()) {
                less = false;
                for (int length = Math.min(LONGEST_GLUED, rest.length()); length > 0 && !less; length--) {
                    String head = rest.substring(0, length);
                    String tail = rest.substring(rest.length() - length);
                    if (isGlued(head, rest.length() - length)) {
                        seen.addAll(of(head));
                        rest = rest.substring(length).strip();
                        less = true;
                    } else if (isGlued(tail, rest.length() - length)) {
                        seen.addAll(of(tail));
                        rest = rest.substring(0, rest.length() - length).strip();
                        less = true;
                    }
                }
            }
            return rest;
        }

        /** One sign alone may be a piece of a name. */
        private boolean isGlued(String part, int others) {
            return !of(part).isEmpty() && (part.length() > 1 || others == 0);
        }

        private boolean isName(String name) {
            if (isKnown.test(name)) {
                return true;
            }
            boolean house = seen.contains(Kind.SOURCE) || dated && timed;
            if (isSigns(name)) {
                return name.length() >= SHORTEST_SIGNS
                        && name.length() <= (house ? MOST_SIGNS_OF_HOUSE : MOST_SIGNS_OF_NAME);
            }
            String[] parts = BLANKS.split(name);
            boolean bare = !seen.contains(Kind.LEAD) && !seen.contains(Kind.JOB) && !seen.contains(Kind.SOURCE);
            if (bare && parts.length == 1) {
                return false;
            }
            if (parts.length > (house ? MOST_WORDS_OF_HOUSE : MOST_WORDS_OF_NAME) || name.length() < SHORTEST_SIGNS) {
                return false;
            }
            for (String part : parts) {
                int first = part.codePointAt(0);
                if (Character.isLowerCase(first) && part.length() > LONGEST_PARTICLE
                        || part.endsWith(".") && part.length() > LONGEST_PARTICLE + 1) {
                    return false;
                }
            }
            return !Character.isLowerCase(name.codePointAt(0)) || seen.contains(Kind.LEAD);
        }
    }

    private static boolean isNumber(String token) {
        return token.chars().allMatch(unit -> Digits.value((char) unit) >= 0 || !Character.isLetterOrDigit(unit));
    }

    /** Of Chinese, Japanese or Korean signs alone, maybe with spaces. */
    private static boolean isSigns(String text) {
        return text.chars()
                        .allMatch(unit -> unit >= 0x2e80 && unit <= 0xd7ff || unit == ' ' || unit >= 'A' && unit <= 'Z')
                && text.chars().anyMatch(unit -> unit >= 0x2e80 && unit <= 0xd7ff);
    }
}
