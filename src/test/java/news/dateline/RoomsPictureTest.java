package news.dateline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture of the rooms in CONTRIBUTING is the plan, with the sentence that each package says of itself. */
class RoomsPictureTest {
    private static final Pattern SHOWN =
            Pattern.compile("<!-- rooms -->\n\n(.*?)\n<!-- end of rooms -->", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void contributingShowsTheRoomsAsTheyAre() throws IOException {
        // Given
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        assertTrue(shown.find());

        // When
        String picture = floors() + "\n" + table();
        Files.writeString(Path.of("target", "rooms.md"), picture);

        // Then
        assertEquals(picture, shown.group(1), "copy target/rooms.md to CONTRIBUTING.md");
    }

    private static String floors() {
        Map<String, List<Room>> floors =
                Room.PLAN.stream().collect(groupingBy(Room::floor, LinkedHashMap::new, toList()));
        StringBuilder picture = new StringBuilder("```\n");
        boolean above = true;
        for (List<Room> floor : floors.values()) {
            if (above && !floor.get(0).outer()) {
                picture.append(" ── the pure core: no framework, no clock, no chance, no network, no files ──\n");
                above = false;
            }
            String names = floor.stream().map(Room::name).collect(joining("  "));
            picture.append(" %-11s%s%n".formatted(floor.get(0).floor(), names));
        }
        return picture.append("```\n").toString();
    }

    private static String table() {
        String rows = Room.PLAN.stream().map(RoomsPictureTest::row).collect(joining("\n", "", "\n"));
        return "| room | what is in it | what it may know |\n|---|---|---|\n" + rows;
    }

    private static String row(Room room) {
        String knows = Room.PLAN.stream()
                .map(Room::name)
                .filter(room.knows()::contains)
                .collect(joining(", "));
        return "| `%s` | %s | %s |".formatted(room.name(), sentence(room.name()), knows);
    }

    /** What the package says of itself, as Markdown. */
    private static String sentence(String room) {
        Path info = Path.of("src/main/java/news/dateline", room, "package-info.java");
        try {
            Matcher comment = SENTENCE.matcher(Files.readString(info));
            if (!comment.find()) {
                throw new IllegalStateException("no sentence in " + info);
            }
            return comment.group(1)
                    .replaceAll("\\s*\n \\* ?", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
