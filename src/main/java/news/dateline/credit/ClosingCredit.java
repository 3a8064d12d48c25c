package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.item.AgencyCredit;
import news.dateline.text.Sentences;

/** Words of credit on a line of their own: {@code With files from The Associated Press}. */
final class ClosingCredit {
    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_LABELLED = 60;
    private static final Pattern INITIALS = Pattern.compile("[:：\\s]*\\p{L}{0,4}");
    private static final Pattern AROUND = Pattern.compile("^[\\s(（\\[【*–—-]+|[\\s)）\\]】*]+$");

    private ClosingCredit() {}

    /** With files from The Associated Press; The Associated Press contributed to this report. */
    static Optional<Closing> read(String paragraph, Context context) {
        return paragraph.length() > LONGEST_CREDIT
                ? Optional.empty()
                : ProseCredit.of(paragraph, context)
                        .or(() -> labelled(paragraph, context))
                        .or(() -> written(paragraph, context))
                        .map(credits -> new Closing(0, Closing.Kind.CREDIT, List.of(), credits));
    }

    /** Autor: jm, ČTK: whose text it is, and initials at most. */
    private static Optional<List<AgencyCredit>> written(String line, Context context) {
        int label = line.length() > LONGEST_LABELLED || !context.bylines().leads(line)
                ? 0
                : context.bylines().opening(line);
        CreditList list = context.creditsIn(line.substring(label), AliasPosition.BRACKETS);
        boolean brief =
                list.others().stream().allMatch(other -> INITIALS.matcher(other).matches());
        return label > 0 && !list.credits().isEmpty() && brief ? Optional.of(list.credits()) : Optional.empty();
    }

    /** 来源：综合外电, (Sumber: berbagai media): a word for the source, a colon, and a few words that are no sentence. */
    private static Optional<List<AgencyCredit>> labelled(String line, Context context) {
        String bare = AROUND.matcher(line).replaceAll("");
        int label = bare.length() > LONGEST_LABELLED ? 0 : context.words().endOfOpening(CreditWord.CREDIT, bare);
        String source = label > 0 ? bare.substring(label).strip() : "";
        boolean colon = source.length() > 1 && ":：".indexOf(source.charAt(0)) >= 0;
        return colon && !Sentences.endsOne(line)
                ? Optional.of(context.creditsIn(source.substring(1), AliasPosition.BRACKETS)
                        .credits())
                : Optional.empty();
    }
}
