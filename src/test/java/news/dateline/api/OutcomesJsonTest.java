package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.Reason;
import news.dateline.item.Rights;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import org.junit.jupiter.api.Test;

class OutcomesJsonTest {
    @Test
    void writesArticlesAndReasonsInTheOrderOfTheItems() {
        Article article = new Article(
                new Identity("urn:example:1", Optional.empty(), List.of()),
                PubStatus.USABLE,
                Optional.empty(),
                Times.NONE,
                Content.NONE.withTitle("Storm 🌪 \"ahead\""),
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);

        String json = OutcomesJson.write(List.of(
                new Outcome.Cleaned(article), new Outcome.Rejected(Reason.NO_TEXT, "neither headline nor body")));

        assertEquals("""
                {"outcomes":[{"outcome":"cleaned","article":{"uri":"urn:example:1","type":"text","pubStatus":"usable",\
                "title":"Storm 🌪 \\"ahead\\"","headlines":[{"role":"main","value":"Storm 🌪 \\"ahead\\""}],"wire":{}}},\
                {"outcome":"rejected","reason":"no-text","detail":"neither headline nor body"}]}""", json);
    }
}
