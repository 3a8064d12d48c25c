package news.dateline.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Relations;

/**
 * Stories where there is no database: the rules, with a past and the texts in memory, and a clock that the caller turns. For
 * one thread.
 */
public final class Stories {
    private final StoryRules rules;
    private final Past past = new Past();
    private final Map<String, Article> texts = new HashMap<>();

    public Stories(Policy policy) {
        this.rules = new StoryRules(policy);
    }

    /**
     * A decision, and the article of its event.
     *
     * @param article empty where no event tells of it
     */
    public record Told(Decision decision, Optional<Article> article) {}

    /** What an article leads to, the delivery itself first. */
    public List<Told> deliver(Article article, Relations relations, Instant at) {
        return tell(rules.on(Delivery.of(article, relations, at), past));
    }

    /** What a command leads to. */
    public List<Told> order(Command command) {
        return tell(rules.on(command, past));
    }

    /** What is released because its hour has come, in the order of the hours. */
    public List<Told> due(Instant now) {
        List<Command> due = new ArrayList<>();
        past.standings().forEach((uri, standing) -> standing.releaseAt()
                .filter(hour -> !hour.isAfter(now))
                .ifPresent(hour -> due.add(Command.due(uri, hour))));
        return due.stream()
                .sorted(Comparator.comparing(Command::at))
                .flatMap(command -> order(command).stream())
                .toList();
    }

    /** How every item stands. */
    public Map<String, Standing> standings() {
        return past.standings();
    }

    /** The text that an item stands with, as it may be used. */
    public Optional<Article> text(String uri) {
        return Optional.ofNullable(texts.get(uri));
    }

    private List<Told> tell(Decided decided) {
        List<Told> told = decided.decisions().stream().map(this::tell).toList();
        past.remember(decided);
        return told;
    }

    private Told tell(Decision decision) {
        Optional<Article> article =
                decision.text() instanceof Decision.Text.Recalled ? text(decision.uri()) : Optional.empty();
        if (decision.text() instanceof Decision.Text.Written written) {
            article = Optional.of(written.article());
            decision.broughtText().ifPresent(text -> texts.put(decision.uri(), text));
        }
        return new Told(decision, article.filter(shown -> decision.published()));
    }
}
