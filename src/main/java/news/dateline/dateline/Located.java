package news.dateline.dateline;

import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Stated;

/**
 * Decides where an article is filed: at the first place of its dateline, else where the source's metadata have it. The
 * text's own dateline knows best: metadata often name the desk.
 */
public final class Located implements Step {
    @Override
    public Draft apply(Draft draft) {
        Optional<FilingPlace> place =
                draft.wire().dateline().flatMap(line -> line.places().stream().findFirst());
        if (place.isPresent()) {
            return draft.withLocated(name(place.get()));
        }
        return draft.stated().located().map(found -> stated(draft, found)).orElse(draft);
    }

    private static Draft stated(Draft draft, Stated.Found found) {
        return draft.withLocated(found.text()).with(draft.wire().plusProvenance(FieldPath.LOCATED, found.source()));
    }

    private static String name(FilingPlace place) {
        return place.resolved().map(ResolvedPlace::name).orElse(place.literal());
    }
}
