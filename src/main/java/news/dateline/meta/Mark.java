package news.dateline.meta;

import static java.util.Objects.requireNonNull;

/**
 * A value that a page marks as one of its fields.
 *
 * @param value as it stands, one line for each block of the element, never blank
 * @param from where it stood, as provenance has it, such as {@code meta:og:title}
 */
record Mark(PageField field, String value, String from, Place place) {
    Mark {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        requireNonNull(from, "from");
        requireNonNull(place, "place");
    }

    /**
     * Where on the page.
     *
     * @param order the how-manieth element of the page, from 1
     * @param offset how much text stands before it, in UTF-16 units
     * @param aside whether it stands in a part of the page that is no part of the article
     * @param inArticle whether it stands within an {@code article} or {@code main} element
     */
    record Place(int order, int offset, boolean aside, boolean inArticle) {
        private static final int BEFORE = 400;
        private static final int BEHIND = 600;

        /**
         * Where this is by the main heading, as features have it.
         *
         * @param heading its offset, -1 where there is none
         */
        String beside(int heading) {
            String part = aside ? "-aside" : inArticle ? "-article" : "";
            if (heading < 0) {
                return "@no-h1" + part;
            }
            if (offset <= heading) {
                return (offset < heading - BEFORE ? "@far-before" : "@before") + part;
            }
            return (offset < heading + BEHIND ? "@behind" : "@far-behind") + part;
        }
    }
}
