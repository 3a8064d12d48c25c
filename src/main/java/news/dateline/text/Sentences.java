package news.dateline.text;

/** How running text ends, and which scripts put no spaces into it. */
public final class Sentences {
    private static final String ENDS = ".!?…؟۔。！？।॥።";
    private static final String CLOSES = "\"'”’“»«)]）」』〉》】";
    private static final String GOES_ON = ":,;،؛：，；、";

    private Sentences() {}

    /** Whether a sentence ends where the text ends; closing quotes and brackets aside. */
    public static boolean endsOne(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the text ends in a full stop or in a mark after which it must go on: no headline does. */
    public static boolean stopsOrGoesOn(String text) {
        char last = text.charAt(text.length() - 1);
        boolean ellipsis = text.endsWith("..");
        return GOES_ON.indexOf(last) >= 0 || !ellipsis && ".۔。।".indexOf(last) >= 0;
    }

    static boolean writesNoSpaces(char unit) {
        return unit >= 0x3000 && unit <= 0x9fff || unit >= 0xff00 && unit <= 0xffef || unit >= 0x0e00 && unit <= 0x0eff;
    }
}
