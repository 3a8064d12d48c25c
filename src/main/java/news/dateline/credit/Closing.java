package news.dateline.credit;

import java.util.List;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Removed;

/**
 * What a paragraph closes with, where that is no part of the story.
 *
 * @param start where it begins in the paragraph
 * @param kind what it is
 * @param initials the editors', in order
 * @param credits the agencies that it names
 */
record Closing(int start, Kind kind, List<String> initials, List<AgencyCredit> credits) {
    enum Kind {
        /** The editors' line, with or without agencies. */
        SIGN_OFF(Removed.Kind.SIGN_OFF),
        /** Words of credit to agencies. */
        CREDIT(Removed.Kind.CREDIT);

        private final Removed.Kind removed;

        Kind(Removed.Kind removed) {
            this.removed = removed;
        }

        /** As what it is taken out of the text. */
        Removed.Kind removed() {
            return removed;
        }
    }
}
