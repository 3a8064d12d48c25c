package news.dateline.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a line with names is as a page's byline, in numbers mostly between -1 and 1: the columns of its row, as the weights name them. */
enum BylineFeature {
    CHANCE("chance"),
    LIKELIHOOD("likelihood"),
    RANK("rank"),
    BEHIND_THE_LIKELIEST("behind the likeliest"),
    MOST_ON_PAGE("most on page"),
    NOBODY("nobody"),
    LED("led"),
    LED_ABOVE("led by the line above"),
    OTHERS_LED("others led"),
    NAMES("names"),
    ONE_WORD_NAME("name of one word"),
    NAME_OF_TWO_OR_THREE("name of two or three words"),
    REST_OF_LINE("rest of line"),
    NAME_REPEATED("name repeated"),
    NAME_IN_TEXT("name in text"),
    NAME_IN_HEADLINE("name in headline"),
    NAME_IN_HOST("name in host"),
    NAME_LED_ELSEWHERE("name led elsewhere"),
    HEADLINE_ABOVE("headline above"),
    BELOW_HEADLINE("below the headline"),
    ABOVE_HEADLINE("above the headline"),
    ABOVE_TEXT("above text"),
    FAR_ABOVE_TEXT("far above text"),
    BELOW_TEXT("below text"),
    FAR_BELOW_TEXT("far below text"),
    WITHIN_TEXT("within text"),
    TEXT_ABOVE("part of text above"),
    TITLE_CHANCE("title chance"),
    TEXT_CHANCE("text chance"),
    CAPTION_CHANCE("caption chance"),
    STANDFIRST_CHANCE("standfirst chance"),
    DATE_CHANCE("date chance"),
    DATE_IN_LINE("date in line"),
    DATE_BELOW("date below"),
    DATE_ABOVE("date above"),
    BYLINE_BELOW("byline below"),
    BYLINE_ABOVE("byline above"),
    CAPTION_BELOW("caption below"),
    CAPTION_ABOVE("caption above"),
    TEXT_BELOW("text below"),
    TEXT_NEXT("text next"),
    TEXT_BEFORE("text before");

    /** What each block is by itself, again: the columns that say something of a byline. */
    static final List<BlockFeature> OF_BLOCK = List.of(
            BlockFeature.LENGTH,
            BlockFeature.WORDS,
            BlockFeature.ENDS_A_SENTENCE,
            BlockFeature.GOES_ON,
            BlockFeature.COMMAS,
            BlockFeature.DIGITS,
            BlockFeature.CAPITALS,
            BlockFeature.STARTS_SMALL,
            BlockFeature.SMALL_WORDS,
            BlockFeature.ITEM,
            BlockFeature.HEADING,
            BlockFeature.LINKS,
            BlockFeature.LINKED,
            BlockFeature.OPENS_A_BLOCK,
            BlockFeature.CLOSES_A_BLOCK,
            BlockFeature.SEPARATORS,
            BlockFeature.FURNITURE,
            BlockFeature.NAVIGATION,
            BlockFeature.SHARE,
            BlockFeature.READ_MORE,
            BlockFeature.YEAR,
            BlockFeature.BYLINE,
            BlockFeature.OPENS_AS_BYLINE,
            BlockFeature.PHOTO_CREDIT,
            BlockFeature.COLON,
            BlockFeature.ALL_CAPITALS,
            BlockFeature.COPYRIGHT,
            BlockFeature.ADDRESS,
            BlockFeature.TIME_OF_DAY,
            BlockFeature.BRACKETS,
            BlockFeature.NO_CASE,
            BlockFeature.ONE_WORD,
            BlockFeature.REPEATS,
            BlockFeature.FROM_TOP,
            BlockFeature.PAGE_SIZE,
            BlockFeature.EMPTY_LINES_BEFORE);

    static final List<String> NAMES_OF_ALL = Stream.concat(
                    Arrays.stream(values()).map(BylineFeature::toString),
                    OF_BLOCK.stream().map(BlockFeature::toString))
            .toList();

    private final String text;

    BylineFeature(String text) {
        this.text = text;
    }

    void set(float[] row, double value) {
        row[ordinal()] = (float) value;
    }

    /** As the weights name it. */
    @Override
    public String toString() {
        return text;
    }
}
