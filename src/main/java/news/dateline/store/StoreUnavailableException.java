package news.dateline.store;

/** PostgreSQL can't be reached, or doesn't answer in time. Trying again later may help. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(Throwable cause) {
        super("the database can't be reached", cause);
    }
}
