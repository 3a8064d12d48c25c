package news.dateline.enrich;

import java.util.List;
import news.dateline.item.AgencyCredit;

/**
 * A dateline that opens a paragraph.
 *
 * @param end where the story begins
 * @param rule the shape that it has
 * @param setting where and when the story was filed
 * @param credits the agencies that it names
 * @param reporters whom it names
 */
record Opening(int end, String rule, Setting setting, List<AgencyCredit> credits, List<String> reporters) {
    Opening {
        credits = List.copyOf(credits);
        reporters = List.copyOf(reporters);
    }
}
