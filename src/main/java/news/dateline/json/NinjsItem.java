package news.dateline.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.Summary;
import news.dateline.item.ReadItem;
import news.dateline.item.Signal;
import news.dateline.markup.InlineHtml;

/** Reads one ninjs item. What is of another type than the standard has it is ignored, unless it could do harm. */
final class NinjsItem {
    private static final List<String> MUST_BE_TEXT =
            List.of("uri", "guid", "headline", "bodyhtml", "bodytext", "bodyxhtml", "embargoed", "embargoeduntil");

    private final Fields item;
    private final ItemDraft draft;

    NinjsItem(Fields item, ItemDraft draft) {
        this.item = item;
        this.draft = draft;
    }

    ReadItem outcome() {
        MUST_BE_TEXT.forEach(name -> item.unlikeText(name).ifPresent(draft::fault));
        identity();
        times();
        Statuses.read(item, draft, "ninjs:");
        headlines();
        people();
        NinjsBody.read(item, draft);
        descriptions();
        desk();
        rights();
        classification();
        NinjsPictures.read(item, draft);
        return draft.outcome();
    }

    private void identity() {
        draft.id(item.text("uri", "guid"));
        draft.version(item.text("version"), "ninjs:version");
        for (String link : List.of("evolvedfrom", "replaces")) {
            Optional.of(item.text(link)).filter(id -> !id.isBlank()).ifPresent(draft::follows);
        }
        draft.language(item.text("language"), "ninjs:language");
        item.objects("altids").stream()
                .filter(id -> id.has("value"))
                .forEach(id -> draft.altId(id.text("role").isBlank() ? "provider" : id.text("role"), id.text("value")));
        item.entries("altids").forEach(draft::altId);
    }

    private void times() {
        draft.firstCreated(item.text("firstcreated"), "ninjs:firstcreated");
        draft.versionCreated(item.text("versioncreated"), "ninjs:versioncreated");
        draft.contentCreated(item.text("contentcreated"), "ninjs:contentcreated");
        draft.embargoedUntil(item.text("embargoeduntil", "embargoed"), "ninjs:embargoed");
        draft.expires(item.text("expires"), "ninjs:expires");
    }

    private void headlines() {
        draft.title(InlineHtml.text(item.text("headline")), "ninjs:headline");
        List<Fields> headlines = item.objects("headlines");
        Optional<Fields> main = headlines.stream()
                .filter(headline -> List.of("main", "headline", "")
                        .contains(headline.text("role").toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> headlines.stream().findFirst());
        main.ifPresent(headline -> draft.title(InlineHtml.text(headline.text("value")), "ninjs:headlines"));
        item.texts("headlines").forEach(headline -> draft.title(InlineHtml.text(headline), "ninjs:headlines"));
        for (Fields headline : headlines) {
            String value = InlineHtml.text(headline.text("value"));
            if (main.filter(one -> one == headline).isEmpty() && !draft.title().equals(Optional.of(value))) {
                draft.headline(headline.text("role"), value);
            }
        }
    }

    private void people() {
        draft.by(InlineHtml.text(item.text("by", "byline")), "ninjs:by");
        item.objects("authors").forEach(author -> draft.author(author.text("name")));
        for (String people : List.of("people", "person")) {
            item.objects(people).stream()
                    .filter(person -> List.of("author", "creator").contains(person.text("rel")))
                    .forEach(person -> draft.author(person.text("name")));
        }
    }

    /** The same text may stand there as HTML and as plain text. */
    private void descriptions() {
        Optional<String> flat = Optional.of(item.text("descriptiontext", "descriptionhtml", "descriptionsummary"))
                .filter(text -> !text.isBlank());
        flat.ifPresent(text -> Summary.read(text, draft, "ninjs:description"));
        item.objects("descriptions").stream()
                .filter(description -> !description.text("role").equals("caption"))
                .map(description -> InlineHtml.text(description.text("value")).strip())
                .distinct()
                .forEach(text -> Summary.read(text, draft, "ninjs:descriptions"));
    }

    private void desk() {
        draft.slugline(item.text("slugline"), "ninjs:slugline");
        draft.edNote(InlineHtml.text(item.text("ednote")), "ninjs:ednote");
        draft.urgency(item.text("urgency"), "ninjs:urgency");
        draft.located(item.text("located"), "ninjs:located");
        draft.dateline(
                item.text("dateline").isBlank()
                        ? item.object("dateline")
                                .map(dateline -> dateline.text("text"))
                                .orElse("")
                        : item.text("dateline"),
                "ninjs:dateline");
        for (String field : List.of("signal", "signals")) {
            item.texts(field).forEach(this::signal);
            item.objects(field).forEach(signal -> signal(signal.text("code", "qcode", "literal", "name")));
        }
    }

    /** IPTC's signals, with or without their prefix: {@code sig:update}. */
    private void signal(String written) {
        String code = written.substring(written.lastIndexOf(':') + 1);
        for (Signal signal : Signal.values()) {
            if (signal.code().equalsIgnoreCase(code)) {
                draft.signal(signal, "ninjs:signal");
            }
        }
    }

    private void rights() {
        draft.copyrightHolder(item.text("copyrightholder"), "ninjs:copyrightholder");
        draft.copyrightNotice(InlineHtml.text(item.text("copyrightnotice")), "ninjs:copyrightnotice");
        draft.usageTerms(InlineHtml.text(item.text("usageterms")), "ninjs:usageterms");
        draft.credit(item.text("creditline"), "ninjs:creditline");
        for (String sources : List.of("infosources", "infosource")) {
            item.objects(sources).forEach(source -> draft.credit(source.text("name", "literal"), "ninjs:infosources"));
        }
        draft.credit(item.text("source"), "ninjs:source");
        draft.credit(item.text("provider"), "ninjs:provider");
        draft.credit(item.text("copyrightholder"), "ninjs:copyrightholder");
    }

    private void classification() {
        for (String genres : List.of("genres", "genre")) {
            item.objects(genres).forEach(genre -> draft.genre(genre.text("name", "literal", "code")));
            item.texts(genres).forEach(draft::genre);
        }
        for (String subjects : List.of("subjects", "subject")) {
            item.objects(subjects).forEach(this::subject);
        }
        item.texts("keywords").forEach(keyword -> draft.subject(keyword, Optional.empty()));
    }

    private void subject(Fields subject) {
        draft.subject(
                subject.text("name", "literal", "code"),
                Optional.of(subject.text("uri")).filter(uri -> !uri.isBlank()));
    }
}
