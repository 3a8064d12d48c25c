package news.dateline.story;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.item.WireBlock;

/** What a delivery means for its own item: which version is newer, and what a version leads to. */
final class Versions {
    private final Policy policy;

    Versions(Policy policy) {
        this.policy = policy;
    }

    /**
     * Decides on the item alone.
     *
     * @param article what goes out of the delivery, if anything does
     * @param known how the item stands; empty for one seen for the first time
     */
    Decision next(Delivery delivery, Article article, Places.Placed placed, Optional<Standing> known) {
        Optional<Disposition> kept = known.flatMap(standing -> kept(delivery, article, standing));
        if (kept.isPresent()) {
            return Decision.kept(kept.get(), delivery.uri(), known.get());
        }
        Article numbered = numbered(article, known).with(article.wire().withSeries(placed.series()));
        EmbargoState embargo = embargo(delivery, article);
        if (article.pubStatus() == PubStatus.CANCELED) {
            Standing standing = standing(delivery, numbered, placed, known, PubStatus.CANCELED, Optional.empty());
            return Decision.told(
                    Disposition.KILLED, delivery.uri(), KilledArticle.ofItself(numbered, placed.series()), standing);
        }
        if (embargo.held()) {
            return withheld(delivery, numbered, placed, known, embargo.until());
        }
        Standing standing = standing(delivery, numbered, placed, known, PubStatus.USABLE, Optional.empty());
        return Decision.told(usable(article, placed, known), delivery.uri(), numbered.with(PubStatus.USABLE), standing);
    }

    /** A note is meant for those who wait for the text: no embargo holds it. */
    private static EmbargoState embargo(Delivery delivery, Article article) {
        boolean asStated = article.pubStatus() == delivery.article().pubStatus();
        return asStated ? EmbargoState.of(delivery) : new EmbargoState(false, Optional.empty());
    }

    /** Why nothing comes of a delivery. */
    private static Optional<Disposition> kept(Delivery delivery, Article article, Standing standing) {
        if (delivery.fingerprint().equals(standing.fingerprint())) {
            return Optional.of(Disposition.DUPLICATE);
        }
        Age age = Age.of(article, standing);
        boolean editors = standing.isKilled() && standing.by() == Standing.Cause.EDITOR;
        if (editors || age == Age.OLDER) {
            return Optional.of(Disposition.STALE);
        }
        if (standing.isKilled() && age != Age.NEWER) {
            return Optional.of(article.pubStatus() == PubStatus.CANCELED ? Disposition.DUPLICATE : Disposition.STALE);
        }
        return saysTheSame(delivery, article, standing, age) ? Optional.of(Disposition.DUPLICATE) : Optional.empty();
    }

    /** The same version with the same words and another note to editors, which asks nothing: it was routed anew. */
    private static boolean saysTheSame(Delivery delivery, Article article, Standing standing, Age age) {
        return age == Age.SAME
                && delivery.words().equals(standing.words())
                && article.pubStatus() == PubStatus.USABLE
                && standing.pubStatus() == PubStatus.USABLE
                && article.wire().signal().isEmpty()
                && !EmbargoState.of(delivery).held();
    }

    private static Disposition usable(Article article, Places.Placed placed, Optional<Standing> known) {
        boolean corrects =
                article.wire().signal().filter(Signal.CORRECTION::equals).isPresent();
        if (known.isEmpty()) {
            return corrects && placed.place().sequence() > 1 ? Disposition.CORRECTED : Disposition.CREATED;
        }
        if (known.get().pubStatus() != PubStatus.USABLE) {
            return Disposition.RELEASED;
        }
        return corrects ? Disposition.CORRECTED : Disposition.UPDATED;
    }

    /** Under the policy to hold nobody learns of a text before its hour, unless one of its texts is out already. */
    private Decision withheld(
            Delivery delivery,
            Article numbered,
            Places.Placed placed,
            Optional<Standing> known,
            Optional<Instant> until) {
        boolean flag = policy.embargo() == Policy.Embargo.FLAG;
        boolean out = known.filter(standing -> standing.told() && standing.pubStatus() == PubStatus.USABLE)
                .isPresent();
        Standing standing = standing(delivery, numbered, placed, known, PubStatus.WITHHELD, until)
                .told(flag || out || known.filter(Standing::told).isPresent());
        Article usable = released(numbered);
        Article told = flag
                ? numbered.with(PubStatus.WITHHELD)
                : KilledArticle.ofOther(
                        delivery.uri(),
                        standing,
                        PubStatus.WITHHELD,
                        Optional.empty(),
                        Signal.HOLD,
                        numbered.wire().raw());
        return new Decision(
                Disposition.WITHHELD,
                flag || out,
                delivery.uri(),
                new Decision.Text.Written(told, Optional.of(usable)),
                standing);
    }

    /** As it goes out at its hour: nothing in it asks any more that it be held. */
    private static Article released(Article held) {
        WireBlock wire = held.wire();
        boolean asks = wire.signal().filter(Signal.HOLD::equals).isPresent();
        return held.with(PubStatus.USABLE).with(asks ? wire.withoutSignal().withoutProvenance(FieldPath.SIGNAL) : wire);
    }

    /** An item that a note has held before it came: its text is kept, and goes out with what ends the hold. */
    Decision heldOnArrival(Delivery delivery, Decision own) {
        Standing standing = own.standing().arrived(PubStatus.WITHHELD, Optional.empty());
        Article told = KilledArticle.ofOther(
                own.uri(),
                standing,
                PubStatus.WITHHELD,
                Optional.empty(),
                Signal.HOLD,
                delivery.article().wire().raw());
        return new Decision(Disposition.WITHHELD, true, own.uri(), own.text().hidden(told), standing);
    }

    private static Standing standing(
            Delivery delivery,
            Article numbered,
            Places.Placed placed,
            Optional<Standing> known,
            PubStatus status,
            Optional<Instant> releaseAt) {
        int sequence = known.map(Standing::sequence).orElse(0) + 1;
        int before = known.map(Standing::text).orElse(0);
        boolean killed = status == PubStatus.CANCELED;
        boolean text = !killed && bringsText(numbered, before);
        // the words that were killed, and not those of the kill: who sends them again under another id sends what was
        // killed
        String words = killed ? known.map(Standing::words).orElse(delivery.words()) : delivery.words();
        return new Standing(
                sequence,
                numbered.identity().version().orElseThrow(),
                delivery.article().identity().version(),
                Age.versionCreated(delivery.article()),
                status,
                delivery.fingerprint(),
                words,
                Standing.Cause.ITEM,
                placed.place(),
                text ? sequence : before,
                true,
                releaseAt);
    }

    /** A correction or an update that brings no text of its own leaves the one that stands. */
    private static boolean bringsText(Article article, int before) {
        return before == 0 || !article.content().paragraphs().isEmpty();
    }

    /**
     * The article with its version as published: the provider's, else one more than the last. A provider that uses a version
     * twice gets the next one for the second text.
     */
    static Article numbered(Article article, Optional<Standing> known) {
        Optional<String> before = known.map(Standing::version);
        Optional<String> provided = article.identity().version();
        if (provided.isPresent() && !provided.equals(before)) {
            return article;
        }
        String version = before.map(Versions::after).orElse("1");
        return article.with(article.identity().withVersion(version));
    }

    /** The article as the version behind the one that stands, whatever the provider calls it. */
    static Article behind(Article article, Standing standing) {
        return article.with(article.identity().withVersion(after(standing.version())));
    }

    private static String after(String version) {
        return Age.number(version).map(number -> Long.toString(number + 1)).orElseGet(() -> version + "+1");
    }
}
