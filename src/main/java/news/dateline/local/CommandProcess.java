package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged jar running one of its commands, with the heap of the service. */
public final class CommandProcess extends ManagedProcess {
    private final Path jar;
    private final List<String> arguments;
    private final Map<String, String> settings;

    private CommandProcess(Path jar, Path log, List<String> arguments, Map<String, String> settings) {
        super("command " + arguments.get(0), log);
        this.jar = jar;
        this.arguments = List.copyOf(arguments);
        this.settings = Map.copyOf(settings);
    }

    /**
     * Starts a command. Does not wait for anything.
     *
     * @param log where its output is appended; its folder is made if missing
     * @param arguments the command and its own arguments
     */
    public static CommandProcess start(Path log, List<String> arguments) {
        return start(log, arguments, Map.of());
    }

    /**
     * The same, configured as the service is.
     *
     * @param settings by key
     */
    public static CommandProcess start(Path log, List<String> arguments, Map<String, String> settings) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CommandProcess command =
                new CommandProcess(Installation.locate().serviceJar(), log.toAbsolutePath(), arguments, settings);
        command.start();
        return command;
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(Installation.java(), ServiceProcess.HEAP));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** A command serves nobody. */
    @Override
    boolean answers() {
        return false;
    }
}
