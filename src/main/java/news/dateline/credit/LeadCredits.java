package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.dateline.NamedAgencies;
import news.dateline.dateline.PersianOpenings;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Credits;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LeadingLines;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Removed;

/**
 * Takes a credit on a line of its own off the top of the body: {@code (د ب أ)}, {@code وكالات}, {@code dpa/AFP}. A paper's page has
 * it below the headline or the picture.
 */
public final class LeadCredits implements Step {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS_OF_AN_AGENCY = 5;
    private static final String LABEL_ENDS = ":：=＝/";
    private static final Pattern EQUALS = Pattern.compile("\\s*[=＝]\\s*");
    private static final Pattern BRACKETS_AROUND = Pattern.compile("^[(（\\[【［]+|[)）\\]】］.]+$");
    private static final Pattern AFTER_WORDS = Pattern.compile("^[\\s:：/=–—-]+(?:by |von |par |di |de |da |via )?");
    private static final int MOST_HEADINGS = 3;
    private static final String EDGES = " ()（）[]|-–—:.";

    private final Knowledge knowledge;

    public LeadCredits(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        List<String> paragraphs = draft.content().paragraphs();
        for (int line = 0; line < Math.min(MOST_HEADINGS + 1, paragraphs.size() - 1); line++) {
            Optional<CreditList> agencies = agencies(paragraphs.get(line), context);
            if (agencies.isPresent()) {
                Cut cut = Cut.ofParagraph(draft, line, Removed.Kind.CREDIT);
                return Credits.add(cut.rest(), agencies.get().credits(), Rule.CREDIT.source(), cut.piece());
            }
            if (isPhotoCredit(paragraphs.get(line), context)) {
                Draft rest = Cut.ofParagraph(draft, line, Removed.Kind.CREDIT).rest();
                return rest.content().paragraphs().size() > 1 ? apply(rest) : rest;
            }
            if (!LeadingLines.isHeading(paragraphs.get(line))) {
                return ofSentence(draft, line, context);
            }
        }
        return draft;
    }

    /** به گزارش خبرگزاری مهر، …: the first sentence itself says whose text it is. */
    private static Draft ofSentence(Draft draft, int line, Context context) {
        String text = draft.content().paragraphs().get(line);
        PrintedText piece = PrintedText.at(draft.span(line), text);
        List<AgencyCredit> credits = PersianOpenings.credits(text, context);
        return Credits.add(draft, credits.isEmpty() ? reporting(text, context) : credits, Rule.CREDIT.source(), piece);
    }

    /** نقلت وكالة رويترز عن: the agency stands behind the words, and the sentence goes on. */
    private static List<AgencyCredit> reporting(String text, Context context) {
        int opening = context.words().endOfOpening(CreditWord.REPORTED_BY, text);
        List<AgencyCredit> longest = List.of();
        int end = opening;
        for (int word = 0; opening > 0 && word < MOST_WORDS_OF_AN_AGENCY && end < text.length(); word++) {
            int space = text.indexOf(' ', end + 1);
            end = space < 0 ? text.length() : space;
            longest = NamedAgencies.of(text.substring(opening, end), context).orElse(longest);
        }
        return longest;
    }

    /** The agencies that the whole line credits. */
    static Optional<CreditList> agencies(String line, Context context) {
        int start = 0;
        int end = line.length();
        while (start < end && EDGES.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= start || line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = line.substring(start, end);
        return context.creditsAlone(bare, AliasPosition.BRACKETS)
                .or(() -> behindLabel(bare, context))
                .or(() -> context.creditsAlone(bare.substring(context.bylines().opening(bare)), AliasPosition.BRACKETS))
                .or(() -> HouseAndAgency.of(bare, context));
    }

    /** (المصدر: رويترز); Quelle=dpa */
    private static Optional<CreditList> behindLabel(String line, Context context) {
        int label = context.words().endOfOpening(CreditWord.CREDIT, line);
        String rest = line.substring(label).stripLeading();
        return label > 0 && !rest.isEmpty() && LABEL_ENDS.indexOf(rest.charAt(0)) >= 0
                ? context.creditsAlone(rest.substring(1), AliasPosition.BRACKETS)
                : Optional.empty();
    }

    /** (Photo: AFP); (사진=연합뉴스): the picture's credit, and not the text's. */
    private static boolean isPhotoCredit(String line, Context context) {
        if (line.length() > LONGEST) {
            return false;
        }
        String bare = BRACKETS_AROUND.matcher(line.strip()).replaceAll("");
        return context.knowledge()
                        .text()
                        .photoLabels()
                        .creditIn(EQUALS.matcher(bare).replaceFirst(":"))
                        .filter(credit -> credit.caption().isEmpty())
                        .isPresent()
                || line.length() > bare.length() && isOfAgency(bare, context);
    }

    /** Photo d'archives AFP, in brackets: words for a picture, and its house. */
    private static boolean isOfAgency(String bare, Context context) {
        int opening = Math.max(
                context.words().endOfOpening(CreditWord.PHOTO_OPENING, bare),
                context.words().endOfOpening(CreditWord.PHOTO_MARKER, bare));
        String rest = AFTER_WORDS.matcher(bare.substring(Math.max(0, opening))).replaceFirst("");
        return opening > 0
                && context.creditsAlone(rest, AliasPosition.PHOTO)
                        .filter(list -> !list.credits().isEmpty())
                        .isPresent();
    }
}
