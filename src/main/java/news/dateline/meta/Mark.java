package news.dateline.meta;

import static java.util.Objects.requireNonNull;

/**
 * A value that a page marks as one of its fields.
 *
 * @param value as it stands, one line for each block of the element, never blank
 * @param from where it stood, as provenance has it, such as {@code meta:og:title}
 */
record Mark(Field field, String value, String from, Place place) {
    Mark {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        requireNonNull(from, "from");
        requireNonNull(place, "place");
    }

    /**
     * Where on the page.
     *
     * @param order the how-manieth element of the page, from 1; 0 in the head
     * @param offset how much text stands before it, in UTF-16 units
     * @param aside whether it stands in a part of the page that is no part of the article
     * @param inArticle whether it stands within an {@code article} or {@code main} element
     */
    record Place(int order, int offset, boolean aside, boolean inArticle) {
        static final Place HEAD = new Place(0, 0, false, false);
    }
}
