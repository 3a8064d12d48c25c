package news.dateline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.Removed;
import news.dateline.item.Rights;
import news.dateline.item.Stated;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.text.FactTables;

/** Articles as a reader hands them to the steps. */
public final class Drafts {
    /** What ships with Dateline. */
    public static final Knowledge KNOWLEDGE = Knowledge.shipped();

    private static final List<Step> STEPS = InOrder.steps(FactTables.shipped());

    static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 2);

    private Drafts() {}

    public static Draft of(String... paragraphs) {
        return Draft.of(
                new Article(
                        new Identity("urn:test:1", Optional.empty(), List.of()),
                        PubStatus.USABLE,
                        Optional.empty(),
                        Times.NONE.withFirstCreated(StatedTime.of(PUBLISHED)),
                        Content.NONE.withParagraphs(List.of(paragraphs)),
                        Editorial.NONE,
                        Rights.NONE,
                        Optional.empty(),
                        WireBlock.NONE),
                Stated.NOTHING);
    }

    public static Draft undated(String... paragraphs) {
        return of(paragraphs).with(Times.NONE);
    }

    public static Draft at(String uri) {
        return of("Text.").with(new Identity(uri, Optional.empty(), List.of()));
    }

    public static Draft withCredit(String creditLine) {
        Picture picture = new Picture(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(creditLine));
        return of("Text.").with(Content.NONE.withPictures(List.of(picture)));
    }

    /** The article after every step. */
    public static Draft enriched(Draft draft) {
        Draft article = draft;
        for (Step step : STEPS) {
            article = step.apply(article);
        }
        return article;
    }

    /** Every character of the headline, the body and of what was taken out of them, white space aside, in the order of code units. */
    public static String account(Draft article) {
        List<String> texts = new ArrayList<>(article.content().paragraphs());
        article.content().title().ifPresent(texts::add);
        article.wire().removed().stream().map(Removed::text).forEach(texts::add);
        char[] units = String.join("", texts).replaceAll("[\\s\\u00a0]", "").toCharArray();
        Arrays.sort(units);
        return new String(units);
    }
}
