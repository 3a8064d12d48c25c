package news.dateline.meta;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.FoundDate;
import news.dateline.text.UrlDate;

/** The dates that a page may have been published on, and what speaks for each. For one page. */
final class PageDates {
    private static final int MOST_TEXTS = 40;

    /** Where the first speaks of the day of publication, the others may speak of another. */
    private static final List<String> PRECEDENCE = List.of(
            "ld1:datePublished",
            "ld2:datePublished",
            "ld4:datePublished",
            "meta:article:published_time:published",
            "itemprop:published",
            "meta:published",
            "meta:dc:published",
            "meta:date:dated",
            "url:url",
            "class:published@behind",
            "time:dated@behind",
            "class:dated@behind",
            "text:line@behind",
            "class:published@no-h1",
            "time:dated@no-h1",
            "text:line@no-h1",
            "time:dated@before",
            "class:dated@before",
            "text:line@before",
            "text:short@behind",
            "text:line",
            "time:dated",
            "class:dated",
            "text:short",
            "text:sentence");

    private final TreeMap<LocalDate, Candidate<LocalDate>> byDate = new TreeMap<>();
    private final Map<LocalDate, Set<String>> families = new HashMap<>();
    private final Map<LocalDate, StatedTime> times = new HashMap<>();
    private final PageMarks marks;
    private final LinkedData data;
    private final String url;
    private final int heading;
    private final DateOrder order;
    private final Dates words;

    private PageDates(PageMarks marks, LinkedData data, Optional<String> url, Dates words) {
        this.words = words;
        this.marks = marks;
        this.data = data;
        this.url = url.orElse("");
        this.heading = marks.heading();
        this.order = DateOrder.of(marks, url, words);
    }

    static List<Candidate<LocalDate>> of(PageMarks marks, LinkedData data, Optional<String> url, Dates words) {
        return read(marks, data, url, words).candidates();
    }

    static PageDates read(PageMarks marks, LinkedData data, Optional<String> url, Dates words) {
        PageDates dates = new PageDates(marks, data, url, words);
        dates.works();
        dates.marks();
        dates.address();
        dates.texts();
        dates.describe();
        return dates;
    }

    /**
     * Those that may be right. Where the page states for machines when it was published, nothing else counts but the day
     * beside it: they state the time of Greenwich, the text has the day of its readers.
     */
    List<Candidate<LocalDate>> candidates() {
        List<LocalDate> published = byDate.keySet().stream()
                .filter(date -> isPublication(requireNonNull(byDate.get(date))))
                .toList();
        return byDate.keySet().stream()
                .filter(date -> published.isEmpty()
                        || published.stream().anyMatch(stated -> Math.abs(ChronoUnit.DAYS.between(stated, date)) <= 1))
                .map(byDate::get)
                .toList();
    }

    /** The best time stated for a date. */
    StatedTime time(LocalDate date) {
        return times.getOrDefault(date, StatedTime.of(date));
    }

    private void works() {
        Set<Integer> seen = new HashSet<>();
        for (JsonNode work : data.works()) {
            int rank = LinkedData.rankOf(work);
            String family = "ld" + rank + (seen.add(rank) ? "" : "-later");
            for (String property : List.of("datePublished", "dateCreated", "uploadDate", "dateModified")) {
                data.names(work, property).stream()
                        .findFirst()
                        .ifPresent(value -> stated(value, family, property, "json-ld:" + property));
            }
        }
    }

    private void marks() {
        Map<String, Integer> counts = new HashMap<>();
        for (PageField field : List.of(PageField.PUBLISHED, PageField.MODIFIED, PageField.DATED)) {
            for (Mark mark : marks.marks(field)) {
                String family = family(mark);
                String role = field.name().toLowerCase(Locale.ROOT);
                boolean element = mark.place().order() > 0 && !mark.from().startsWith("meta:");
                String place = element ? mark.place().beside(heading) : "";
                int nth = counts.merge(family + role + place, 1, Integer::sum);
                if (nth <= 12) {
                    stated(
                            mark.value(),
                            family,
                            role + place + (element ? nth == 1 ? ":first" : ":later" : ""),
                            mark.from());
                }
            }
        }
    }

    private static String family(Mark mark) {
        return switch (mark.from()) {
            case "meta:article:published_time",
                    "meta:article:modified_time",
                    "meta:og:updated_time",
                    "meta:date",
                    "meta:last-modified",
                    "class",
                    "id",
                    "time" -> mark.from();
            default ->
                mark.from().startsWith("meta:dc") ? "meta:dc" : mark.from().startsWith("meta:") ? "meta" : "itemprop";
        };
    }

    private void address() {
        UrlDate.of(url).ifPresent(date -> add(StatedTime.of(date), "url", "url:url", "url"));
    }

