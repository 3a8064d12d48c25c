package news.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.item.Series;
import news.dateline.story.Decided;
import news.dateline.story.Decision;
import news.dateline.story.Delivery;
import news.dateline.story.Disposition;
import news.dateline.story.Past;
import news.dateline.story.Policy;
import news.dateline.story.StoryRules;

/** Decides what files mean for those that came before them, in the order in which they are handed over. For one thread. */
final class Deciding {
    private final StoryRules rules = new StoryRules(Policy.DEFAULT);
    private final Past past = new Past();

    /** The output's line of a file: its articles with their versions and stories, and what each led to. */
    byte[] line(CleanedFile cleaned) {
        List<Outcome> decided = new ArrayList<>();
        List<Disposition> dispositions = new ArrayList<>();
        for (Outcome outcome : cleaned.outcomes()) {
            if (outcome instanceof Outcome.Cleaned item) {
                Decided all = rules.on(Delivery.of(item.article(), item.relations(), cleaned.received()), past);
                past.remember(all);
                Decision own = all.decisions().get(0);
                decided.add(new Outcome.Cleaned(shown(item.article(), own)));
                dispositions.add(own.disposition());
            } else {
                decided.add(outcome);
            }
        }
        return CleanedLine.of(cleaned.id(), decided, dispositions);
    }

    /** As an event would have it; of what no event tells, or not in full, what was cleaned. */
    private static Article shown(Article article, Decision own) {
        boolean full = own.published()
                && own.disposition() != Disposition.KILLED
                && own.text() instanceof Decision.Text.Written;
        return full
                ? ((Decision.Text.Written) own.text()).article()
                : article.with(article.wire()
                        .withSeries(Series.of(own.standing().story().series())));
    }
}
