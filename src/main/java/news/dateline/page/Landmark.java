package news.dateline.page;

import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** Elements whose kind, role or state says what they hold (HTML Living Standard; WAI-ARIA landmarks; schema.org). */
enum Landmark {
    ARTICLE,
    MAIN,
    SECTION,
    ASIDE,
    NAV,
    HEADER,
    FOOTER,
    FORM,
    FIGURE,
    TABLE,
    LIST,
    QUOTE,
    LINK,
    HIDDEN,
    BODY_PROPERTY,
    OTHER_PROPERTY;

    /** The landmarks an element is, as bits by their order. */
    static long of(Element element, WebPage page) {
        long kinds = kind(element.normalName());
        if (element.attributesSize() > 0) {
            kinds |= role(element.attr("role")) | property(element.attr("itemprop"));
            kinds |= page.isHidden(element) ? HIDDEN.bit() : 0;
        }
        return kinds;
    }

    long bit() {
        return 1L << ordinal();
    }

    private static long kind(String name) {
        return switch (name) {
            case "article" -> ARTICLE.bit();
            case "main" -> MAIN.bit();
            case "section" -> SECTION.bit();
            case "aside" -> ASIDE.bit();
            case "nav" -> NAV.bit();
            case "header" -> HEADER.bit();
            case "footer" -> FOOTER.bit();
            case "form", "fieldset", "label" -> FORM.bit();
            case "figure", "figcaption" -> FIGURE.bit();
            case "table" -> TABLE.bit();
            case "ul", "ol", "dl" -> LIST.bit();
            case "blockquote" -> QUOTE.bit();
            case "a" -> LINK.bit();
            default -> 0;
        };
    }

    private static long role(String role) {
        return switch (role) {
            case "article" -> ARTICLE.bit();
            case "main" -> MAIN.bit();
            case "complementary" -> ASIDE.bit();
            case "navigation", "menu" -> NAV.bit();
            case "banner" -> HEADER.bit();
            case "contentinfo" -> FOOTER.bit();
            case "dialog", "alertdialog", "search" -> FORM.bit();
            default -> 0;
        };
    }

    private static long property(String property) {
        if (property.isEmpty()) {
            return 0;
        }
        boolean body = property.equalsIgnoreCase("articleBody") || property.equalsIgnoreCase("text");
        return body ? BODY_PROPERTY.bit() : OTHER_PROPERTY.bit();
    }
}
