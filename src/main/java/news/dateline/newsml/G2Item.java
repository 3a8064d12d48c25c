package news.dateline.newsml;

import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.item.ReadItem;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * Reads one {@code newsItem} of NewsML-G2.
 *
 * <p>What has no field and is dropped knowingly: catalogues and other ways to resolve codes ({@code catalogRef},
 * {@code assert}, {@code sameAs}, {@code broader}); who made the file and for which service ({@code generator},
 * {@code profile}, {@code service}, {@code memberOf}, {@code fileName}, {@code role}, {@code rating}); logins of those who
 * edited it ({@code creator}, {@code contributor}); {@code keyword}; links that are no picture;
 * notes that are not for the public, and routing to the photo desk ({@code note-roles.tsv}); descriptions that are captions
 * of other items; the same text in further renditions; the message's own {@code header}.
 */
final class G2Item {
    private final Element item;
    private final ItemDraft draft;

    private G2Item(Element item, ItemDraft draft) {
        this.item = item;
        this.draft = draft;
    }

    static ReadItem read(Element item, Payload payload, Set<String> repairs) {
        G2Item reader = new G2Item(item, new ItemDraft(payload).repaired(repairs));
        reader.identity();
        reader.child("itemMeta").ifPresent(meta -> new G2ItemMeta(meta, reader.draft).read());
        Optional<G2ContentMeta> content =
                reader.child("contentMeta").map(meta -> new G2ContentMeta(meta, reader.draft));
        content.ifPresent(G2ContentMeta::read);
        reader.rights();
        reader.child("contentSet").flatMap(G2Content::body).ifPresent(body -> BodyMarkup.read(body, reader.draft));
        content.ifPresent(G2ContentMeta::readDescriptions);
        Trees.attribute(item, "xml:lang").ifPresent(tag -> reader.draft.language(tag, "newsmlg2:lang"));
        reader.suppliers(content);
        return reader.draft.outcome();
    }

    private void identity() {
        Trees.attribute(item, "guid").ifPresent(draft::id);
        Trees.attribute(item, "version").ifPresent(version -> draft.version(version, "newsmlg2:version"));
    }

    private void rights() {
        for (Element rights : Trees.children(item, "rightsInfo")) {
            Trees.child(rights, "copyrightHolder")
                    .flatMap(QCode::name)
                    .ifPresent(holder -> draft.copyrightHolder(holder, "newsmlg2:copyrightHolder"));
            Trees.text(rights, "copyrightNotice")
                    .ifPresent(notice -> draft.copyrightNotice(notice, "newsmlg2:copyrightNotice"));
            Trees.text(rights, "usageTerms").ifPresent(terms -> draft.usageTerms(terms, "newsmlg2:usageTerms"));
        }
    }

    /** Whoever sends an item need not have written it: the provider counts only where no credit or source is stated. */
    private void suppliers(Optional<G2ContentMeta> content) {
        if (content.filter(G2ContentMeta::isCredited).isPresent()) {
            return;
        }
        Optional<String> provider =
                child("itemMeta").flatMap(meta -> Trees.child(meta, "provider")).flatMap(QCode::name);
        provider.ifPresent(name -> draft.credit(name, "newsmlg2:provider"));
        if (provider.isEmpty()) {
            child("rightsInfo")
                    .flatMap(rights -> Trees.child(rights, "copyrightHolder"))
                    .flatMap(QCode::name)
                    .ifPresent(name -> draft.credit(name, "newsmlg2:copyrightHolder"));
        }
    }

    private Optional<Element> child(String name) {
        return Trees.child(item, name);
    }
}
