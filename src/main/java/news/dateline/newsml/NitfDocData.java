package news.dateline.newsml;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Notice;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.markup.Trees;
import news.dateline.text.StatedTimes;
import org.jsoup.nodes.Element;

/** Reads {@code head} of NITF, above all its {@code docdata}. For one thread. */
final class NitfDocData {
    private static final int MOST_SUBJECTS = 500;

    /** How many digits of a time tell its day, and its minute. */
    private static final int DAY = 8;

    private static final int MINUTES = 12;
    private static final Pattern REVISED = Pattern.compile("(.{4,}\\d)-v(\\d{1,3})");

    private final Element head;
    private final Element data;
    private final ItemDraft draft;

    NitfDocData(Element head, ItemDraft draft) {
        this.head = head;
        this.data = Trees.child(head, "docdata").orElse(head);
        this.draft = draft;
    }

    void read() {
        identity();
        boolean embargoed = times();
        Trees.attribute(data, "management-status").map(NewsStatus::of).ifPresent(status -> {
            draft.status(status.published(embargoed), "nitf:management-status");
            if (status == NewsStatus.CANCELED) {
                draft.signal(Signal.KILL, "nitf:management-status");
            }
        });
        reference();
        value("urgency", "ed-urg").ifPresent(urgency -> draft.urgency(urgency, "nitf:urgency"));
        value("ed-msg", "info").ifPresent(note -> draft.edNote(note, "nitf:ed-msg"));
        value("doc.copyright", "holder").ifPresent(holder -> {
            draft.copyrightHolder(holder, "nitf:doc.copyright");
            draft.credit(holder, "nitf:doc.copyright");
        });
        subjects();
    }

    private void identity() {
        value("doc-id", "id-string").ifPresent(this::id);
        value("doc-id", "regsrc").ifPresent(draft::source);
        value("du-key", "version").ifPresent(version -> draft.version(version, "nitf:du-key"));
        value("du-key", "key").ifPresent(key -> draft.slugline(key, "nitf:du-key"));
    }

    /** What it asks about another document; without a status it goes on with it. */
    private void reference() {
        Optional<String> other = Trees.attribute(data, "management-doc-idref");
        Optional<NewsStatus> status =
                Trees.attribute(data, "management-idref-status").map(NewsStatus::of);
        other.map(NitfDocData::withoutRevision).ifPresent(id -> {
            if (status.isEmpty()) {
                draft.follows(id);
            } else {
                status.flatMap(NitfDocData::asked).ifPresent(action -> draft.asks(action, id));
            }
        });
    }

    private static Optional<Notice.Action> asked(NewsStatus status) {
        return switch (status) {
            case CANCELED -> Optional.of(Notice.Action.KILL);
            case WITHHELD, EMBARGOED -> Optional.of(Notice.Action.HOLD);
            case USABLE -> Optional.of(Notice.Action.RELEASE);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String withoutRevision(String id) {
        Matcher revised = REVISED.matcher(id);
        return revised.matches() ? revised.group(1) : id;
    }

    /** A desk's number of the delivery, {@code -v3}, is no part of the name: it keeps a kill from the story that it kills. */
    private void id(String id) {
        Matcher revised = REVISED.matcher(id);
        if (revised.matches()) {
            draft.id(revised.group(1)).altId("doc-id", id).version(revised.group(2), "nitf:doc-id");
        } else {
            draft.id(id);
        }
    }

    /** The times; whether the item is under embargo: it was issued before the time at which it may be released. */
    private boolean times() {
        Optional<String> issue = value("date.issue", "norm");
        issue.ifPresent(time -> draft.versionCreated(time, "nitf:date.issue"));
        value("date.expire", "norm").ifPresent(time -> draft.expires(time, "nitf:date.expire"));
        Optional<String> release = value("date.release", "norm");
        boolean stated =
                NewsStatus.of(Trees.attribute(data, "management-status").orElse("")) == NewsStatus.EMBARGOED;
        boolean embargoed = release.flatMap(StatedTimes::parse).isPresent() && (stated || isLater(release, issue));
        if (embargoed) {
            draft.embargoedUntil(release.get(), "nitf:date.release");
        }
        return embargoed;
    }

    /** By their instants; where one has no zone, by what the clock of the sender says. */
    private static boolean isLater(Optional<String> time, Optional<String> than) {
        Optional<OffsetDateTime> later = time.flatMap(StatedTimes::parse).flatMap(StatedTime::instant);
        Optional<OffsetDateTime> earlier = than.flatMap(StatedTimes::parse).flatMap(StatedTime::instant);
        if (later.isPresent() && earlier.isPresent()) {
            return later.get().isAfter(earlier.get());
        }
        String clock = digits(time);
        String before = digits(than);
        int length = Math.min(MINUTES, Math.min(clock.length(), before.length()));
        return length >= DAY && clock.substring(0, length).compareTo(before.substring(0, length)) > 0;
    }

    private static String digits(Optional<String> time) {
        return time.orElse("").replaceAll("[^0-9]", "");
    }

    private void subjects() {
        for (Element object : Trees.children(head, "tobject")) {
            Trees.children(object, "tobject.property")
                    .forEach(property ->
                            Trees.attribute(property, "tobject.property.type").ifPresent(draft::genre));
            Trees.children(object, "tobject.subject").stream()
                    .limit(MOST_SUBJECTS)
                    .forEach(this::subject);
        }
    }

    /** The most detailed of a subject's three names. */
    private void subject(Element subject) {
        Optional<String> uri = Trees.attribute(subject, "tobject.subject.refnum")
                .filter(number -> number.length() == 8)
                .flatMap(number -> Subjects.uri(new QCode("subj", number)));
        List.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type").stream()
                .flatMap(name -> Trees.attribute(subject, name).stream())
                .findFirst()
                .ifPresent(name -> draft.subject(name, uri));
    }

    /** The attribute of the first such element that has it; some wires put what belongs into docdata beside it. */
    private Optional<String> value(String element, String attribute) {
        return value(data, element, attribute).or(() -> value(head, element, attribute));
    }

    private static Optional<String> value(Element parent, String element, String attribute) {
        return Trees.children(parent, element).stream()
                .flatMap(child -> Trees.attribute(child, attribute).stream())
                .findFirst();
    }
}
