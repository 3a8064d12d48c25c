package news.dateline.tables;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator can set about the tables of facts. */
@ConfigMapping(prefix = "dateline.tables")
public interface TablesConfig {
    /** The folder with the desk's own rows; without it the tables count as they ship. */
    Optional<Path> directory();
}
