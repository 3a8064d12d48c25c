package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import news.dateline.text.Folding;
import news.dateline.text.Nobodies;
import org.jsoup.nodes.Element;

/**
 * Who an entry says wrote it, as the field has it: in Dublin Core, RSS ({@code desk@example.org (Ann Other)}, {@code Ann
 * Other <ann@example.org>}), Atom, Media RSS and podcasts' elements. The keeper of the site's software ({@code admin}), its
 * log-in names and the feed's own title are nobody.
 */
final class People {
    private static final String MAIL = "[^\\s@()<>]{1,64}@[^\\s@()<>]{1,255}";
    private static final int LONGEST = 400;
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("(?:mailto:)?" + MAIL + "\\s*\\(([^()]{1,200})\\)");
    private static final Pattern MAILS = Pattern.compile("[<(]?(?:mailto:)?" + MAIL + "[>)]?");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    /** Roles of those who wrote, as Media RSS knows them from the European Broadcasting Union. */
    static final Set<String> WRITERS = Set.of("author", "writer", "reporter", "journalist");

    private final Channel channel;
    private final Nobodies nobodies;

    private People(Channel channel, Nobodies nobodies) {
        this.channel = channel;
        this.nobodies = nobodies;
    }

    /** The bylines of the best field that names anybody, in order, each once. */
    static List<String> of(Entry entry, Channel channel, Nobodies nobodies) {
        People people = new People(channel, nobodies);
        List<Supplier<Stream<String>>> fields = List.of(
                () -> Stream.concat(
                        texts(entry, "dc:creator", "dcterms:creator"),
                        entry.all("author").stream().flatMap(People::author)),
                () -> entry.all("media:credit").stream()
                        .filter(credit -> WRITERS.contains(credit.attr("role").toLowerCase(Locale.ROOT)))
                        .map(Element::wholeText),
                () -> texts(entry, "itunes:author", "googleplay:author", "dc:contributor"),
                () -> Stream.of(channel.author()));
        for (Supplier<Stream<String>> field : fields) {
            List<String> names = new ArrayList<>();
            field.get().map(people::shown).flatMap(Optional::stream).forEach(name -> {
                if (!names.contains(name)) {
                    names.add(name);
                }
            });
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Stream<String> texts(Entry entry, String... names) {
        return Stream.of(names).flatMap(name -> entry.all(name).stream()).map(Entry::html);
    }

    /** Atom's has names of its own. */
    private static Stream<String> author(Element author) {
        List<Element> names = Trees.children(author, "name");
        return names.isEmpty() ? Stream.of(Entry.html(author)) : names.stream().map(Element::wholeText);
    }

    private Optional<String> shown(String written) {
        String name = name(InlineHtml.text(written).replaceAll("\\s+", " "));
        String shown = channel.shownNames().getOrDefault(name, name);
        return Optional.of(shown).filter(text -> !text.isEmpty() && !isNobody(text));
    }

    private boolean isNobody(String name) {
        String key = Folding.key(name);
        return nobodies.isKeeper(name)
                || Nobodies.isLogin(name)
                || key.equals(Folding.key(channel.title()))
                || key.equals(Addresses.host(channel.link()).orElse(""));
    }

    /** The name alone; empty where there is none but an address, and for what is no name at that length. */
    static String name(String author) {
        if (author.length() > LONGEST) {
            return "";
        }
        Matcher named = MAIL_THEN_NAME.matcher(author.strip());
        String name = named.matches() ? named.group(1) : MAILS.matcher(author).replaceAll(" ");
        return ADDRESS.matcher(name)
                .replaceAll(" ")
                .strip()
                .replaceAll("^[,;]+|[,;]+$", "")
                .strip();
    }
}
