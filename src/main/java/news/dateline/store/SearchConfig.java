package news.dateline.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about looking for words. */
@ConfigMapping(prefix = "dateline.search")
interface SearchConfig {
    /** How often each instance looks for articles whose words are not in the index yet. */
    @WithDefault("PT1S")
    Duration indexEvery();

    /** How many articles one transaction brings into the index. */
    @WithDefault("200")
    int indexBatch();

    /** Which share of the time an instance gives to the index at most: the ledger comes first when much comes in. */
    @WithDefault("0.25")
    double indexShare();
}
