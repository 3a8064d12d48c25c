package news.dateline.item;

/** What a delivery asks of those who have an earlier one. */
public enum Signal {
    UPDATE("update"),
    CORRECTION("correction"),
    KILL("kill"),
    WITHDRAW("withdraw"),
    HOLD("hold"),
    REPEAT("repeat"),
    REFILE("refile"),
    FLASH("flash"),
    ADVISORY("advisory");

    private final String code;

    Signal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
