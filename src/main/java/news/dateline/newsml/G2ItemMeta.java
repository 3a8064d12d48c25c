package news.dateline.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** Reads {@code itemMeta}: what the item is to the workflow. For one thread. */
final class G2ItemMeta {
    /** Roles of notes that are nobody's article ({@code note-roles.tsv}). */
    private static final Set<String> NO_NOTE = FactTable.rows(G2ItemMeta.class, "note-roles.tsv", 2).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EVOLVED =
            Set.of("evolvedfrom", "previousversion", "replaces", "correctionof", "correctionto", "updateof");

    private final Element meta;
    private final ItemDraft draft;

    G2ItemMeta(Element meta, ItemDraft draft) {
        this.meta = meta;
        this.draft = draft;
    }

    void read() {
        Trees.child(meta, "provider").flatMap(QCode::name).ifPresent(draft::source);
        Trees.text(meta, "firstCreated").ifPresent(time -> draft.firstCreated(time, "newsmlg2:firstCreated"));
        Trees.text(meta, "versionCreated").ifPresent(time -> draft.versionCreated(time, "newsmlg2:versionCreated"));
        Trees.text(meta, "embargoed").ifPresent(time -> draft.embargoedUntil(time, "newsmlg2:embargoed"));
        Trees.child(meta, "pubStatus").ifPresent(this::status);
        Trees.children(meta, "signal").forEach(this::signal);
        Trees.children(meta, "edNote").forEach(this::note);
        Trees.children(meta, "link").forEach(this::picture);
        Trees.children(meta, "link").forEach(this::evolved);
    }

    private void status(Element status) {
        QCode.of(status).ifPresent(code -> {
            boolean release = Trees.text(meta, "embargoed").isPresent();
            PubStatus stated = NewsStatus.of(code.code()).published(release);
            draft.status(stated, "newsmlg2:pubStatus");
            if (stated == PubStatus.CANCELED) {
                draft.signal(Signal.KILL, "newsmlg2:pubStatus");
            }
        });
    }

    /** A text that is to be deleted is killed, whatever its status says. */
    private void signal(Element signal) {
        Optional<Signal> known = QCode.of(signal).flatMap(G2Signal::of);
        known.ifPresent(value -> draft.signal(value, "newsmlg2:signal"));
        if (known.filter(Signal.KILL::equals).isPresent()) {
            draft.status(PubStatus.CANCELED, "newsmlg2:signal");
        }
    }

    private void note(Element note) {
        boolean hidden = Trees.attribute(note, "pubconstraint")
                .filter(constraint -> constraint.toLowerCase(Locale.ROOT).endsWith("nonpublic"))
                .isPresent();
        if (!hidden && !NO_NOTE.contains(QCode.role(note))) {
            Trees.text(note).ifPresent(text -> draft.edNote(text, "newsmlg2:edNote"));
        }
    }

    /** The item that it goes on with or takes the place of: IPTC's item relations. */
    private void evolved(Element link) {
        boolean goesOn = Trees.attribute(link, "rel")
                .map(rel -> rel.substring(rel.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT))
                .filter(EVOLVED::contains)
                .isPresent();
        if (goesOn) {
            Trees.attribute(link, "residref").ifPresent(draft::follows);
        }
    }

    private void picture(Element link) {
        boolean shows = Trees.child(link, "itemClass")
                .flatMap(QCode::of)
                .filter(kind -> kind.code().equalsIgnoreCase("picture"))
                .isPresent();
        if (shows) {
            draft.picture(new Picture(
                    Trees.attribute(link, "href"),
                    Trees.text(link, "title"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
    }
}
