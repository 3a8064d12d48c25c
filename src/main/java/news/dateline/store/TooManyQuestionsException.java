package news.dateline.store;

/** More is asked than can be answered in time: refused at once, so that what was asked before is answered. Trying again later may help. */
public final class TooManyQuestionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyQuestionsException() {
        super("too much is asked at once");
    }
}
