package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Picture;

/** Reads each picture's credit line: {@code Susan Walsh/AP/picture alliance} is a photographer and two agencies. */
final class PhotoCredits implements Step {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern EDGES = Pattern.compile("^[©@\"'\\s]+|[\"',\\s]+$");

    @Override
    public Article apply(Article article) {
        List<Picture> pictures = article.content().pictures();
        if (pictures.stream().allMatch(picture -> picture.creditLine().isEmpty())) {
            return article;
        }
        List<Picture> read = pictures.stream()
                .map(picture -> read(picture, article.language()))
                .toList();
        return article.with(article.content().withPictures(read));
    }

    private static Picture read(Picture picture, Optional<String> language) {
        if (picture.creditLine().isEmpty()) {
            return picture;
        }
        CreditList credit = CreditList.of(picture.creditLine().get(), Slot.SIGN_OFF, language);
        CreditList labelled = CreditList.of(picture.creditLine().get(), Slot.LABELLED, language);
        CreditList fuller = labelled.credits().size() > credit.credits().size() ? labelled : credit;
        List<String> agencies =
                fuller.credits().stream().map(AgencyCredit::id).distinct().toList();
        return new Picture(
                picture.url(),
                picture.alt(),
                picture.caption(),
                picture.photographer().or(() -> photographer(fuller)),
                agencies.isEmpty() ? picture.agencies() : agencies,
                picture.creditLine());
    }

    private static Optional<String> photographer(CreditList credit) {
        return credit.others().stream()
                .map(PhotoCredits::trimmed)
                .filter(PhotoCredits::isName)
                .findFirst();
    }

    private static String trimmed(String part) {
        return EDGES.matcher(part).replaceAll("");
    }

    /** A person's name has letters and no digits, two words at least in scripts with capitals, and is no marker. */
    private static boolean isName(String part) {
        boolean plain = part.length() <= LONGEST_NAME
                && part.chars().anyMatch(Character::isLetter)
                && part.chars().noneMatch(Character::isDigit)
                && part.indexOf(':') < 0;
        boolean several = part.indexOf(' ') > 0 || part.indexOf('.') > 0;
        boolean capitals = part.chars().anyMatch(Character::isUpperCase);
        boolean caseless = part.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit));
        return plain
                && part.split(" ").length <= MOST_WORDS
                && (several && capitals || caseless)
                && !CreditWords.PHOTO_MARKER.is(part);
    }
}
