package news.dateline.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.agency.Agencies;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.item.Draft;
import news.dateline.item.StatedTime;
import news.dateline.text.BylineParts;
import news.dateline.text.BylineWords;
import news.dateline.text.FoundDate;
import news.dateline.text.Nobodies;

/**
 * What is known when an article's credits are read: of the article, and of the world.
 *
 * @param language the primary subtag of its language
 * @param published the date that it was published on, as its source states it
 * @param knowledge the tables
 */
public record Context(Optional<String> language, Optional<LocalDate> published, Knowledge knowledge) {
    public static Context of(Draft draft, Knowledge knowledge) {
        Optional<LocalDate> published = Stream.of(
                        draft.times().firstCreated(),
                        draft.times().contentCreated(),
                        draft.times().versionCreated())
                .flatMap(Optional::stream)
                .map(StatedTime::date)
                .findFirst();
        return new Context(draft.language().map(Context::primary), published, knowledge);
    }

    public static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    /** The date with its year; nothing if the text states none and nobody knows when it was published. */
    public Optional<LocalDate> complete(FoundDate date) {
        return date.date().or(() -> published.map(date::near));
    }

    public Agencies agencies() {
        return knowledge.agencies();
    }

    public Gazetteer gazetteer() {
        return knowledge.gazetteer();
    }

    public CreditWords words() {
        return knowledge.words();
    }

    public BylineWords bylines() {
        return knowledge.text().bylines();
    }

    public BylineParts parts() {
        return knowledge.text().bylineParts();
    }

    public Nobodies nobodies() {
        return knowledge.text().nobodies();
    }

    /** Whether the map has a place or a region of this name. */
    public boolean isOnMap(String name) {
        return gazetteer().knows(name) || gazetteer().isRegion(name, language);
    }

    /** The dates of a text in the article's language. */
    public List<FoundDate> datesIn(String text) {
        return knowledge.text().dates().find(text, language);
    }

    /** A credit taken apart. */
    public CreditList creditsIn(String credit, AliasPosition position) {
        return agencies().credits(credit, position, language);
    }

    /** The credit, if it names agencies and nothing else. */
    public Optional<CreditList> creditsAlone(String credit, AliasPosition position) {
        return agencies().creditsAlone(credit, position, language);
    }
}
