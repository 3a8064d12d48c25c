package news.dateline.newsml;

/** Where NewsML 1.2 states something, as provenance has it. */
final class StatedIn {
    private StatedIn() {}

    /** The element or attribute of this name. */
    static String element(String name) {
        return "newsml12:" + name;
    }
}
