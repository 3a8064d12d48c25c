package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Removed;

/**
 * Takes a credit on a line of its own off the top of the body: {@code (د ب أ)}, {@code وكالات}, {@code dpa/AFP}. A paper's page has
 * it below the headline or the picture.
 */
final class LeadCredits implements Step {
    private static final int LONGEST = 60;
    private static final int MOST_HEADINGS = 3;
    private static final String EDGES = " ()（）[]|-–—:.";

    @Override
    public Article apply(Article article) {
        List<String> paragraphs = article.content().paragraphs();
        for (int line = 0; line < Math.min(MOST_HEADINGS + 1, paragraphs.size() - 1); line++) {
            Optional<CreditList> agencies = agencies(paragraphs.get(line), article.language());
            if (agencies.isPresent()) {
                Excision cut = Excision.ofParagraph(article, line, Removed.Kind.CREDIT);
                return Credits.add(cut.rest(), agencies.get().credits(), Rule.CREDIT.source(), cut.piece());
            }
            if (!Lead.isHeading(paragraphs.get(line))) {
                return ofSentence(article, line);
            }
        }
        return article;
    }

    /** به گزارش خبرگزاری مهر، …: the first sentence itself says whose text it is. */
    private static Article ofSentence(Article article, int line) {
        String text = article.content().paragraphs().get(line);
        Piece piece = Piece.at(article.content().span(line), text);
        return Credits.add(article, PersianOpenings.credits(text, Context.of(article)), Rule.CREDIT.source(), piece);
    }

    private static Optional<CreditList> agencies(String line, Optional<String> language) {
        int start = 0;
        int end = line.length();
        while (start < end && EDGES.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start && line.length() <= LONGEST
                ? CreditList.ofAgencies(line.substring(start, end), Slot.BRACKETS, language)
                : Optional.empty();
    }
}
