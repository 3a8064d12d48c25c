package news.dateline.ninjs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Picture;
import news.dateline.item.Publisher;
import news.dateline.item.RecordPosition;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.item.Span;
import news.dateline.item.WireBlock;
import news.dateline.item.WireBlock.RawOrigin;
import news.dateline.item.Writing;

/** The {@code wire} block: what Dateline found out beside the standard's fields. */
final class WireFields {
    private WireFields() {}

    static void write(JsonFields json, Article article) throws IOException {
        WireBlock wire = article.wire();
        json.text("script", wire.writing().map(Writing::script));
        json.text("direction", wire.writing().map(Writing::direction));
        json.object("dateline", wire.dateline(), WireFields::dateline);
        json.texts("agencies", wire.agencies().stream().map(AgencyCredit::id).toList());
        json.object("signoff", wire.signoff(), (out, signoff) -> {
            out.text("text", signoff.text());
            out.texts("initials", signoff.initials());
        });
        json.objects("pictures", article.content().pictures(), WireFields::picture);
        json.object("publisher", wire.publisher(), WireFields::publisher);
        json.text("signal", wire.signal().map(Signal::code));
        json.object("series", wire.series(), WireFields::series);
        json.object("changes", wire.changes(), ChangesFields::write);
        json.objects("removed", wire.removed(), (out, removed) -> {
            out.text("kind", removed.kind().code());
            out.text("text", removed.text());
            span(out, removed.span());
        });
        json.objects("findings", wire.findings(), WireFields::finding);
        json.object("provenance", Optional.of(wire.provenance()).filter(map -> !map.isEmpty()), (out, provenance) -> {
            for (Map.Entry<FieldPath, String> field : provenance.entrySet()) {
                out.text(field.getKey().path(), field.getValue());
            }
        });
        json.object("raw", wire.raw(), WireFields::raw);
    }

    private static void dateline(JsonFields json, Dateline dateline) throws IOException {
        json.text("text", dateline.text());
        json.text("date", dateline.date().map(LocalDate::toString));
        json.objects("places", dateline.places(), WireFields::place);
        json.texts("agencies", dateline.agencies());
        json.text("language", dateline.language());
        json.text("rule", dateline.rule());
        json.number("confidence", dateline.confidence());
    }

    private static void place(JsonFields json, FilingPlace place) throws IOException {
        json.text("literal", place.literal());
        Optional<ResolvedPlace> resolved = place.resolved();
        if (resolved.isPresent()) {
            ResolvedPlace found = resolved.get();
            json.text("name", found.name());
            json.number("geonamesId", found.geonamesId());
            json.text("country", found.country());
            json.number("latitude", found.latitude());
            json.number("longitude", found.longitude());
            json.text("timeZone", found.timeZone());
            json.number("confidence", found.confidence());
        }
    }

    private static void finding(JsonFields json, Finding finding) throws IOException {
        json.text("field", finding.path());
        json.text("value", finding.value());
        json.text("text", finding.text());
        span(json, finding.span());
        json.text("rule", finding.rule());
        json.number("confidence", finding.confidence());
    }

    private static void span(JsonFields json, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            json.number("paragraph", span.get().paragraph());
            json.number("start", span.get().start());
            json.number("end", span.get().end());
        }
    }

    private static void picture(JsonFields json, Picture picture) throws IOException {
        json.text("caption", picture.caption());
        json.text("alt", picture.alt());
        json.text("photographer", picture.photographer());
        json.texts("agencies", picture.agencies());
        json.text("creditLine", picture.creditLine());
    }

    private static void publisher(JsonFields json, Publisher publisher) throws IOException {
        json.text("id", publisher.id());
        json.text("name", publisher.name());
        json.text("domain", publisher.domain());
        json.text("country", publisher.country());
    }

    private static void series(JsonFields json, Series series) throws IOException {
        json.text("id", series.id());
        if (series.sequence().isPresent()) {
            json.number("sequence", series.sequence().get());
        }
        if (series.take().isPresent()) {
            json.number("take", series.take().get());
        }
        json.text("supersedes", series.supersedes());
        json.text("duplicateOf", series.duplicateOf());
        json.texts("related", series.related());
    }

    private static void raw(JsonFields json, RawOrigin raw) throws IOException {
        Optional<RecordPosition> position = raw.position();
        if (position.isPresent()) {
            json.text("topic", position.get().topic());
            json.number("partition", position.get().partition());
            json.number("offset", position.get().offset());
        }
        json.text("contentHash", raw.contentHash());
    }
}
