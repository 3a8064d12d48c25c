package news.dateline.story;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.PubStatus;
import news.dateline.item.Series;

/**
 * Publishes what today's rules make of a record as the next version of its item. It changes what the item says, never whether it
 * may be used, and only where nothing has happened to the item since it was asked for.
 */
final class Recomputing {
    private final Places places;

    Recomputing(Places places) {
        this.places = places;
    }

    Decided on(Command command, Recomputation again, Memory memory) {
        Delivery delivery = again.delivery();
        Optional<Standing> known = memory.standing(command.uri()).filter(standing -> isAsSupposed(standing, again));
        if (known.isEmpty()
                || !delivery.uri().equals(command.uri())
                || again.obstacle(command.at()).isPresent()) {
            return Decided.NOTHING;
        }
        Standing before = known.get();
        Series series = places.of(delivery, known, memory).series();
        Article article = Versions.behind(delivery.article(), before);
        Article told = article.with(article.wire().withSeries(series))
                .with(article.editorial().withEdNote(note(article.editorial().edNote(), command.reason())));
        Standing standing =
                before.recomputed(delivery, told.identity().version().orElseThrow());
        Decision decision = Decision.told(Disposition.UPDATED, command.uri(), told, standing);
        Decision compared = Compared.withTheOneBefore(decision, known, memory);
        return new Decided(List.of(compared), List.of(), List.of(), 0);
    }

    private static boolean isAsSupposed(Standing standing, Recomputation again) {
        return standing.sequence() == again.change()
                && standing.pubStatus() == PubStatus.USABLE
                && !standing.story().notice();
    }

    /** The source's note to editors stays, and why there is a new version stands behind it. */
    private static String note(Optional<String> stated, Optional<String> reason) {
        String why = reason.orElse("Recomputed");
        return stated.map(note -> note + "\n" + why).orElse(why);
    }
}
