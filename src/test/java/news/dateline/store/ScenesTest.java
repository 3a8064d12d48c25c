package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small days of a desk, played through the settlement as the service does it: what readers are told, and what is remembered. */
class ScenesTest {
    private static final List<String> FILES = List.of("versions", "stories", "notes", "embargoes", "editors", "copies");

    @TestFactory
    Stream<DynamicTest> scenes() throws IOException {
        StringBuilder played = new StringBuilder();
        List<DynamicTest> tests = FILES.stream()
                .flatMap(file -> Scene.of(read(file)).stream())
                .map(scene -> DynamicTest.dynamicTest(scene.name(), () -> check(scene)))
                .toList();
        for (String file : FILES) {
            String all = Scene.of(read(file)).stream().map(Scene::played).collect(Collectors.joining("\n"));
            Files.writeString(
                    Files.createDirectories(Path.of("target", "scenes")).resolve(file + ".txt"), all);
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    /** Where a batch's bounds fall is chance: it must tell readers nothing else. */
    @TestFactory
    Stream<DynamicTest> scenesInOneBatch() {
        return FILES.stream()
                .flatMap(file -> Scene.of(read(file)).stream())
                .map(scene -> DynamicTest.dynamicTest(
                        scene.name(), () -> assertEquals(scene.toldOneByOne(), scene.toldTogether())));
    }

    private static void check(Scene scene) {
        assertEquals("== " + scene.name() + "\n" + String.join("\n", scene.lines()) + "\n", scene.played());
    }

    private static String read(String file) {
        try (InputStream in = ScenesTest.class.getResourceAsStream("scenes/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