    private void texts() {
        Map<String, Integer> counts = new HashMap<>();
        String page = isPublicationStated() ? "text+" : "text";
        int read = 0;
        for (Mark mark : marks.dates()) {
            if (read++ > MOST_TEXTS) {
                return;
            }
            String text = order.spelt(mark.value());
            Optional<StatedTime> whole = words.wholeLine(text);
            Optional<StatedTime> time = whole.or(() -> words.find(text).stream()
                    .map(FoundDate::date)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(StatedTime::of));
            if (time.isPresent() && time.get().date().getYear() >= 1990) {
                String shape = whole.isPresent() ? "line" : mark.value().length() < 40 ? "short" : "sentence";
                String place = mark.place().beside(heading);
                int nth = counts.merge(shape + place, 1, Integer::sum);
                int all = counts.merge(shape, 1, Integer::sum);
                add(time.get(), "text", page + ":" + shape + place + (nth == 1 ? ":first" : ":later"), "text");
                if (all == 1) {
                    add(time.get(), "text", page + ":" + shape + ":first-of-all", "text");
                }
            }
        }
    }

    /** Whether the page says, for readers that are machines, that its story was published on this day. */
    private static boolean isPublication(Candidate<LocalDate> candidate) {
        return candidate.features().stream()
                .anyMatch(feature -> feature.startsWith("ld1:datePublished")
                        || feature.startsWith("meta:article:published_time:published"));
    }

    /** Whether the page itself states when it was published: then what stands in its text weighs less. */
    private boolean isPublicationStated() {
        return byDate.values().stream()
                .flatMap(candidate -> candidate.features().stream())
                .anyMatch(feature -> feature.endsWith("datePublished")
                        || feature.contains(":published") && !feature.startsWith("class") && !feature.startsWith("id"));
    }

    private void stated(String value, String family, String role, String from) {
        PageTime.read(order.spelt(value), words).ifPresent(time -> add(time, family, family + ":" + role, from));
    }

    private void add(StatedTime time, String family, String feature, String from) {
        byDate.computeIfAbsent(time.date(), Candidate::new).found(from, feature);
        families.computeIfAbsent(time.date(), date -> new HashSet<>()).add(family);
        times.merge(time.date(), time, (old, other) -> old.instant().isPresent() ? old : other);
    }

    private static int bestOf(Candidate<LocalDate> candidate) {
        int best = PRECEDENCE.size();
        for (String feature : candidate.features()) {
            String bare = feature.replace("text+", "text");
            for (int i = 0; i < best; i++) {
                if (bare.startsWith(PRECEDENCE.get(i))
                        && !(bare.contains("-aside") && PRECEDENCE.get(i).contains("@"))) {
                    best = i;
                }
            }
        }
        return best;
    }

    private void describe() {
        List<LocalDate> stated = byDate.keySet().stream()
                .filter(date -> families.getOrDefault(date, Set.of()).stream()
                        .anyMatch(family -> !family.equals("text") && !family.equals("class") && !family.equals("id")))
                .toList();
        int pageBest =
                byDate.values().stream().mapToInt(PageDates::bestOf).min().orElse(PRECEDENCE.size());
        byDate.forEach((date, candidate) -> {
            Set<String> features = candidate.features();
            int best = bestOf(candidate);
            features.add("best:" + rank(best));
            features.add(best == pageBest ? "top" : "below:" + rank(pageBest));
            features.add("agreed:"
                    + Math.min(5, families.getOrDefault(date, Set.of()).size()));
            features.add(stated.contains(date) ? "stated" : "text-only");
            if (stated.isEmpty()) {
                features.add("nothing-stated");
                features.add(byDate.size() == 1 ? "only-one" : amid(date, byDate.firstKey(), byDate.lastKey()));
            } else {
                features.add((stated.contains(date) ? "s-" : "t-")
                        + against(date, stated.get(0), stated.get(stated.size() - 1)));
            }
            if (date.getDayOfMonth() == 1 && date.getMonthValue() == 1) {
                features.add("new-year");
            }
        });
    }

    private static String rank(int place) {
        return place < PRECEDENCE.size() ? PRECEDENCE.get(place) : "other";
    }

    /** Where a date is among all that the page has. */
    private static String amid(LocalDate date, LocalDate first, LocalDate last) {
        return date.equals(first) ? "earliest" : date.equals(last) ? "latest" : "between";
    }

    /** Where a date is by those that the page states. */
    private static String against(LocalDate date, LocalDate first, LocalDate last) {
        if (date.isBefore(first)) {
            return "before-stated";
        }
        if (date.equals(first)) {
            return "first-stated";
        }
        if (date.equals(last)) {
            return "last-stated";
        }
        return date.isAfter(last) ? "after-stated" : "amid-stated";
    }
}
