package news.dateline.local;

import static java.util.Objects.requireNonNull;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the build laid out the programs that are started as child processes.
 *
 * @param root the build's output folder, absolute: {@code local/kafka} holds the broker's jars, {@code local/postgres}
 *     the database's programs, {@code quarkus-app} the packaged service
 */
record Installation(Path root) {
    /** System property that names the root, for a packaged service that was moved away from it. */
    static final String PROPERTY = "dateline.local.installation";

    Installation {
        requireNonNull(root, "root");
    }

    /**
     * The one named by {@value #PROPERTY}, else the nearest folder above this class that has a {@code local/kafka}.
     *
     * @throws ManagedProcessFailure if there is none
     */
    static Installation locate() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new Installation(Path.of(named).toAbsolutePath());
        }
        for (Path folder = ownCode(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("local/kafka"))) {
                return new Installation(folder);
            }
        }
        throw new ManagedProcessFailure(
                "broker and database are not laid out: run `mvn package` first, or name the build's"
                        + " output folder with -D" + PROPERTY);
    }

    /** The class path of the broker's process. */
    String brokerClassPath() {
        return root.resolve("local/kafka") + "/*";
    }

    /** The folder with the database's {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        return root.resolve("local/postgres");
    }

    /** The folder with the jars of what the service is compared with; not there unless they were laid out. */
    Path peers() {
        return root.resolve("local/peers");
    }

    /** The packaged service. */
    Path serviceJar() {
        return root.resolve("quarkus-app/quarkus-run.jar");
    }

    /** The {@code java} that runs this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path ownCode() {
        try {
            return Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
