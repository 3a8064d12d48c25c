package news.dateline.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.web.ElementNames;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Where the picture that an element shows is served, whichever of its attributes has the address: the largest of a set of
 * sizes, what a page that loads late keeps aside, what is shown at once. Which attributes those are is told by the words
 * of their names ({@code image-attributes.tsv}).
 */
final class ImageSources {
    private static final int LONGEST = 1500;
    private static final int LONGEST_SET = 20_000;
    private static final double HARDLY_SMALLER = 0.001;

    /** What the words of an attribute's name say of its value. */
    private enum Kind {
        /** A set of sizes. */
        SET,
        /** An address of the picture in full size, if it is that of an image file. */
        LARGE,
        /** An address. */
        ADDRESS,
        /** An address, if it is that of an image file. */
        FILE
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> STANDINS = new HashSet<>();
    private static final Set<String> BESIDE_STANDINS = new HashSet<>();

    static {
        for (List<String> row : FactTable.rows(ImageSources.class, "image-attributes.tsv", 2)) {
            switch (row.get(0)) {
                case "standin" -> STANDINS.add(row.get(1));
                case "beside" -> BESIDE_STANDINS.add(row.get(1));
                default -> KINDS.put(row.get(1), Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        }
    }

    private final WebPage page;
    private final List<SourceSet.Source> sized = new ArrayList<>();
    private final Map<Kind, String> late = new EnumMap<>(Kind.class);

    private ImageSources(WebPage page) {
        this.page = page;
    }

    /** The address of the best rendition, in full; nothing if there are only data and stand-ins. */
    static Optional<String> best(Element image, WebPage page) {
        ImageSources sources = new ImageSources(page);
        sources.read(image);
        Element around = image.parent();
        if (around != null && around.normalName().equals("picture")) {
            around.children().stream()
                    .filter(child -> child.normalName().equals("source"))
                    .forEach(sources::read);
        }
        return sources.best(image);
    }

    private Optional<String> best(Element image) {
        Optional<SourceSet.Source> largest =
                sized.stream().reduce((one, other) -> other.size() > one.size() ? other : one);
        return largest.filter(source -> source.size() > 1)
                .map(SourceSet.Source::address)
                .or(() -> late.values().stream().findFirst())
                .or(() -> address(image.attr("src")))
                .or(() -> largest.map(SourceSet.Source::address))
                .or(() -> address(image.attr("poster")));
    }

    private void read(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (name.equals("src") || value.isEmpty()) {
                continue;
            }
            kind(name).ifPresent(kind -> read(kind, value));
        }
    }

    private void read(Kind kind, String value) {
        if (kind == Kind.SET) {
            if (value.length() <= LONGEST_SET) {
                SourceSet.of(value).forEach(source -> address(source.address())
                        .ifPresent(address -> sized.add(new SourceSet.Source(address, source.size() - lag(address)))));
            }
        } else {
            address(value)
                    .filter(address -> value.strip().indexOf(' ') < 0 && value.indexOf('/') >= 0)
                    .filter(address -> kind == Kind.ADDRESS || PictureAddress.isFile(address))
                    .ifPresent(address -> late.putIfAbsent(kind, address));
        }
    }

    /** Of two as large the one in a format that every desk opens. */
    private static double lag(String address) {
        return PictureAddress.isOfOldFormat(address) ? 0 : HARDLY_SMALLER;
    }

    private Optional<Kind> kind(String attribute) {
        Optional<Kind> found = Optional.empty();
        for (ElementNames.Name name : page.names(attribute).names()) {
            for (String word : name.words()) {
                Kind kind = KINDS.get(word);
                found = kind != null && (found.isEmpty() || kind.compareTo(found.get()) < 0)
                        ? Optional.of(kind)
                        : found;
            }
        }
        return found;
    }

    /** In full; nothing for what is no address, a pattern for a program, or a stand-in. */
    private Optional<String> address(String value) {
        String written = value.strip();
        boolean known = !written.isEmpty()
                && written.length() <= LONGEST
                && !written.startsWith("data:")
                && !written.startsWith("blob:")
                && !written.startsWith("#")
                && written.indexOf('{') < 0
                && written.indexOf('<') < 0;
        return known && !isStandIn(written) ? Optional.of(page.resolved(written)) : Optional.empty();
    }

    /** A file that is named as stand-ins are, and as nothing else. */
    private boolean isStandIn(String address) {
        int end = Math.max(address.indexOf('?'), 0);
        String path = end == 0 ? address : address.substring(0, end);
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String bare = dot < 0 ? file : file.substring(0, dot);
        List<ElementNames.Name> names = page.names(bare).names();
        List<String> words =
                names.stream().flatMap(name -> name.words().stream()).toList();
        return words.stream().anyMatch(STANDINS::contains)
                && words.stream().allMatch(word -> STANDINS.contains(word) || BESIDE_STANDINS.contains(word));
    }
}
