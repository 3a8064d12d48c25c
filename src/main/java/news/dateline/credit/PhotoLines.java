package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Cut;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LineBeside;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.text.PhotoCredit;
import news.dateline.text.PhotoLabels;

/**
 * Reads the lines below a text that say who took its pictures: {@code Fotos: Ann Other/dpa}, {@code 摄影：林远}. They are no part
 * of the story and no source of it; the first picture of whom nobody says who took it gets the credit. A line counts where
 * its label is a picture's and all behind it are names.
 */
public final class PhotoLines implements Step {
    private static final int LONGEST = 120;
    private static final int MOST = 3;
    private static final int MOST_WORDS = 3;

    private final Knowledge knowledge;
    private final PhotoLabels labels;

    public PhotoLines(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.labels = knowledge.text().photoLabels();
    }

    @Override
    public Draft apply(Draft draft) {
        Context context = Context.of(draft, knowledge);
        // © The Harbour Mail, at the foot of its page, is no photographer
        HouseNames own = HouseNames.of(draft, context);
        Draft rest = draft;
        for (LineBeside line : LineBeside.below(draft)) {
            Optional<String> credit = credit(line.text(), context).filter(holder -> !own.isHouse(holder));
            if (credit.isPresent()) {
                rest = credited(line.taken(rest, Removed.Kind.CREDIT), credit.get(), context);
            }
        }
        int last = rest.content().paragraphs().size() - 1;
        for (int index = last; index > 0 && index > last - MOST; index--) {
            Optional<String> credit = credit(rest.content().paragraphs().get(index), context);
            if (credit.isPresent()) {
                rest = credited(
                        Cut.ofParagraph(rest, index, Removed.Kind.CREDIT).rest(), credit.get(), context);
            }
        }
        return rest;
    }

    private Optional<String> credit(String line, Context context) {
        return line.length() > LONGEST
                ? Optional.empty()
                : labels.creditIn(line)
                        .filter(found -> found.caption().isEmpty())
                        .map(PhotoCredit::credit)
                        .filter(credit -> isNames(credit, context));
    }

    private static boolean isNames(String credit, Context context) {
        CreditList list = context.creditsIn(credit, AliasPosition.PHOTO);
        boolean named = PhotoName.handle(list, context).isPresent()
                || list.others().stream()
                        .anyMatch(other -> PhotoName.of(other, context).isPresent());
        // where no capital tells a name from a sentence, a name is short
        boolean brief = !list.credits().isEmpty()
                || list.others().stream()
                        .allMatch(other -> other.chars().anyMatch(Character::isUpperCase)
                                || other.split(" ").length <= MOST_WORDS);
        return brief
                && (named || !list.credits().isEmpty())
                && list.others().stream()
                        .allMatch(other -> PhotoName.of(other, context).isPresent()
                                || context.words().matches(CreditWord.PHOTO_MARKER, other)
                                || context.words().matches(CreditWord.PHOTO_STOCK, other)
                                || named && other.indexOf(' ') < 0);
    }

    /** A caption that ends in its own credit needs no other. */
    private static boolean isCredited(Picture picture, Context context) {
        return picture.creditLine().isPresent()
                || picture.photographer().isPresent()
                || picture.caption()
                        .flatMap(caption -> CaptionCredit.of(caption, context))
                        .isPresent();
    }

    private static Draft credited(Draft draft, String credit, Context context) {
        List<Picture> pictures = new ArrayList<>(draft.content().pictures());
        int open = 0;
        while (open < pictures.size() && isCredited(pictures.get(open), context)) {
            open++;
        }
        Picture picture = open < pictures.size()
                ? pictures.remove(open)
                : new Picture(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        pictures.add(
                open,
                new Picture(
                        picture.url(),
                        picture.alt(),
                        picture.caption(),
                        picture.photographer(),
                        picture.agencies(),
                        Optional.of(credit)));
        return draft.with(draft.wire().plusProvenance(FieldPath.PICTURES, "text:photo-credit"))
                .with(draft.content().withPictures(pictures));
    }
}
