package news.dateline.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.markup.InlineHtml;
import org.jsoup.nodes.Element;

/**
 * The credits of a picture in Media RSS, by their roles: who took it, and the line of all others. Who wrote the text is
 * credited there too, and is none of the picture's.
 */
record MediaCredits(Optional<String> photographer, Optional<String> line) {
    /** As the European Broadcasting Union names those who took a picture. */
    private static final Set<String> PHOTOGRAPHERS =
            Set.of("photographer", "photo", "photography", "photographie", "fotograf", "camera", "camera operator");

    static MediaCredits of(List<Element> credits) {
        Optional<String> photographer = credits.stream()
                .filter(credit -> PHOTOGRAPHERS.contains(role(credit)))
                .map(MediaCredits::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
        String line = credits.stream()
                .filter(credit -> !PHOTOGRAPHERS.contains(role(credit)) && !People.WRITERS.contains(role(credit)))
                .map(MediaCredits::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("/"));
        return new MediaCredits(photographer, Optional.of(line).filter(text -> !text.isEmpty()));
    }

    private static String role(Element credit) {
        return credit.attr("role").strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Element credit) {
        return InlineHtml.text(credit.wholeText()).strip().replaceAll("\\s+", " ");
    }
}
