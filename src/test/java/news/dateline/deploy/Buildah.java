package news.dateline.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds images where there is no container engine: Debian's buildah as root, its files in one folder. */
final class Buildah {
    private final Path folder;

    Buildah(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says why, where a program that it takes is missing. */
    static void assumePresent() {
        List.of("buildah", "debootstrap", "unshare", "chroot").forEach(Buildah::assumePresent);
        assumeTrue(System.getProperty("user.name").equals("root"), "not checked: buildah builds here as root alone");
    }

    private static void assumePresent(String program) {
        boolean present = Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .anyMatch(at -> Files.isExecutable(Path.of(at, program)));
        assumeTrue(present, () -> "not checked: there is no " + program + " here (Debian: buildah, debootstrap)");
    }

    /** Runs a command of buildah's to its end; answers what it printed. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "buildah", "--storage-driver", "vfs", "--root", folder + "/store", "--runroot", folder + "/run"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** Builds an image from a Dockerfile and a folder. */
    void build(String image, Path dockerfile, Path context, String... buildArguments) {
        List<String> arguments = new ArrayList<>(List.of("bud", "--isolation", "chroot", "--tag", image));
        for (String one : buildArguments) {
            arguments.addAll(List.of("--build-arg", one));
        }
        arguments.addAll(List.of("--file", dockerfile.toString(), context.toString()));
        run(arguments.toArray(String[]::new));
    }

    /** An image with nothing but what is in a folder. */
    void build(String image, Path context, String dockerfile) throws IOException {
        Path file = Files.writeString(folder.resolve(image + ".Dockerfile"), dockerfile);
        build(image, file, context);
    }

    static String run(Path folder, List<String> command) {
        try {
            Path output = Files.createTempFile(folder, "run", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = process.waitFor();
            String printed = Files.readString(output);
            assertEquals(0, status, () -> command + "\n" + printed);
            return printed.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
