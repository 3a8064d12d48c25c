package news.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that invite the reader to an app, a channel, a newsletter, a network ({@code invitations.tsv}): "Follow us on X",
 * "下载客户端". Such lines are worded anew every day; what they have in common is that they ask for something, name where, and
 * say that it is the house's own, or lead there by a link; or that the rest of the text is for those who pay. Immutable; thread safe.
 */
public final class Invitations {
    /** In UTF-16 units, for alphabets; a sign of Chinese, Japanese or Korean says as much as three letters. */
    private static final int LONGEST = 220;

    private static final int LETTERS_OF_SIGN = 3;
    private static final char FIRST_SIGN = '\u2e80';
    private static final char LAST_SIGN = '\ud7ff';

    /** What somebody says in a story is quoted. */
    private static final String QUOTES = "\"“”„«»「」『』‟";

    private final List<Language> languages;

    public Invitations(FactTables tables) {
        Map<String, Language> byName = new HashMap<>();
        tables.forEach("text/invitations.tsv", 3, row -> byName.computeIfAbsent(row.get(0), name -> new Language())
                .add(row.get(1), row.get(2)));
        languages = List.copyOf(byName.values());
    }

    /**
     * Whether a whole line is an invitation.
     *
     * @param linked whether it leads somewhere by a link
     */
    public boolean isOne(String line, boolean linked) {
        if (line.chars().anyMatch(unit -> QUOTES.indexOf(unit) >= 0) || weight(line) > LONGEST) {
            return false;
        }
        String key = Folding.key(line);
        return languages.stream().anyMatch(language -> language.invites(key, linked));
    }

    private static int weight(String line) {
        int weight = 0;
        for (int i = 0; i < line.length() && weight <= LONGEST; i++) {
            char unit = line.charAt(i);
            weight += isSign(unit) ? LETTERS_OF_SIGN : 1;
        }
        return weight;
    }

    private static boolean isSign(char unit) {
        return unit >= FIRST_SIGN && unit <= LAST_SIGN;
    }

    /** The words of one language. */
    private static final class Language {
        private final List<Words> acts = new ArrayList<>();
        private final List<Words> asks = new ArrayList<>();
        private final List<Words> channels = new ArrayList<>();
        private final List<Words> ours = new ArrayList<>();
        private final List<Words> texts = new ArrayList<>();
        private final List<Words> reserved = new ArrayList<>();
        private final List<Words> tells = new ArrayList<>();

        void add(String part, String words) {
            List<Words> list =
                    switch (part) {
                        case "act" -> acts;
                        case "asks" -> asks;
                        case "channel" -> channels;
                        case "ours" -> ours;
                        case "text" -> texts;
                        case "reserved" -> reserved;
                        case "tells" -> tells;
                        default -> throw new IllegalArgumentException("no such part: " + part);
                    };
            list.add(Words.of(words));
        }

        boolean invites(String key, boolean linked) {
            if (tells.stream().anyMatch(words -> words.endsLine(key))) {
                return false;
            }
            return isReserved(key) || asksFor(key, linked);
        }

        /** This article is for subscribers: an offer that asks for nothing. */
        private boolean isReserved(String key) {
            return reserved.stream().anyMatch(words -> words.standsIn(key))
                    && texts.stream().anyMatch(words -> words.opensSentence(key));
        }

        private boolean asksFor(String key, boolean linked) {
            return (acts.stream().anyMatch(words -> words.opensSentence(key))
                            || asks.stream().anyMatch(words -> words.standsIn(key)))
                    && channels.stream().anyMatch(words -> words.standsIn(key))
                    && (linked || ours.stream().anyMatch(words -> words.standsIn(key)));
        }
    }

    /**
     * Some words as they stand in a line.
     *
     * @param key folded
     * @param open whether the last may go on
     * @param apart whether spaces stand around words in their script
     */
    private record Words(String key, boolean open, boolean apart) {
        static Words of(String words) {
            boolean open = words.endsWith("*");
            String key = Folding.key(open ? words.substring(0, words.length() - 1) : words);
            char last = key.charAt(key.length() - 1);
            boolean thai = last >= 0x0e00 && last <= 0x0e7f;
            return new Words(key, open, !thai && !isSign(last));
        }

        boolean standsIn(String line) {
            for (int at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
                if (isWhole(line, at)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks behind it aside. */
        boolean endsLine(String line) {
            int end = line.length();
            while (end > 0 && !Letters.isWordPart(line.charAt(end - 1))) {
                end--;
            }
            return line.startsWith(key, end - key.length());
        }

        boolean opensSentence(String line) {
            for (int at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
                if (isWhole(line, at) && isOpening(line, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWhole(String line, int at) {
            int end = at + key.length();
            boolean begins = at == 0 || !isWithinWord(line, at);
            boolean ends = open || end == line.length() || !isWithinWord(line, end);
            return !apart || begins && ends;
        }

        /** Nothing but marks stands before, or the mark that ends a sentence or a clause. */
        private static boolean isOpening(String line, int at) {
            int before = at - 1;
            while (before >= 0 && line.charAt(before) == ' ') {
                before--;
            }
            return before < 0
                    || !Character.isLetterOrDigit(line.charAt(before)) && "'’-".indexOf(line.charAt(before)) < 0;
        }

        /** Signs need no blank between themselves and letters of an alphabet: 日报APP. */
        private static boolean isWithinWord(String line, int at) {
            return isLetter(line, at - 1)
                    && isLetter(line, at)
                    && isSign(line.charAt(at - 1)) == isSign(line.charAt(at));
        }

        private static boolean isLetter(String line, int at) {
            return Letters.isWordPart(line.charAt(at)) || Character.isDigit(line.charAt(at));
        }
    }
}
