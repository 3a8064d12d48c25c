package news.dateline.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Signoff;

/** Counts what was read of labelled items, and notes what was read otherwise than labelled. Not thread-safe. */
final class LabelledScore {
    /** What is compared, in the order in which it is shown. */
    enum Field {
        PLACES,
        DATE,
        AGENCIES,
        TEXT,
        CREDIT,
        BYLINE,
        SIGNOFF
    }

    /** Agencies that a text credits without a name say nothing that could be wrong. */
    private static final String UNNAMED = "ar-generic";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{Pd}=.:,،؛\\s]+$");

    private final Map<Field, int[]> counts = new EnumMap<>(Field.class);
    private final List<String> misses = new ArrayList<>();
    private int none;
    private int invented;

    LabelledScore() {
        for (Field field : Field.values()) {
            counts.put(field, new int[3]);
        }
    }

    void add(LabelledItem item, Article article) {
        Optional<Dateline> read = article.wire().dateline();
        if (item.dateline().isEmpty()) {
            none++;
            invented += read.isPresent() ? 1 : 0;
        }
        List<String> places = read.stream()
                .flatMap(dateline -> dateline.places().stream())
                .map(Dateline.FilingPlace::literal)
                .toList();
        count(item, Field.PLACES, item.places(), places, LabelledScore::samePlace);
        count(item, Field.DATE, strings(item.filed()), strings(read.flatMap(Dateline::date)), String::equals);
        count(item, Field.AGENCIES, item.filedBy(), read.map(Dateline::agencies).orElse(List.of()), String::equals);
        count(item, Field.TEXT, strings(item.dateline()), strings(read.map(Dateline::text)), LabelledScore::sameLine);
        count(
                item,
                Field.CREDIT,
                item.credited(),
                article.wire().agencies().stream().map(AgencyCredit::id).toList(),
                String::equals);
        count(item, Field.BYLINE, item.byline(), byline(item, article), LabelledScore::sameLine);
        countSignoff(item, article.wire().signoff().map(Signoff::text));
    }

    double f1(Field field) {
        int[] count = counts.get(field);
        int all = 2 * count[0] + count[1] + count[2];
        return all == 0 ? 1 : 2.0 * count[0] / all;
    }

    /** The share of the items without a dateline that were given one. */
    double invented() {
        return none == 0 ? 0 : (double) invented / none;
    }

    /** A line for each item and field that was read otherwise. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    private void countSignoff(LabelledItem item, Optional<String> read) {
        String whole = String.join(" ", item.signoff());
        boolean right = read.isPresent()
                && (sameLine(whole, read.get())
                        || item.signoff().stream().anyMatch(line -> sameLine(line, read.get())));
        if (!item.signoffAsked() && (right || read.isEmpty())) {
            return;
        }
        List<String> asked =
                item.signoffAsked() ? item.signoff().stream().limit(1).toList() : List.of();
        List<String> found = right ? asked : strings(read);
        count(item, Field.SIGNOFF, asked, found, LabelledScore::sameLine);
    }

    private void count(LabelledItem item, Field field, Collection<String> asked, Collection<String> read, Same same) {
        List<String> left = new ArrayList<>(new HashSet<>(read));
        left.remove(UNNAMED);
        int[] count = counts.get(field);
        int right = 0;
        for (String one : asked) {
            Optional<String> match =
                    left.stream().filter(other -> same.test(one, other)).findFirst();
            match.ifPresent(left::remove);
            right += match.isPresent() ? 1 : 0;
        }
        count[0] += right;
        count[1] += left.size();
        count[2] += asked.size() - right;
        if (!left.isEmpty() || right < asked.size()) {
            misses.add(item.id() + " " + field + ": labelled " + asked + ", read " + read);
        }
    }

    /** Who reported may stand in the sign-off alone; naming them as authors is neither asked for nor wrong. */
    private static List<String> byline(LabelledItem item, Article article) {
        List<String> authors = article.editorial().authors();
        Collection<String> read =
                authors.isEmpty() ? strings(article.editorial().by()) : authors;
        String closing = fold(String.join(" ", item.signoff()));
        Set<String> asked = item.byline().stream().map(LabelledScore::fold).collect(Collectors.toSet());
        return read.stream()
                .filter(name -> asked.contains(fold(name)) || !closing.contains(fold(name)))
                .toList();
    }

    /** A city is the same with its region beside it. */
    private static boolean samePlace(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        String longer = a.length() < b.length() ? b : a;
        String rest = longer.substring(Math.min(a.length(), b.length()));
        boolean qualified = rest.isEmpty() || rest.matches("\\s?[,،(\\[].*");
        return longer.startsWith(a) && longer.startsWith(b) && qualified;
    }

    private static boolean sameLine(String one, String other) {
        return EDGES.matcher(fold(one))
                .replaceAll("")
                .equals(EDGES.matcher(fold(other)).replaceAll(""));
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    private static List<String> strings(Optional<?> value) {
        return value.stream().map(Object::toString).toList();
    }

    @FunctionalInterface
    private interface Same {
        boolean test(String asked, String read);
    }
}
