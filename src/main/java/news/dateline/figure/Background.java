package news.dateline.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The picture that an element has behind it, by its style or by what a program makes a style of. Stateless; thread safe. */
final class Background {
    private static final int LONGEST = 2000;

    private static final Pattern URL =
            Pattern.compile("url\\(\\s{0,5}[\"']?([^\"')\\s]{1,1500})[\"']?\\s{0,5}\\)", Pattern.CASE_INSENSITIVE);

    private Background() {}

    /** Its address in full; nothing for an element without one, and for data. */
    static Optional<String> of(Element element, WebPage page) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean style =
                    name.equals("style") && value.toLowerCase(Locale.ROOT).contains("background");
            boolean late = name.startsWith("data-") && (name.contains("background") || name.startsWith("data-bg"));
            if ((style || late) && value.length() <= LONGEST) {
                Matcher url = URL.matcher(value);
                String written = url.find() ? url.group(1) : style ? "" : value.strip();
                if (isAddress(written)) {
                    return Optional.of(page.resolved(written));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String written) {
        return !written.startsWith("data:") && written.indexOf(' ') < 0 && PictureAddress.isFile(written);
    }
}
