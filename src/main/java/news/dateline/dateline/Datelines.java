package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Findings;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Rules;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Removed;
import news.dateline.item.WireBlock;
import news.dateline.text.FoundDate;

/**
 * Takes the dateline off the body and joins it with the one that the source states beside the text. Where both agree the
 * fuller one stands; where they differ the text's does, since elements lie, and provenance keeps the other. Where there
 * is none, notes the date that the first sentence of a page states and leaves the sentence as it is. A place that nobody
 * states is never invented.
 */
public final class Datelines implements Step {
    private static final String FIELD = "wire.dateline";

    /** A dateline stands in one of the first lines, behind such as repeat the headline or address the desks. */
    private static final int MOST_HEADINGS = 3;

    /** A dateline that was read, as printed, and whence. */
    private record Reading(DatelineMatch opening, PrintedText piece, String source) {
        /** Where what it names comes from, as provenance has it. */
        String from() {
            return piece.span().isPresent() ? Rule.DATELINE.source() : source;
        }
    }

    @Override
    public Article apply(Article article) {
        Context context = Context.of(article);
        Optional<Reading> stated = article.stated().dateline().flatMap(found -> StatedDateline.read(
                        found.text(), context)
                .map(opening -> new Reading(opening, PrintedText.beside(found.text()), found.source())));
        List<String> paragraphs = article.content().paragraphs();
        int line = line(paragraphs, stated, context);
        if (line < 0 && stated.isEmpty()) {
            Optional<Article> titled = ofTitle(article, context);
            if (titled.isPresent()) {
                return titled.get();
            }
        }
        if (line < 0) {
            return stated.map(reading -> noted(article, reading, reading.source()))
                    .or(() -> ofFirstSentence(article, context))
                    .orElse(article);
        }
        DatelineMatch opening = opening(paragraphs.get(line), stated, context).orElseThrow();
        Cut cut = Cut.ofOpening(article, line, opening.end(), Removed.Kind.DATELINE);
        return joined(
                cut.rest(), new Reading(opening, cut.piece(), opening.rule().source()), stated);
    }

    /** The line that a dateline opens; -1 if none does. */
    private static int line(List<String> paragraphs, Optional<Reading> stated, Context context) {
        int headings = 0;
        for (int line = 0; line < Math.min(LeadingLines.MOST_LINES, paragraphs.size()); line++) {
            String text = paragraphs.get(line);
            boolean point = LeadingLines.isPoint(text);
            Optional<DatelineMatch> opening = opening(text, stated, context);
            if (opening.isPresent() && (opening.get().isPlain() || headings == 0 && !point)) {
                return line;
            }
            headings += point ? 0 : 1;
            if (headings > MOST_HEADINGS || !point && !LeadingLines.isHeading(text)) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<DatelineMatch> opening(String paragraph, Optional<Reading> stated, Context context) {
        if (LeadingLines.isPoint(paragraph)) {
            return DatelineGrammar.read(paragraph.substring(2), context).map(opening -> opening.shifted(2));
        }
        return DatelineGrammar.read(paragraph, context)
                .or(() -> stated.flatMap(reading -> StatedDateline.repeated(paragraph, reading.opening(), context)))
                .or(() -> CityDateline.read(paragraph, context));
    }

    private static Article joined(Article article, Reading printed, Optional<Reading> stated) {
        if (stated.isEmpty()) {
            return noted(article, printed, printed.source());
        }
        Reading other = stated.get();
        if (!printed.opening().agrees(other.opening())) {
            return noted(
                    article,
                    printed,
                    printed.source() + ", not " + other.source() + " \""
                            + other.piece().text() + "\"");
        }
        String both = printed.source() + ", " + other.source();
        return other.opening().tells() > printed.opening().tells()
                ? credited(noted(found(article, printed), other, both), printed)
                : credited(noted(found(article, other), printed, both), other);
    }

    private static Article noted(Article article, Reading reading, String source) {
        DatelineMatch opening = reading.opening();
        PlaceAndDate setting = opening.setting();
        Dateline dateline = new Dateline(
                reading.piece().text(),
                setting.date(),
                setting.places().stream()
                        .map(place -> new FilingPlace(place, Optional.empty()))
                        .toList(),
                opening.credits().stream().map(AgencyCredit::id).toList(),
                article.language(),
                opening.rule().code(),
                Rules.confidence(FIELD, reading.source()));
        Article dated = DatelineDate.found(found(article, reading), dateline, reading.piece(), reading.source());
        Article noted = dated.with(dated.wire().withDateline(dateline).plusProvenance(FIELD, source));
        return withReporters(credited(noted, reading), reading);
    }

    /** What the lesser of two datelines credits counts as well. */
    private static Article credited(Article article, Reading reading) {
        return Credits.add(article, reading.opening().credits(), reading.from(), reading.piece());
    }

    private static Article found(Article article, Reading reading) {
        return Findings.add(article, FIELD, reading.piece().text(), reading.piece(), reading.source());
    }

    private static Article withReporters(Article article, Reading reading) {
        List<String> reporters = reading.opening().reporters();
        if (reporters.isEmpty() || article.editorial().by().isPresent()) {
            return article;
        }
        String by = String.join(", ", reporters);
        Article signed = article.with(article.editorial().withByline(Optional.of(by), reporters))
                .with(article.wire().plusProvenance("by", reading.from()));
        return Findings.add(signed, "by", by, reading.piece().part(by), reading.from());
    }

    /** A paper's page may begin with the dateline on a line of its own, which its reader takes for the headline. */
    private static Optional<Article> ofTitle(Article article, Context context) {
        String title = article.content().title().orElse("");
        return opening(title, Optional.empty(), context)
                .filter(opening -> opening.isPlain() && opening.end() == title.length())
                .map(opening -> {
                    WireBlock wire = article.wire().plusRemoved(List.of(new Removed(Removed.Kind.DATELINE, title)));
                    Reading reading = new Reading(
                            opening, PrintedText.beside(title), opening.rule().source());
                    return noted(
                            article.with(article.content().withoutTitle()).with(wire.withoutProvenance("title")),
                            reading,
                            reading.source());
                });
    }

    private static Optional<Article> ofFirstSentence(Article article, Context context) {
        List<String> paragraphs = article.content().paragraphs();
        return paragraphs.isEmpty()
                ? Optional.empty()
                : FirstSentence.date(paragraphs.get(0), context).map(date -> ofFirstSentence(article, date, context));
    }

    private static Article ofFirstSentence(Article article, FoundDate date, Context context) {
        String source = Rule.FIRST_SENTENCE.source();
        PrintedText piece = PrintedText.at(
                article.content().span(0).part(date.start(), date.end()),
                date.in(article.content().paragraphs().get(0)));
        Dateline dateline = new Dateline(
                piece.text(),
                context.complete(date),
                List.of(),
                List.of(),
                article.language(),
                Rule.FIRST_SENTENCE.code(),
                Rules.confidence(FIELD, source));
        Article found = Findings.add(article, FIELD, piece.text(), piece, source);
        Article dated = DatelineDate.found(found, dateline, piece, source);
        return dated.with(dated.wire().withDateline(dateline).plusProvenance(FIELD, source));
    }
}
