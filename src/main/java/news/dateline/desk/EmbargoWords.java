package news.dateline.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.PhraseTable;
import news.dateline.text.FactTables;
import news.dateline.text.Letters;

/** The words that say from when on a text may be used: {@code embargoes.tsv}. Immutable; thread safe. */
final class EmbargoWords {
    /** How the words stand. */
    private enum Shape {
        OPENS,
        LABEL,
        WHOLE,
        ENDS,
        SLUG,
        BEFORE,
        LIFTED
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_CALL = 90;
    private static final int LONGEST_END = 40;

    private static final String STOPS = ".。।۔?";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!。！।۔؟])\\s*|\\n");
    private static final Pattern SLUG_MARKS = Pattern.compile("[/,;]+|-{2,}|(?<=\\S)-(?=\\S)|\\s[-–—]+\\s");
    private static final Pattern CLOCK = Pattern.compile("\\d\\s?[:.hH時时시點点]\\s?\\d\\d");
    private static final Pattern HEADLINE_LABEL = Pattern.compile("^([^:：]{3,60}(?::\\d\\d[^:：]{0,20})?)[:：](?!\\d)");
    private static final String AROUND = " ()（）[]【】［］*+-–—=!.:：/<>«»\"";
    private static final String COLONS = ":：]】］)）";

    private final PhraseTable<Shape, Boolean> byShape;

    EmbargoWords(FactTables tables) {
        this.byShape = PhraseTable.of(
                Shape.class,
                rows -> tables.forEach(
                        "desk/embargoes.tsv",
                        3,
                        row -> rows.add(Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2), true)));
    }

    /** Whether a line of text is nothing but the word that it is under embargo. */
    boolean isEmbargo(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean brief = line.length() <= LONGEST_CALL;
        boolean timed = hasDigit(line) && (brief || !stops(line) || isInCapitals(line));
        return says(line, isBracketed(line) || timed || brief && !stops(line));
    }

    /** Whether a headline begins with that word and a colon, or an hour and a colon: without one it may speak of an embargo. */
    boolean labelsHeadline(String headline) {
        Matcher label = HEADLINE_LABEL.matcher(headline);
        return says(headline, false)
                || label.find() && EmbargoHours.CLOCK.matcher(label.group(1)).find() && says(label.group(1), true);
    }

    /** Whether a note to editors begins with that word, or its first sentence is nothing else. */
    boolean opensNote(String note) {
        String first = bare(SENTENCE.split(note.strip(), 2)[0]);
        return says(note, true) || endOf(Shape.WHOLE, first) == first.length() && says(first, true);
    }

    /** Whether a note to editors says until what hour a text must wait: it asks for no more, however much it forbids. */
    boolean hasHour(String note) {
        return CLOCK.matcher(note).find() && opensNote(note);
    }

    /** Whether a part of a slugline is that word, an hour behind it or none: {@code BC-Bridge, EMBARGOED 1200 GMT}. */
    boolean isInSlugline(String slugline) {
        return Arrays.stream(SLUG_MARKS.split(slugline)).map(EmbargoWords::bare).anyMatch(this::isSlug)
                || isSlug(bare(slugline));
    }

    private boolean isSlug(String part) {
        int end = endOf(Shape.SLUG, part);
        return end > 0 && (end == part.length() || hasDigit(part.substring(end)))
                || CLOCK.matcher(part).find() && says(part, true);
    }

    private boolean says(String text, boolean sure) {
        boolean call = sure && text.length() <= LONGEST_CALL && hasDigit(text) && !stops(text);
        // Bitte beachten is a call, and Bitte beachten Sie die Sperrfrist says it already
        for (String rest = bare(text); ; ) {
            if (isSaid(rest, sure, call)) {
                return true;
            }
            int before = endOf(Shape.BEFORE, rest);
            if (before <= 0) {
                return false;
            }
            rest = bare(rest.substring(before));
        }
    }

    /** @param call whether the text is brief, with a number in it, and no sentence */
    private boolean isSaid(String bare, boolean sure, boolean call) {
        if (bare.isEmpty() || byShape.of(Shape.LIFTED).in(bare) >= 0) {
            return false;
        }
        return endOf(Shape.WHOLE, bare) == bare.length()
                || isLabelled(bare, endOf(Shape.LABEL, bare), call)
                || endOf(Shape.OPENS, bare) > 0 && (sure || hasColon(bare, endOf(Shape.OPENS, bare)))
                || call && isEnded(bare);
    }

    /** With a colon, or a time, behind the word. */
    private static boolean isLabelled(String text, int label, boolean call) {
        return label > 0 && (hasColon(text, label) || call);
    }

    /** 14日午前6時解禁: in some languages the word comes last. */
    private boolean isEnded(String text) {
        for (int start = Math.max(0, text.length() - LONGEST_END); start < text.length(); start++) {
            boolean word =
                    start == 0 || !Character.isLetter(text.charAt(start - 1)) || Letters.isUnspaced(text.charAt(start));
            if (word && byShape.endAt(Shape.ENDS, text, start) == text.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean stops(String line) {
        return !line.isEmpty() && STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private int endOf(Shape shape, String text) {
        return byShape.endAt(shape, text, 0);
    }

    private static boolean hasColon(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBracketed(String line) {
        return "([（［【*".indexOf(line.isEmpty() ? ' ' : line.charAt(0)) >= 0;
    }

    private static boolean hasDigit(String line) {
        return line.codePoints().anyMatch(Character::isDigit);
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
