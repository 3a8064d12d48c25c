package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged jar running one of its commands, with the heap of the service. */
public final class CommandProcess extends ManagedProcess {
    private final Path jar;
    private final List<String> arguments;

    private CommandProcess(Path jar, Path log, List<String> arguments) {
        super("command " + arguments.get(0), log);
        this.jar = jar;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Starts a command. Does not wait for anything.
     *
     * @param log where its output is appended; its folder is made if missing
     * @param arguments the command and its own arguments
     */
    public static CommandProcess start(Path log, List<String> arguments) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CommandProcess command =
                new CommandProcess(Installation.locate().serviceJar(), log.toAbsolutePath(), arguments);
        command.start();
        return command;
    }

    @Override
    List<String> command() {
        List<String> command =
                new ArrayList<>(List.of(Installation.java(), ServiceProcess.HEAP, "-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** A command serves nobody. */
    @Override
    boolean answers() {
        return false;
    }
}
