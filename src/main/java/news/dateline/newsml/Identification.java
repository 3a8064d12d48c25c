package news.dateline.newsml;

import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * Who an item of NewsML 1.2 is: its public identifier without the revision, {@code urn:newsml:provider:date:id} (RFC
 * 3085), by which every revision of it has one name.
 */
final class Identification {
    private Identification() {}

    static void read(Element item, ItemDraft draft) {
        Optional<Element> identifier = Trees.descend(item, "Identification", "NewsIdentifier");
        Optional<String> revision = identifier.flatMap(names -> Trees.text(names, "RevisionId"));
        Optional<String> provider = identifier.flatMap(names -> Trees.text(names, "ProviderId"));
        Optional<String> id = identifier
                .flatMap(names -> Trees.text(names, "NewsItemId"))
                .map(name -> withoutVersion(name, revision));
        Optional<String> date = identifier.flatMap(names -> Trees.text(names, "DateId"));
        Optional<String> publicId = identifier
                .flatMap(names -> Trees.text(names, "PublicIdentifier"))
                .filter(Identification::isFilled);
        provider.ifPresent(draft::source);
        revision.ifPresent(version -> draft.version(version, StatedIn.element("RevisionId")));
        Optional<String> own = id.isPresent() ? Optional.empty() : guid(item);
        own.or(() -> publicId.map(name -> withoutRevision(name, id, revision)))
                .or(() -> composed(provider, date, id))
                .or(() -> id)
                .ifPresent(draft::id);
        publicId.ifPresent(name -> draft.altId("newsml", name));
        id.ifPresent(name -> draft.altId("newsItemId", name));
    }

    /** Templates leave the name's parts out one by one: {@code urn:newsml::20240307::1}. */
    private static boolean isFilled(String name) {
        return !name.contains("::") && !name.endsWith(":");
    }

    private static Optional<String> composed(Optional<String> provider, Optional<String> date, Optional<String> id) {
        return provider.isPresent() && date.isPresent() && id.isPresent()
                ? Optional.of("urn:newsml:" + provider.get() + ":" + date.get() + ":" + id.get())
                : Optional.empty();
    }

    /** Where the identifier is left empty, an agency's own id may stand among the metadata. */
    private static Optional<String> guid(Element item) {
        return Trees.all(item, "guid").stream()
                .flatMap(guid -> Trees.text(guid).stream())
                .findFirst();
    }

    /** {@code -v2} at the end of an id that has revision 2. */
    private static String withoutVersion(String id, Optional<String> revision) {
        return revision.map(version -> "-v" + version)
                .filter(id::endsWith)
                .map(suffix -> id.substring(0, id.length() - suffix.length()))
                .orElse(id);
    }

    /** The last part is the revision, with the letter of its Update attribute behind it, as in {@code :3U}. */
    private static String withoutRevision(String name, Optional<String> id, Optional<String> revision) {
        int colon = name.lastIndexOf(':');
        String last = name.substring(colon + 1);
        String number = last.isEmpty() || "NUA".indexOf(last.charAt(last.length() - 1)) < 0
                ? last
                : last.substring(0, last.length() - 1);
        boolean isRevision = revision.filter(number::equals).isPresent() || isNumber(number);
        boolean isId = id.filter(last::equals).isPresent()
                && !name.substring(0, Math.max(0, colon)).endsWith(":" + last);
        return colon > 0 && isRevision && !isId ? name.substring(0, colon) : name;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
