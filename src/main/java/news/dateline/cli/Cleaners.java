package news.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import news.dateline.tables.DeskFolder;
import news.dateline.text.BrokenTable;

/** Makes the cleaner of a command. */
final class Cleaners {
    private Cleaners() {}

    /**
     * A cleaner with the desk's own rows.
     *
     * @throws CommandFailure if one of them does not fit
     */
    static Cleaner with(Optional<Path> tables) {
        try {
            return Pipeline.within(Limits.DEFAULT, DeskFolder.tables(tables));
        } catch (BrokenTable | IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }
}
