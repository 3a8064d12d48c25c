package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Picture;

/** Reads each picture's credit line: {@code Susan Walsh/AP/picture alliance} is a photographer and two agencies. */
final class PhotoCredits implements Step {
    @Override
    public Article apply(Article article) {
        List<Picture> pictures = article.content().pictures();
        if (pictures.isEmpty()) {
            return article;
        }
        List<Picture> read = pictures.stream()
                .map(picture -> read(withCredit(picture, article.language()), article.language()))
                .toList();
        return read.equals(pictures) ? article : article.with(article.content().withPictures(read));
    }

    /** A caption may end in a credit that no label tells. */
    private static Picture withCredit(Picture picture, Optional<String> language) {
        Optional<CaptionCredit> found = picture.creditLine().isPresent()
                ? Optional.empty()
                : picture.caption().flatMap(caption -> CaptionCredit.of(caption, language));
        return found.map(credit -> new Picture(
                        picture.url(),
                        picture.alt(),
                        Optional.of(credit.caption()),
                        picture.photographer(),
                        picture.agencies(),
                        Optional.of(credit.credit())))
                .orElse(picture);
    }

    private static Picture read(Picture picture, Optional<String> language) {
        if (picture.creditLine().isEmpty()) {
            return picture;
        }
        CreditList credit = CreditList.of(picture.creditLine().get(), Slot.PHOTO, language);
        List<String> agencies =
                credit.credits().stream().map(AgencyCredit::id).distinct().toList();
        return new Picture(
                picture.url(),
                picture.alt(),
                picture.caption(),
                picture.photographer().or(() -> photographer(credit)),
                agencies.isEmpty() ? picture.agencies() : agencies,
                picture.creditLine());
    }

    private static Optional<String> photographer(CreditList credit) {
        return credit.others().stream()
                .map(PhotoName::of)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
