package news.dateline.layout;

import java.util.Arrays;
import java.util.List;

/** What a block is, in numbers mostly between 0 and 1: the columns of its row, in the order in which the weights name them. */
enum BlockFeature {
    LENGTH("length"),
    WORDS("words"),
    ENDS_A_SENTENCE("ends a sentence"),
    GOES_ON("goes on"),
    ASKS("asks"),
    TRAILS_OFF("trails off"),
    SENTENCES("sentences"),
    COMMAS("commas"),
    DIGITS("digits"),
    CAPITALS("capitals"),
    STARTS_SMALL("starts small"),
    SMALL_WORDS("small words"),
    SHORT_SMALL_WORDS("short small words"),
    ITEM("item"),
    HEADING("heading"),
    LINKS("links"),
    LINKED("linked"),
    OPENS_A_BLOCK("opens a block"),
    REPEATS("repeats"),
    SEPARATORS("separators"),
    FURNITURE("furniture"),
    DATE_ALONE("date alone"),
    YEAR("year"),
    BYLINE("byline"),
    PHOTO_CREDIT("photo credit"),
    COLON("colon"),
    QUOTES("quotes"),
    ALL_CAPITALS("all capitals"),
    LONG("long"),
    NAVIGATION("navigation"),
    SHARE("share"),
    READ_MORE("read more"),
    ADVERTISEMENT("advertisement"),
    TIME_OF_DAY("time of day"),
    OPENS_AS_BYLINE("opens as byline"),
    ADDRESS("address"),
    COPYRIGHT("copyright"),
    BRACKETS("brackets"),
    NO_CASE("no case"),
    ONE_WORD("one word"),
    STARTS_WITH_A_DIGIT("starts with a digit"),
    NO_TEXT("no text"),
    WORDS_TO_THE_MOST("words to the most"),
    WORDS_TO_MOST("words to most"),
    RANK("rank"),
    PLACE("place"),
    SHARE_OF_TEXT_ABOVE("share of text above"),
    FROM_TOP("from top"),
    FROM_BOTTOM("from bottom"),
    RUNNING_ABOVE("running above"),
    RUNNING_BELOW("running below"),
    CLOSES_A_BLOCK("closes a block"),
    PAGE_SIZE("page size"),
    PAGE_IN_BLOCKS("page in blocks"),
    WORDS_OF_THE_ADDRESS("words of the address"),
    ADDRESS_GIVEN("address given"),
    EMPTY_LINES_BEFORE("empty lines before"),
    INDENT("indent"),
    INDENTED_LESS("indented less"),
    INDENTED_MORE("indented more"),
    BEGINS_ELSEWHERE("begins elsewhere"),
    ENDS_ELSEWHERE("ends elsewhere");

    /** Those that neighbours are looked at for: the first. */
    static final int SHARED = COLON.ordinal();

    static final List<String> NAMES =
            Arrays.stream(values()).map(BlockFeature::toString).toList();

    private final String text;

    BlockFeature(String text) {
        this.text = text;
    }

    void set(float[] row, float value) {
        row[ordinal()] = value;
    }

    float in(float[] row) {
        return row[ordinal()];
    }

    /** As the weights name it. */
    @Override
    public String toString() {
        return text;
    }
}
