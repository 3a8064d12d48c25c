package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Removed;
import news.dateline.item.Signoff;

/** Takes the closing lines off the body: the editors' sign-off, the words of credit, with the agencies that they name. */
final class Signoffs implements Step {
    private static final int MOST_CLOSINGS = 4;

    @Override
    public Article apply(Article article) {
        Article rest = article;
        for (int closings = 0; closings < MOST_CLOSINGS; closings++) {
            List<String> paragraphs = rest.content().paragraphs();
            Optional<Closing> closing = paragraphs.isEmpty()
                    ? Optional.empty()
                    : Closing.of(paragraphs.get(paragraphs.size() - 1), rest.language());
            if (closing.isEmpty() || paragraphs.size() == 1 && closing.get().start() == 0) {
                break;
            }
            rest = taken(rest, paragraphs.size() - 1, closing.get());
        }
        return rest;
    }

    private static Article taken(Article article, int last, Closing closing) {
        String text = article.content()
                .paragraphs()
                .get(last)
                .substring(closing.start())
                .strip();
        boolean signOff = closing.kind() == Closing.Kind.SIGN_OFF;
        Article cut = Excision.ofEnding(
                article, last, closing.start(), signOff ? Removed.Kind.SIGN_OFF : Removed.Kind.CREDIT);
        Article credited = Credits.add(cut, closing.credits(), signOff ? "text:sign-off" : "text:credit");
        return signOff && tellsMore(credited.wire().signoff(), closing)
                ? credited.with(credited.wire()
                        .withSignoff(new Signoff(text, closing.initials()))
                        .plusProvenance("wire.signoff", "text:closing-line"))
                : credited;
    }

    /** Of several closing lines the one with initials is the sign-off, else the one that stands first. */
    private static boolean tellsMore(Optional<Signoff> known, Closing closing) {
        return known.isEmpty() || known.get().initials().isEmpty();
    }
}
