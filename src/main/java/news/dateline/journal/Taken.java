package news.dateline.journal;

/** Another works in one's place: it has the lock, or has taken the journal over. */
public final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Taken() {}

    Taken(Throwable cause) {
        super(cause);
    }
}
