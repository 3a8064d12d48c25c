package news.dateline.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.item.StatedTime;
import news.dateline.meta.PageMetadata.Found;
import news.dateline.meta.PageMetadata.Heading;
import news.dateline.web.WebPage;
import org.jsoup.parser.Parser;

/** Reads what a page says about itself out of its marks and its JSON-LD. For one page. */
public final class MetadataReader {
    private static final int MOST_KEYWORDS = 30;
    private static final int LONGEST_KICKER = 80;
    private static final int LONGEST_SUBTITLE = 300;
    private static final int LONGEST_BYLINE = 120;

    private final WebPage page;
    private final PageMarks marks;
    private final LinkedData data;
    private final SiteName site;
    private final Optional<String> url;

    private MetadataReader(WebPage page) {
        this.page = page;
        this.marks = MarkCollector.of(page);
        this.data = LinkedData.of(page.linkedData());
        this.url = page.address();
        this.site = SiteName.of(marks, data, url);
    }

    /** What the page says about itself; a page that says nothing has no value at all. */
    public static PageMetadata read(WebPage page) {
        return new MetadataReader(page).metadata();
    }

    private PageMetadata metadata() {
        List<Candidate<String>> titles = Titles.of(marks, data, site, url);
        Optional<Found<String>> title = Choice.TITLE
                .best(titles)
                .map(found -> CutTitle.whole(found, titles))
                .map(found -> new Found<>(found.value(), sources(found)));
        List<Found<String>> authors = authors().stream()
                .map(found -> new Found<>(found.value(), sources(found)))
                .toList();
        Optional<Found<StatedTime>> published = published();
        return new PageMetadata(
                title,
                headlines(title.map(Found::value).orElse("")),
                summary(),
                byline(authors),
                authors,
                published,
                modified(published.map(Found::value)),
                language(),
                addresses(title.map(Found::value).orElse("")),
                publisher(),
                sections(),
                keywords(),
                works("copyrightHolder").or(() -> first(PageField.COPYRIGHT)));
    }

    private List<Candidate<String>> authors() {
        List<Candidate<String>> names =
                NameVariants.without(Choice.AUTHORS.all(Authors.of(marks, data, site, new Names(page.words()))));
        List<Candidate<String>> people = names.stream()
                .filter(name -> !name.features().contains(Authors.HOUSE))
                .toList();
        return people.isEmpty() ? names : people;
    }

    /** In full, as far as they can be the page's own. */
    private List<String> addresses(String title) {
        return marks.marks(PageField.CANONICAL).stream()
                .map(Mark::value)
                .map(page::resolved)
                .filter(address -> OwnAddress.isPlausible(address, url, title + " " + marks.title()))
                .map(address -> OwnAddress.secured(address, url))
                .distinct()
                .toList();
    }

    /** All the places that agree: {@code html:h1, json-ld:headline}. */
    private static String sources(Candidate<?> candidate) {
        return candidate.sources().stream().limit(4).collect(Collectors.joining(", "));
    }

    private Optional<Found<StatedTime>> published() {
        PageDates dates = PageDates.read(marks, data, url, page.words().dates());
        Optional<Candidate<LocalDate>> best = Choice.DATE.best(dates.candidates());
        return best.map(found -> new Found<>(dates.time(found.value()), sources(found)));
    }

    private Optional<Found<StatedTime>> modified(Optional<StatedTime> published) {
        return Stream.concat(
                        works("dateModified").stream(),
                        marks.marks(PageField.MODIFIED).stream().map(mark -> new Found<>(mark.value(), mark.from())))
                .flatMap(
                        found -> PageTime.read(found.value(), page.words().dates())
                                .map(time -> new Found<>(time, found.from()))
                                .stream())
                .findFirst()
                .filter(found -> published.isEmpty() || isLater(found.value(), published.get()));
    }

    private static boolean isLater(StatedTime time, StatedTime than) {
        return time.instant().isPresent() && than.instant().isPresent()
                ? time.instant().get().isAfter(than.instant().get())
                : time.date().isAfter(than.date());
    }

