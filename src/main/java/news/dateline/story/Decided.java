package news.dateline.story;

import java.util.List;
import news.dateline.likeness.Copy;

/**
 * All that one delivery, or one command, leads to.
 *
 * @param decisions on the delivery itself first, then on other items; none for a command about an item that is not there or
 *     does not stand as the command supposes
 * @param names who is to be found under which name from now on
 * @param copies texts that are to be found by their copies from now on
 * @param ambiguous how many items a note names that two stories fit equally: none of them was touched
 */
public record Decided(List<Decision> decisions, List<Named> names, List<Copy> copies, int ambiguous) {
    static final Decided NOTHING = new Decided(List.of(), List.of(), List.of(), 0);

    public Decided {
        decisions = List.copyOf(decisions);
        names = List.copyOf(names);
        copies = List.copyOf(copies);
    }
}
