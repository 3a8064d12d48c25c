package news.dateline.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** What NewsML 1.2 says about a component: language, genres, subjects, rights, who supplied it. */
final class ComponentMetadata {
    /** Where IPTC publishes its subject codes. */
    private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";

    private static final int SUBJECT_CODE = 8;

    private ComponentMetadata() {}

    /**
     * Reads it into a draft.
     *
     * @param chain the component of the text and those around it, the nearest first
     */
    static void read(
            List<Component> chain, Element item, Optional<Element> envelope, NewsLines lines, ItemDraft draft) {
        readLanguage(chain, item, draft);
        for (Component component : chain) {
            component.descriptive().ifPresent(metadata -> readDescriptive(metadata, draft));
            Trees.child(component.element(), "RightsMetadata").ifPresent(rights -> readRights(rights, draft));
        }
        readCredits(chain, item, envelope, lines, draft);
    }

    private static void readLanguage(List<Component> chain, Element item, ItemDraft draft) {
        chain.stream()
                .flatMap(component -> component.language().stream())
                .forEach(tag -> draft.language(tag, StatedIn.element("Language")));
        Stream.concat(chain.stream().map(Component::element), Stream.of(item))
                .flatMap(element -> Trees.attribute(element, "xml:lang").stream())
                .forEach(tag -> draft.language(tag, StatedIn.element("xml:lang")));
    }

    private static void readDescriptive(Element metadata, ItemDraft draft) {
        for (Element genre : Trees.children(metadata, "Genre")) {
            FormalName.of(genre).ifPresent(name -> {
                draft.genre(name);
                ItemSignal.of("genre", name).ifPresent(signal -> draft.signal(signal, StatedIn.element("Genre")));
            });
        }
        for (Element code : Trees.children(metadata, "SubjectCode")) {
            Stream.of("Subject", "SubjectMatter", "SubjectDetail")
                    .flatMap(level -> Trees.children(code, level).stream())
                    .flatMap(subject -> FormalName.of(subject).stream())
                    .forEach(name -> draft.subject(name, uri(name)));
        }
        Trees.children(metadata, "Location").stream()
                .filter(location -> Trees.attribute(location, "HowPresent")
                        .filter("Origin"::equalsIgnoreCase)
                        .isPresent())
                .flatMap(location -> property(location, "City").stream())
                .forEach(city -> draft.located(city, StatedIn.element("Location")));
        property(metadata, "Keyword").forEach(keyword -> draft.subject(keyword, Optional.empty()));
    }

    /** The values of a metadata property of this name, in any case. */
    static List<String> property(Element around, String name) {
        return Trees.children(around, "Property").stream()
                .filter(property -> Trees.attribute(property, "FormalName")
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .flatMap(property -> Trees.attribute(property, "Value").stream())
                .toList();
    }

    /** IPTC's subject codes have eight digits. */
    private static Optional<String> uri(String code) {
        boolean iptc = code.length() == SUBJECT_CODE && code.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return iptc ? Optional.of(SUBJECT_CODES + code) : Optional.empty();
    }

    private static void readRights(Element rights, ItemDraft draft) {
        Trees.descend(rights, "Copyright", "CopyrightHolder")
                .flatMap(ComponentMetadata::party)
                .ifPresent(holder -> draft.copyrightHolder(holder, StatedIn.element("CopyrightHolder")));
        Trees.child(rights, "UsageRights")
                .flatMap(usage -> Trees.text(usage, "Limitations").or(() -> Trees.text(usage, "UsageType")))
                .ifPresent(terms -> draft.usageTerms(terms, StatedIn.element("UsageRights")));
    }

    /** The credit line, the provider and the source; where there is none of these, whoever sent it. */
    private static void readCredits(
            List<Component> chain, Element item, Optional<Element> envelope, NewsLines lines, ItemDraft draft) {
        Optional<String> line = lines.line("CreditLine");
        Optional<String> provider = administrative(chain, "Provider");
        line.ifPresent(text -> draft.credit(text, StatedIn.element("CreditLine")));
        provider.ifPresent(name -> draft.source(name).credit(name, StatedIn.element("Provider")));
        administrative(chain, "Source").ifPresent(name -> draft.credit(name, StatedIn.element("Source")));
        if (line.isEmpty() && provider.isEmpty()) {
            envelope.flatMap(around -> Trees.child(around, "SentFrom"))
                    .flatMap(ComponentMetadata::party)
                    .ifPresent(name -> draft.credit(name, StatedIn.element("SentFrom")));
            Trees.descend(item, "Identification", "NewsIdentifier", "ProviderId")
                    .flatMap(Trees::text)
                    .ifPresent(name -> draft.credit(name.toLowerCase(Locale.ROOT), StatedIn.element("ProviderId")));
        }
    }

    private static Optional<String> administrative(List<Component> chain, String name) {
        return chain.stream()
                .flatMap(component -> component.administrative().stream())
                .flatMap(metadata -> Trees.children(metadata, name).stream())
                .flatMap(element -> party(element).stream())
                .findFirst();
    }

    /** The name of a party, or the text where there is no element for it. */
    static Optional<String> party(Element around) {
        return FormalName.of(around, "Party").or(() -> Trees.text(around));
    }
}
