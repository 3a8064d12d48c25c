package news.dateline.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Content;
import news.dateline.item.FieldPath;
import news.dateline.item.Hints;
import news.dateline.item.Identity;
import news.dateline.item.Identity.AltId;

/** By what names an item goes. For one thread. */
final class IdentityFields {
    final LineField id;
    final LineField version;
    final LineField source;
    private final Sources sources;
    private final List<String> urls = new ArrayList<>();
    private final Set<AltId> altIds = new LinkedHashSet<>();

    IdentityFields(Sources sources) {
        this.sources = sources;
        id = LineField.internal(sources);
        version = LineField.published(sources, FieldPath.VERSION);
        source = LineField.internal(sources);
    }

    void url(String value) {
        Sources.statement(value).ifPresent(urls::add);
    }

    void altId(String role, String value) {
        Sources.statement(value).map(name -> new AltId(role, name)).ifPresent(altIds::add);
    }

    /** Named by the best name at hand; its other names are alternative ids. */
    Identity identity(Hints hints, Content content) {
        Identities.Named named = Identities.name(
                new Identities.Stated(id.value(), urls, version.value(), source.value()), hints, content);
        sources.note(FieldPath.URI, named.evidence());
        Set<AltId> all = new LinkedHashSet<>(named.identity().altIds());
        all.addAll(altIds);
        return new Identity(named.identity().uri(), version.value(), List.copyOf(all));
    }

    /** The uris of items by the provider's ids: named as this one is, so that they are found. */
    List<String> uris(List<String> ids, Hints hints) {
        return ids.stream()
                .flatMap(named -> Sources.statement(named).stream())
                .map(named -> Identities.name(
                                new Identities.Stated(Optional.of(named), List.of(), Optional.empty(), source.value()),
                                hints,
                                Content.NONE)
                        .identity()
                        .uri())
                .distinct()
                .toList();
    }
}
