package news.dateline.layout;

import java.util.Arrays;
import java.util.List;

/** What a line is as a page's headline, in numbers mostly between -1 and 1: the columns of its row, as the weights name them. */
enum HeadlineFeature {
    CHANCE("chance"),
    LIKELIHOOD("likelihood"),
    LIKELIHOOD_TOGETHER("likelihood together"),
    RANK("rank"),
    BEHIND_THE_LIKELIEST("behind the likeliest"),
    MOST_ON_PAGE("most on page"),
    RIVALS("rivals"),
    REPEATED("repeated"),
    BEGINS_LONGER_LINES("begins longer lines"),
    ENDS_LONGER_LINES("ends longer lines"),
    BEGINS_WITH_ANOTHER("begins with another"),
    ENDS_WITH_ANOTHER("ends with another"),
    HEADING("is heading"),
    FIRST_LEVEL("of the first level"),
    SECOND_LEVEL("of the second level"),
    FIRST_HEADING("first heading"),
    FIRST_OF_THE_FIRST_LEVEL("first of the first level"),
    HEADINGS_ON_PAGE("headings on page"),
    BEGINS_TOP_LINE("begins the top line"),
    TOP_LINE("top line"),
    AMONG_TOP_LINES("among top lines"),
    WORDS_OF_THE_TOP_LINE("shares the top line"),
    ABOVE_TEXT("above text"),
    FAR_ABOVE_TEXT("far above text"),
    FAR_BELOW_TEXT("far below text's start"),
    TEXT_ABOVE("part of text above"),
    ADDRESS_IN_LINE("address in line"),
    LINE_IN_ADDRESS("line in address"),
    WORDS_OF_TEXT("shares the text"),
    WORDS_OF_OPENING("shares the opening"),
    TEXT_CHANCE("text chance"),
    CAPTION_CHANCE("caption chance"),
    STANDFIRST_CHANCE("standfirst chance"),
    BYLINE_CHANCE("byline chance"),
    DATE_CHANCE("date chance"),
    BYLINE_BELOW("byline below"),
    BYLINE_ABOVE("byline above"),
    DATE_BELOW("date below"),
    DATE_ABOVE("date above"),
    STANDFIRST_BELOW("standfirst below"),
    TEXT_BELOW("text below"),
    TEXT_NEXT("text next"),
    TEXT_BEFORE("text before"),
    TITLE_BELOW("title below"),
    TITLE_ABOVE("title above"),
    PART_BEFORE("part before a separator"),
    PART_BEHIND("part behind a separator"),
    PART_WITHOUT_BYLINE("part without byline"),
    PART_WITHOUT_DATE("part without date"),
    REST_STANDS_ALONE("rest stands alone"),
    REST_LENGTH("rest's length"),
    REST_IN_ADDRESS("rest in address"),
    REST_IN_HOST("rest in host"),
    COLON_LEFT_OUT("colon left out"),
    BAR_LEFT_OUT("bar left out");

    /** What each block is by itself, again: the columns that say something of a headline. */
    static final List<BlockFeature> OF_BLOCK = List.of(
            BlockFeature.LENGTH,
            BlockFeature.WORDS,
            BlockFeature.ENDS_A_SENTENCE,
            BlockFeature.ASKS,
            BlockFeature.TRAILS_OFF,
            BlockFeature.SENTENCES,
            BlockFeature.COMMAS,
            BlockFeature.DIGITS,
            BlockFeature.CAPITALS,
            BlockFeature.STARTS_SMALL,
            BlockFeature.SMALL_WORDS,
            BlockFeature.ITEM,
            BlockFeature.LINKS,
            BlockFeature.LINKED,
            BlockFeature.OPENS_A_BLOCK,
            BlockFeature.CLOSES_A_BLOCK,
            BlockFeature.SEPARATORS,
            BlockFeature.FURNITURE,
            BlockFeature.NAVIGATION,
            BlockFeature.READ_MORE,
            BlockFeature.DATE_ALONE,
            BlockFeature.YEAR,
            BlockFeature.BYLINE,
            BlockFeature.OPENS_AS_BYLINE,
            BlockFeature.PHOTO_CREDIT,
            BlockFeature.COLON,
            BlockFeature.QUOTES,
            BlockFeature.ALL_CAPITALS,
            BlockFeature.COPYRIGHT,
            BlockFeature.BRACKETS,
            BlockFeature.NO_CASE,
            BlockFeature.ONE_WORD,
            BlockFeature.FROM_TOP,
            BlockFeature.PAGE_SIZE,
            BlockFeature.ADDRESS_GIVEN,
            BlockFeature.EMPTY_LINES_BEFORE,
            BlockFeature.INDENTED_LESS,
            BlockFeature.INDENTED_MORE,
            BlockFeature.BEGINS_ELSEWHERE,
            BlockFeature.ENDS_ELSEWHERE);

    static final List<String> NAMES = java.util.stream.Stream.concat(
                    Arrays.stream(values()).map(HeadlineFeature::toString),
                    OF_BLOCK.stream().map(BlockFeature::toString))
            .toList();

    private final String text;

    HeadlineFeature(String text) {
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
