package news.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How frequent runs of three letters (the edges of words counted as letters) and of five are in each language of a script:
 * {@code language-grams.tsv}, as trained by {@code TrainLanguages}. Each article asks some hundred times, so all is in flat
 * arrays, the points of eight languages in one number. Immutable; thread safe.
 */
final class LanguageGrams {
    /** What stands for the edge of a word. */
    static final char EDGE = '_';

    static final int SHORT = 3;
    static final int LONG = 5;

    /** The first character of the line that names the languages of the lines behind it. */
    private static final char SECTION = '@';

    private static final char FIRST_LANGUAGE = '0';
    private static final char NO_POINTS = '!';
    private static final long ROW = 0xffffL;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final Map<UnicodeScript, LanguageGrams> SHIPPED = read("language-grams.tsv");

    /** A bit for each run, to know most runs that are not here without looking them up. */
    private final long[] known;

    /** By the lower bits of a run's hash, in one number: its upper bits, and which row of points is its own, from 1 on. */
    private final long[] slots;

    private final int width;
    private final long[] points;

    private LanguageGrams(List<String> lines, int languages) {
        int capacity = Integer.highestOneBit(lines.size() * 3);
        known = new long[capacity * 4 / Long.SIZE];
        slots = new long[capacity];
        width = (languages + Tally.LANES - 1) / Tally.LANES;
        points = new long[(lines.size() + 1) * width];
        for (int row = 1; row <= lines.size(); row++) {
            put(lines.get(row - 1), row);
        }
    }

    /** What is known of a script's languages, in the order of the table of languages; empty if it has one or none. */
    static Optional<LanguageGrams> of(UnicodeScript script) {
        return Optional.ofNullable(SHIPPED.get(script));
    }

    private static Map<UnicodeScript, LanguageGrams> read(String table) {
        Map<UnicodeScript, LanguageGrams> byScript = new EnumMap<>(UnicodeScript.class);
        try (InputStream in = LanguageGrams.class.getResourceAsStream(table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            String head = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.charAt(0) == SECTION) {
                    finish(head, section, byScript);
                    head = line;
                    section.clear();
                } else if (line.charAt(0) != '#') {
                    section.add(line);
                }
            }
            finish(head, section, byScript);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + table, e);
        }
        return byScript;
    }

    private static void finish(String head, List<String> lines, Map<UnicodeScript, LanguageGrams> byScript) {
        if (lines.isEmpty()) {
            return;
        }
        String[] columns = head.substring(1).split("\t");
        UnicodeScript script = UnicodeScript.forName(columns[0]);
        List<String> languages = List.of(columns[1].split(" "));
        if (!languages.equals(LanguageTable.SHIPPED.of(script))) {
            throw new IllegalStateException("to be made anew: the table of runs has other languages in " + script);
        }
        byScript.put(script, new LanguageGrams(lines, languages.size()));
    }

    private void put(String line, int row) {
        int tab = line.indexOf('\t');
        long key = key(line.charAt(0), line.charAt(1), line.charAt(2));
        long hash = hash(tab == SHORT ? key : key(key, line.charAt(3), line.charAt(4)));
        int slot = slot(hash);
        if (slots[slot] != 0) {
            throw new IllegalStateException("twice in the table of runs: " + line);
        }
        slots[slot] = hash & ~ROW | row;
        known[bit(hash) / Long.SIZE] |= 1L << bit(hash);
        for (int at = tab + 1; at < line.length(); at += 2) {
            int language = line.charAt(at) - FIRST_LANGUAGE;
            int worth = line.charAt(at + 1) - NO_POINTS;
            points[row * width + language / Tally.LANES] |= (long) worth << language % Tally.LANES * Byte.SIZE;
        }
    }

    /** Three letters in one number. */
    static long key(char first, char second, char third) {
        return (long) first << 32 | (long) second << 16 | third;
    }

    /** Five letters in one number. */
    static long key(long three, char fourth, char fifth) {
        return (three * STEP ^ ((long) fourth << 16 | fifth)) * STEP;
    }

    private static long hash(long key) {
        long hash = key * STEP;
        return hash ^ hash >>> 32;
    }

    private int bit(long hash) {
        return (int) (hash >>> 20) & known.length * Long.SIZE - 1;
    }

    private int slot(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0 && (slots[slot] ^ hash) >>> 16 != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Adds what a run says. */
    void add(long key, Tally tally) {
        long hash = hash(key);
        if ((known[bit(hash) / Long.SIZE] >>> bit(hash) & 1) != 0) {
            int row = (int) (slots[slot(hash)] & ROW);
            tally.add(points, row * width, width);
        }
    }
}
