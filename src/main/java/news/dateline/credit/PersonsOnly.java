package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;

/**
 * Leaves the persons among those whom a byline names, wherever it was found: the page's own house, an agency, an office, an
 * address, the place from which a reporter writes are none. The byline itself stays as shown.
 */
public final class PersonsOnly implements Step {
    /** Of a name that is doubled: R. R. are initials. */
    private static final int SHORTEST = 5;

    private final Knowledge knowledge;

    public PersonsOnly(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        List<String> named = draft.editorial().authors();
        if (named.isEmpty()) {
            return draft;
        }
        Context context = Context.of(draft, knowledge);
        HouseNames houses = HouseNames.of(draft, context);
        List<String> persons = new ArrayList<>();
        for (String name : named) {
            houses.personIn(once(name))
                    .filter(person -> !persons.contains(person))
                    .ifPresent(persons::add);
        }
        if (persons.size() > 1) {
            persons.removeIf(name -> name.indexOf(' ') < 0
                    && Character.isUpperCase(name.charAt(0))
                    && LargeCity.isMeantBy(name, context));
        }
        return persons.equals(named)
                ? draft
                : draft.with(draft.editorial().withByline(draft.editorial().by(), persons));
    }

    /** Lena OrbachLena Orbach: a link and its copy for small screens. */
    private static String once(String name) {
        int half = name.length() / 2;
        String first = name.substring(0, half).strip();
        return first.length() >= SHORTEST && first.equals(name.substring(half).strip()) ? first : name;
    }
}