    private List<Heading> headlines(String title) {
        List<Heading> headlines = new ArrayList<>();
        beside(PageField.KICKER, LONGEST_KICKER, title).ifPresent(value -> headlines.add(new Heading("kicker", value)));
        beside(PageField.SUBTITLE, LONGEST_SUBTITLE, title)
                .ifPresent(value -> headlines.add(new Heading("subheadline", value)));
        return headlines;
    }

    private Optional<String> beside(PageField field, int longest, String title) {
        String key = WordKey.key(title);
        int heading = marks.headings().stream()
                .filter(mark -> WordKey.within(key, WordKey.key(mark.value())))
                .map(mark -> mark.place().offset())
                .findFirst()
                .orElse(-1);
        return marks.marks(field).stream()
                .filter(mark -> heading >= 0
                        && !mark.place().aside()
                        && Math.abs(mark.place().offset() - heading) < 400)
                .map(mark -> mark.value().replace('\n', ' '))
                .filter(value -> value.length() <= longest
                        && !WordKey.within(WordKey.key(value), key)
                        && !WordKey.within(key, WordKey.key(value)))
                .findFirst();
    }

    private Optional<Found<String>> summary() {
        return marks.marks(PageField.SUMMARY).stream()
                .filter(mark -> mark.place().order() == 0 || mark.from().startsWith("meta:"))
                .findFirst()
                .map(mark -> new Found<>(plain(mark.value()), mark.from()))
                .or(() -> works("description"));
    }

    /** The shortest line of the page that names all its authors; else their names in a row. */
    private Optional<Found<String>> byline(List<Found<String>> authors) {
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys =
                authors.stream().map(found -> WordKey.key(found.value())).toList();
        return Stream.concat(marks.bylines().stream(), marks.marks(PageField.AUTHOR).stream())
                .filter(mark -> mark.place().order() > 0
                        && mark.value().length() <= LONGEST_BYLINE
                        && mark.value().indexOf('\n') < 0)
                .filter(mark -> keys.stream().allMatch(key -> WordKey.within(key, WordKey.key(mark.value()))))
                .findFirst()
                .map(mark -> new Found<>(mark.value(), mark.from()))
                .or(() -> Optional.of(new Found<>(
                        authors.stream().map(Found::value).collect(Collectors.joining(", ")),
                        authors.get(0).from())));
    }

    private Optional<Found<String>> language() {
        return Optional.of(marks.language().strip())
                .filter(value -> !value.isEmpty())
                .map(value -> new Found<>(value, "html:lang"))
                .or(() -> works("inLanguage"))
                .or(() -> first(PageField.LANGUAGE));
    }

    private Optional<Found<String>> publisher() {
        return works("publisher")
                .or(() -> first(PageField.SITE))
                .or(() -> data.siteNames().stream().findFirst().map(name -> new Found<>(plain(name), "json-ld:name")));
    }

    private List<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        works("articleSection").ifPresent(found -> sections.add(found.value()));
        first(PageField.SECTION).ifPresent(found -> sections.add(found.value()));
        return List.copyOf(sections);
    }

    private List<String> keywords() {
        Set<String> keywords = new LinkedHashSet<>();
        Stream<String> stated = data.works().stream().flatMap(work -> data.names(work, "keywords").stream());
        Stream.concat(
                        stated,
                        marks.marks(PageField.KEYWORD).stream()
                                .filter(mark ->
                                        mark.place().order() == 0 || mark.from().startsWith("meta:"))
                                .map(Mark::value))
                .flatMap(value -> Arrays.stream(value.split("[,;،]")))
                .map(value -> plain(value.strip()))
                .filter(value -> !value.isBlank() && value.length() <= 80)
                .limit(MOST_KEYWORDS)
                .forEach(keywords::add);
        return List.copyOf(keywords);
    }

    private Optional<Found<String>> works(String property) {
        return data.works().stream()
                .flatMap(work -> data.names(work, property).stream())
                .findFirst()
                .map(value -> new Found<>(plain(value), "json-ld:" + property));
    }

    private Optional<Found<String>> first(PageField field) {
        return marks.first(field).map(mark -> new Found<>(plain(mark.value()), mark.from()));
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
