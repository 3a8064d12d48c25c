package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small days of a desk, played through the settlement as the service does it: what readers are told, and what is remembered. */
class ScenesTest {
    private static final List<String> FILES =
            List.of("versions", "stories", "notes", "embargoes", "editors", "copies", "recomputed");

    @TestFactory
    Stream<DynamicTest> scenes() {
        return FILES.stream().flatMap(file -> Scene.of(read(file)).stream()
                .map(scene -> DynamicTest.dynamicTest(scene.name(), () -> check(file, scene))));
    }

    /** Where a batch's bounds fall is chance: it must tell readers nothing else. */
    @TestFactory
    Stream<DynamicTest> scenesInOneBatch() {
        return FILES.stream()
                .flatMap(file -> Scene.of(read(file)).stream())
                .map(scene -> DynamicTest.dynamicTest(
                        scene.name(), () -> assertEquals(scene.toldOneByOne(), scene.toldTogether())));
    }

    /** What becomes of a scene that is not as expected is in {@code target/scenes}, to be read, and kept if it is right. */
    private static void check(String file, Scene scene) throws IOException {
        String expected = "== " + scene.name() + "\n" + String.join("\n", scene.lines()) + "\n";
        String played = scene.played();
        if (!played.equals(expected)) {
            Path folder = Files.createDirectories(Path.of("target", "scenes"));
            Files.writeString(folder.resolve(file + " - " + scene.name().replaceAll("\\W+", "-") + ".txt"), played);
        }
        assertEquals(expected, played);
    }

    private static String read(String file) {
        try (InputStream in = ScenesTest.class.getResourceAsStream("scenes/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
