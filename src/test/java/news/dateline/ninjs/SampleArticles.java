package news.dateline.ninjs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Changes;
import news.dateline.item.Content;
import news.dateline.item.Content.Headline;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.Editorial;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Identity;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.Publisher;
import news.dateline.item.RecordPosition;
import news.dateline.item.Removed;
import news.dateline.item.Rights;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.item.Signoff;
import news.dateline.item.Span;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.item.WireBlock.RawOrigin;
import news.dateline.item.Writing;

/** Invented articles: one with every field, one with none but the required. */
final class SampleArticles {
    private SampleArticles() {}

    static Article bare() {
        return new Article(
                new Identity("urn:example:bare", Optional.empty(), List.of()),
                PubStatus.USABLE,
                Optional.empty(),
                Times.NONE,
                Content.NONE,
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);
    }

    static Article titled(String title) {
        return bare().with(Content.NONE.withTitle(title));
    }

    static Article full() {
        return new Article(
                new Identity(
                        "https://news.example/p/7xq2",
                        Optional.of("3"),
                        List.of(new AltId("guid", "tag:news.example,2024:7xq2"))),
                PubStatus.USABLE,
                Optional.of("ar"),
                times(),
                content(),
                editorial(),
                new Rights(Optional.of("Example News"), Optional.of("© Example News"), Optional.of("For subscribers.")),
                Optional.of("Salalah"),
                wire());
    }

    private static Times times() {
        return new Times(
                Optional.of(StatedTime.of(LocalDate.of(2024, 2, 29))),
                Optional.of(StatedTime.of(OffsetDateTime.parse("2024-02-29T14:05:00+03:00"))),
                Optional.of(StatedTime.of(OffsetDateTime.parse("2024-02-29T11:00:30Z"))),
                Optional.of(StatedTime.of(OffsetDateTime.parse("2024-03-01T00:00:00Z"))),
                Optional.of(StatedTime.of(LocalDate.of(2024, 4, 1))));
    }

    private static Content content() {
        return new Content(
                Optional.of("الميناء يفتح أبوابه \"قبل الموعد\""),
                List.of(new Headline("sub", "أول سفينة تصل عند الفجر")),
                List.of("رست أول سفينة في الميناء الجديد.", "والعمل يستمر ليلا ونهارا."),
                List.of("افتتح الميناء الجديد يوم الخميس.", "وقال مدير الميناء إن العمل يسير كما خطط له."),
                List.of(
                        new Picture(
                                Optional.of("https://news.example/i/1.jpg"),
                                Optional.of("سفينة بيضاء"),
                                Optional.of("السفينة الأولى عند الرصيف"),
                                Optional.of("Lena Adler"),
                                List.of("ap"),
                                Optional.of("Lena Adler/AP")),
                        new Picture(
                                Optional.of("/i/2.jpg"),
                                Optional.of("الرصيف"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())));
    }

    private static Editorial editorial() {
        return new Editorial(
                Optional.of("سلمى النجار"),
                List.of("سلمى النجار"),
                Optional.of("PORT-OPENING"),
                Optional.of("تضيف تصريح المدير"),
                Optional.of(4),
                List.of("Current"),
                List.of(
                        new Subject("transport", Optional.of("http://cv.iptc.org/newscodes/mediatopic/20000337")),
                        new Subject("ports", Optional.empty())));
    }

    private static WireBlock wire() {
        Dateline dateline = new Dateline(
                "صلالة، دقم (أ ف ب) 29 شباط/فبراير",
                Optional.of(LocalDate.of(2024, 2, 29)),
                List.of(
                        new FilingPlace(
                                "صلالة",
                                Optional.of(new ResolvedPlace(
                                        "Salalah", 286621, "OM", 17.015, 54.0924, "Asia/Muscat", 0.9))),
                        new FilingPlace("دقم", Optional.empty())),
                List.of("afp"),
                Optional.of("ar"),
                "place-agency-date",
                0.98);
        return new WireBlock(
                Optional.of(dateline),
                List.of(new AgencyCredit(
                        "afp", "Agence France-Presse", Optional.of("http://www.wikidata.org/entity/Q40464"), "أ ف ب")),
                Optional.of(new Signoff("س.ن/ع.م (أ ف ب)", List.of("س.ن", "ع.م"))),
                Optional.of(new Publisher("news.example", "Example News", "news.example", Optional.of("OM"))),
                Optional.of(Signal.UPDATE),
                Optional.of(new Series(
                        "https://news.example/p/7xq2",
                        Optional.of(3),
                        Optional.of(2),
                        Optional.of("2"),
                        Optional.of("u"),
                        List.of("https://news.example/p/6wp1"))),
                Optional.of(new Changes(
                        "4",
                        Optional.of(new Changes.Headline(Optional.of("افتتاح"), Optional.of("افتتاح الميناء"))),
                        List.of(2),
                        List.of(1, 3),
                        List.of(new Changes.Reworded(0, 0)),
                        List.of(new Changes.Figure("41", "14", Optional.of(0))))),
                List.of(new Removed(Removed.Kind.SIGN_OFF, "س.ن/ع.م (أ ف ب)", Optional.of(new Span(1, 47, 62)))),
                Map.of(FieldPath.TITLE, "text:headline", FieldPath.DATELINE, "text:first-sentence"),
                Optional.of(
                        new RawOrigin(Optional.of(new RecordPosition("articles.raw.v1", 2, 41)), "00ff".repeat(16))),
                findings(),
                Optional.of(new Writing("Arab", true)));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        FieldPath.SIGNOFF,
                        Optional.empty(),
                        "س.ن/ع.م (أ ف ب)",
                        Optional.of("س.ن/ع.م (أ ف ب)"),
                        Optional.of(new Span(1, 47, 62)),
                        "closing-line",
                        0.963),
                new Finding(
                        FieldPath.LANGUAGE,
                        Optional.empty(),
                        "ar",
                        Optional.empty(),
                        Optional.empty(),
                        "words-and-letters",
                        0.994));
    }
}
