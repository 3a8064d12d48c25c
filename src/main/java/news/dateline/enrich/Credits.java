package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;

/** Adds agencies to those that an article credits: in order, each once, with where each came from. */
final class Credits {
    private static final String FIELD = "wire.agencies";

    private Credits() {}

    static Article add(Article article, List<AgencyCredit> more, String source) {
        List<AgencyCredit> all = new ArrayList<>(article.wire().agencies());
        for (AgencyCredit credit : more) {
            boolean known = all.stream().anyMatch(one -> one.id().equals(credit.id()));
            if (!known) {
                all.add(credit);
            }
        }
        if (all.size() == article.wire().agencies().size()) {
            return article;
        }
        String before = article.wire().provenance().get(FIELD);
        String sources = before == null || before.contains(source) ? source : before + ", " + source;
        return article.with(article.wire().withAgencies(all).plusProvenance(FIELD, sources));
    }
}
