package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Picture;
import news.dateline.item.Removed;

/**
 * Takes a picture's caption that stands above the story as a paragraph of its own out of the body, known by the credit that
 * ends it: {@code FILE PHOTO: Boats … REUTERS/Lena Orbach/File Photo}, {@code Boats … (photo by AFP/Lena Orbach)}. The credit
 * must join a photographer to an agency by a slash: an agency alone, or initials behind it, may have written the paragraph.
 */
public final class CaptionParagraphs implements Step {
    private static final int MOST = 2;
    private static final int LONGEST = 500;
    private static final Pattern FILE_PHOTO = Pattern.compile("^(?:FILE PHOTO|File photo|FILE|PHOTO)\\s?[:—–-]\\s?");

    private static final Pattern OPEN = Pattern.compile("\\s*[(\\[]\\s*$");
    private static final int LONGEST_CREDIT = 60;
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{L}{2,3}|\\p{Lu}[\\p{L}'’-]+)){0,2} \\p{Lu}[\\p{L}'’-]+");

    private final Knowledge knowledge;

    public CaptionParagraphs(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        Draft rest = draft;
        for (int taken = 0; taken < MOST && rest.content().paragraphs().size() > 1; taken++) {
            String paragraph = rest.content().paragraphs().get(0);
            Optional<CaptionCredit> caption = paragraph.length() > LONGEST
                    ? Optional.empty()
                    : CaptionCredit.of(paragraph, context).filter(found -> isPictures(found, context));
            if (caption.isEmpty()) {
                break;
            }
            rest = without(rest, caption.get());
        }
        return rest;
    }

    private static boolean isPictures(CaptionCredit caption, Context context) {
        String credit = caption.credit();
        CreditList list = context.creditsIn(credit, AliasPosition.PHOTO);
        return !caption.caption().isBlank()
                && "([【".indexOf(caption.caption().charAt(0)) < 0
                && credit.indexOf('/') > 0
                && credit.length() <= LONGEST_CREDIT
                && !list.credits().isEmpty()
                && list.others().stream()
                        .anyMatch(other -> FULL_NAME.matcher(other).matches())
                && list.others().stream()
                        .allMatch(other -> FULL_NAME.matcher(other).matches()
                                || context.words().matches(CreditWord.PHOTO_MARKER, other));
    }

    /** A bracket that opened the credit is none of the caption's. */
    private static String caption(CaptionCredit caption) {
        return OPEN.matcher(FILE_PHOTO.matcher(caption.caption()).replaceFirst(""))
                .replaceFirst("");
    }

    private static Draft without(Draft draft, CaptionCredit caption) {
        List<Picture> pictures = new ArrayList<>(draft.content().pictures());
        pictures.add(new Picture(
                Optional.empty(),
                Optional.empty(),
                Optional.of(caption(caption)),
                Optional.empty(),
                List.of(),
                Optional.of(caption.credit())));
        Draft rest = Cut.ofParagraph(draft, 0, Removed.Kind.CAPTION).rest();
        return rest.with(rest.wire().plusProvenance(FieldPath.PICTURES, "text:photo-credit"))
                .with(rest.content().withPictures(pictures));
    }
}
