package news.dateline.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is deployed, rendered by Kustomize as {@code kubectl apply -k} would. */
enum Overlay {
    DEV,
    PRODUCTION;

    static final Path WORK = Path.of("target/k8s");

    private Optional<List<Manifest>> rendered = Optional.empty();

    /** Skips the test where there is no {@code kubectl}. */
    List<Manifest> manifests() {
        Program.KUBECTL.assumePresent();
        if (rendered.isEmpty()) {
            rendered = Optional.of(Manifest.parse(render()));
        }
        return rendered.get();
    }

    Stream<Manifest> ofKind(String kind) {
        return manifests().stream().filter(manifest -> manifest.kind().equals(kind));
    }

    /** The only one of its kind. */
    Manifest the(String kind) {
        List<Manifest> all = ofKind(kind).toList();
        assertEquals(1, all.size(), kind);
        return all.get(0);
    }

    Manifest the(String kind, String name) {
        return ofKind(kind)
                .filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String render() {
        try {
            Files.createDirectories(WORK);
            Path output = WORK.resolve(folder() + ".yaml");
            Program.Run run = Program.KUBECTL.run(output, "kustomize", "k8s/overlays/" + folder());
            assertEquals(0, run.status(), run::output);
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
