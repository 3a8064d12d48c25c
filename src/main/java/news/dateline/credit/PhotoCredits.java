package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Rules;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Picture;

/** Reads each picture's credit line: {@code Susan Walsh/AP/picture alliance} is a photographer and two agencies. */
public final class PhotoCredits implements Step {
    private final Knowledge knowledge;

    public PhotoCredits(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        List<Picture> pictures = draft.content().pictures();
        if (pictures.isEmpty()) {
            return draft;
        }
        Context context = Context.of(draft, knowledge);
        Shown shown = new Shown(draft, HouseNames.of(draft, context));
        List<Picture> read = new ArrayList<>(pictures.size());
        List<Finding> findings = new ArrayList<>(draft.wire().findings());
        for (Picture picture : pictures) {
            Picture parted = withCredit(picture, context);
            Rule rule = parted.equals(picture) ? Rule.CREDIT_LINE : Rule.END_OF_CAPTION;
            read.add(read(parted, read.size(), rule, shown, context, findings));
        }
        return read.equals(pictures)
                ? draft
                : draft.with(draft.content().withPictures(read))
                        .with(draft.wire().withFindings(findings));
    }

    /** A caption may end in a credit that no label tells. */
    private static Picture withCredit(Picture picture, Context context) {
        Optional<CaptionCredit> found = picture.creditLine().isPresent()
                ? Optional.empty()
                : picture.caption().flatMap(caption -> CaptionCredit.of(caption, context));
        return found.map(credit -> new Picture(
                        picture.url(),
                        picture.alt(),
                        Optional.of(credit.caption()),
                        picture.photographer(),
                        picture.agencies(),
                        Optional.of(credit.credit())))
                .orElse(picture);
    }

    private static Picture read(
            Picture picture, int index, Rule rule, Shown shown, Context context, List<Finding> findings) {
        if (picture.creditLine().isEmpty()) {
            return picture;
        }
        CreditList credit = context.creditsIn(picture.creditLine().get(), AliasPosition.PHOTO);
        credit.credits()
                .forEach(agency ->
                        findings.add(found(FieldPath.PICTURE_AGENCIES, index, agency.id(), agency.literal(), rule)));
        Optional<String> stated = picture.photographer().filter(name -> !isNobody(name, context));
        // a line that says what the caption says names whom the picture shows
        boolean repeated = picture.caption().equals(picture.creditLine());
        // where the field says that nobody is named, the line must name an agency, and somebody beside it
        boolean told = !repeated
                && (picture.photographer().isEmpty() || !credit.credits().isEmpty());
        Optional<String> named = stated.isPresent() || !told ? Optional.empty() : photographer(credit, shown, context);
        named.ifPresent(name -> findings.add(found(FieldPath.PHOTOGRAPHER, index, name, name, rule)));
        List<String> agencies =
                credit.credits().stream().map(AgencyCredit::id).distinct().toList();
        return new Picture(
                picture.url(),
                picture.alt(),
                picture.caption(),
                stated.or(() -> named),
                agencies.isEmpty() ? picture.agencies() : agencies,
                picture.creditLine());
    }

    private static Finding found(FieldPath field, int index, String value, String text, Rule rule) {
        return new Finding(
                field,
                Optional.of(index),
                value,
                Optional.of(text),
                Optional.empty(),
                rule.code(),
                Rules.confidence(field, rule.source()));
    }

    /** STRINGER; Reuters Photographer: what a field has where nobody is named. */
    private static boolean isNobody(String name, Context context) {
        CreditList list = context.creditsIn(name, AliasPosition.BRACKETS);
        return list.others().stream()
                .allMatch(other -> context.words().matches(CreditWord.PHOTO_MARKER, other)
                        || context.nobodies().isNobody(other));
    }

    /** Rep. Ann Other. | Siv Aune/Getty Images: behind a sentence it is the name beside the agency, else the first. */
    private static Optional<String> photographer(CreditList credit, Shown shown, Context context) {
        List<CreditList.Part> parts = credit.parts();
        for (int i = 1; i + 1 < parts.size(); i++) {
            boolean behindSentence =
                    !parts.get(i - 1).isAgency() && parts.get(i - 1).text().endsWith(".");
            if (behindSentence && !parts.get(i).isAgency() && parts.get(i + 1).isAgency()) {
                Optional<String> beside = PhotoName.of(parts.get(i).text(), context);
                if (beside.isPresent()) {
                    return beside;
                }
            }
        }
        return credit.others().stream()
                .map(other -> PhotoName.of(other, context))
                .flatMap(Optional::stream)
                .filter(name -> !shown.isNoPhotographer(name))
                .findFirst()
                .or(() -> PhotoName.handle(credit, context));
    }
}
