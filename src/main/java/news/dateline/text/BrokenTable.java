package news.dateline.text;

/** A table of facts with a row that does not fit: the message names the file and the line. */
public final class BrokenTable extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenTable(String message) {
        super(message);
    }

    BrokenTable(String message, Throwable cause) {
        super(message, cause);
    }
}
