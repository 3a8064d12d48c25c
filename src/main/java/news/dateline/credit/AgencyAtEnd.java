package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;

/** The agency's own name at the end of a text, without brackets: {@code Reuter}, {@code … said the mayor. EFE}. */
final class AgencyAtEnd {
    private static final int LONGEST_NAME = 30;
    private static final String STOPS = ".。 *";

    private AgencyAtEnd() {}

    /** The agency's name on the last line: Reuter */
    static Optional<Closing> alone(String paragraph, Context context) {
        if (paragraph.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return context.creditsAlone(paragraph, AliasPosition.SIGN_OFF)
                .map(credit -> new Closing(0, Closing.Kind.SIGN_OFF, List.of(), credit.credits()));
    }

    /** The agency's name or the desk's line behind the last sentence: "… said the mayor. EFE"; "… AAP RTV jd" */
    static Optional<Closing> behindSentence(String paragraph, Context context) {
        int end = paragraph.length();
        while (end > 0 && STOPS.indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && !SentenceEnd.isEnd(paragraph.charAt(start - 1))) {
            start--;
        }
        boolean apart = start > 0
                && start < end
                && end - start <= LONGEST_NAME
                && paragraph.charAt(start - 1) != ')'
                && " =-–—/|".indexOf(paragraph.charAt(start)) >= 0;
        if (!apart) {
            return Optional.empty();
        }
        int from = start;
        return context.creditsAlone(paragraph.substring(from, end), AliasPosition.SIGN_OFF)
                .map(credit -> new Closing(from, Closing.Kind.SIGN_OFF, List.of(), credit.credits()))
                .or(() -> DeskLine.behind(paragraph, from, context));
    }
}
