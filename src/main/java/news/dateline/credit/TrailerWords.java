package news.dateline.credit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.PhraseTable;
import news.dateline.enrich.Phrases;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Removed;
import news.dateline.text.FactTables;

/**
 * The words of {@code trailers.tsv}: marks of the end, rights, notices, and what stands behind a line of marks that sets it
 * off. Immutable; thread safe.
 */
final class TrailerWords {
    /** How the words stand. */
    enum Shape {
        WHOLE,
        OPENS,
        HOLDS,
        SEPARATOR,
        CONTACT,
        CONTACT_OPENS
    }

    private static final int LONGEST = 700;
    private static final int LONGEST_WHOLE = 40;
    private static final int LONGEST_HOLDER = 80;
    private static final int LONGEST_SEPARATOR = 12;
    private static final int MOST_LINES_BEHIND_SEPARATOR = 8;

    /** Copyright 2024 The Agency; (c) 2024; © Agency: a notice, not a sentence about copyright. */
    private static final Pattern RIGHTS = Pattern.compile(
            "^\\W{0,3}(?:©|\\(c\\)|copyright\\W{1,4}(?:\\d{4}|©|\\(c\\)|by\\b|the\\b)).*", Pattern.CASE_INSENSITIVE);

    /** A mail or web address alone, a short name in brackets before it or not. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\([^()]{2,20}\\)\\s*)?[(<]?(?:[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?:https?://|www\\.)\\S+?)[)>]?",
            Pattern.CASE_INSENSITIVE);

    /** The time at which a desk sent it, or its number: {@code 14:05ت م}, {@code 0123}. */
    private static final Pattern STAMP = Pattern.compile(
            "\\p{Nd}{1,2}[:.]\\p{Nd}{2}\\s?(?:ت\\s?م|ت\\.م\\.?|غ\\s?م\\s?ت|[جغمص]|GMT|UTC|hrs?|Uhr)?|\\p{Nd}{3,6}");

    private static final String BEFORE_WORDS = " (（[【［*–—-\"“„«";
    private static final String RULES = "=-_*#~+";
    private static final int SHORTEST_RULE = 4;

    /** A telephone number. */
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d{2,4}[) -]{1,2}\\d{3,4}[ -]\\d{3,5}");

    private final PhraseTable<Shape, Removed.Kind> byShape;
    private final Set<String> separators = new HashSet<>();

    TrailerWords(FactTables tables) {
        this.byShape = PhraseTable.of(
                Shape.class,
                rows -> tables.forEach("credit/trailers.tsv", 4, row -> {
                    if (shape(row) == Shape.SEPARATOR) {
                        separators.add(row.get(3));
                    } else {
                        rows.add(
                                shape(row),
                                row.get(3),
                                Removed.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
                    }
                }));
    }

    static Shape shape(List<String> row) {
        return Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What ends the body and is no part of the story. */
    Optional<Trailer> at(List<String> paragraphs, Context context) {
        int last = paragraphs.size() - 1;
        return last < 1
                ? Optional.empty()
                : kindOf(paragraphs.get(last))
                        .map(kind -> new Trailer(last, kind))
                        .or(() -> behindSeparator(paragraphs, context));
    }

    private Optional<Removed.Kind> kindOf(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (isSeparator(line)) {
            return Optional.of(Removed.Kind.ROUTING);
        }
        if (ADDRESS.matcher(line).matches() || isRule(line)) {
            return Optional.of(Removed.Kind.FURNITURE);
        }
        if (STAMP.matcher(line).matches()) {
            return Optional.of(Removed.Kind.ROUTING);
        }
        return whole(line)
                .or(() -> byShape.meaning(Shape.OPENS, line, startOfWords(line)))
                .or(() -> byShape.meaningIn(Shape.HOLDS, line))
                .or(() -> RIGHTS.matcher(line).matches() ? Optional.of(Removed.Kind.FURNITURE) : Optional.empty());
    }

    /** © Copyright ANSA - Tutti i diritti riservati: the agency that holds the rights wrote the text. */
    List<AgencyCredit> holder(String line, Context context) {
        return line.length() <= LONGEST_HOLDER && RIGHTS.matcher(line).matches()
                ? context.creditsIn(line, AliasPosition.PHOTO).credits().stream()
                        .filter(credit -> context.agencies()
                                .byId(credit.id())
                                .filter(agency -> agency.kind() == Agency.Kind.AGENCY)
                                .isPresent())
                        .toList()
                : List.of();
    }

    private Optional<Removed.Kind> whole(String line) {
        if (line.length() > LONGEST_WHOLE) {
            return Optional.empty();
        }
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        String bare = line.substring(start, end);
        return byShape.of(Shape.WHOLE)
                .at(bare, 0)
                .filter(found -> found.end() == bare.length())
                .map(Phrases.Found::value);
    }

    /** A line of marks, and behind it nothing but addresses, notices and credits. */
    private Optional<Trailer> behindSeparator(List<String> paragraphs, Context context) {
        int separator = paragraphs.size() - 1;
        int lowest = Math.max(1, separator - MOST_LINES_BEHIND_SEPARATOR);
        while (separator >= lowest && !isSeparator(paragraphs.get(separator))) {
            separator--;
        }
        return separator >= lowest
                        && paragraphs.subList(separator + 1, paragraphs.size()).stream()
                                .allMatch(line -> isContact(line, context))
                ? Optional.of(new Trailer(separator, Removed.Kind.FURNITURE))
                : Optional.empty();
    }

    private boolean isSeparator(String line) {
        return line.length() <= LONGEST_SEPARATOR && separators.contains(line);
    }

    /** Where the words begin behind brackets, dashes and quotation marks; the beginning where none stand there. */
    private static int startOfWords(String line) {
        int at = 0;
        while (at < line.length() && BEFORE_WORDS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** ========== */
    private static boolean isRule(String line) {
        return line.length() >= SHORTEST_RULE
                && RULES.indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(unit -> unit == line.charAt(0));
    }

    private boolean isContact(String line, Context context) {
        return line.length() <= LONGEST && isAddressOrCredit(line, context);
    }

    private boolean isAddressOrCredit(String line, Context context) {
        return line.indexOf('@') >= 0
                || PHONE.matcher(line).find()
                || byShape.endAt(Shape.CONTACT_OPENS, line, 0) > 0
                || byShape.meaningIn(Shape.CONTACT, line).isPresent()
                || kindOf(line).isPresent()
                || context.words().startIn(CreditWord.CREDIT_BEHIND, line) >= 0
                || context.words().endOfOpening(CreditWord.SIGN_OFF, line) > 0;
    }
}
