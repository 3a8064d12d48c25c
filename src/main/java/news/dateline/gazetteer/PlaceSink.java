package news.dateline.gazetteer;

/** Takes the rows of the tables of places. */
interface PlaceSink {
    void place(Place place);

    /** Whether a place has this id. */
    boolean knows(long id);

    /** Another name of a place. */
    void name(long id, String name, String language);
}
