package news.dateline.page;

import java.util.List;

/** Some features of a block that are worked out together. Stateless; thread safe. */
interface FeatureGroup {
    /** Their names, as a model knows them. */
    List<String> names();

    /** Adds their values, in the order of the names. */
    void fill(Outline page, int block, FeatureRow row);
}
