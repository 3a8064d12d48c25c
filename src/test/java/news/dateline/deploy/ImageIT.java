package news.dateline.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.local.Database;
import news.dateline.local.FreePort;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn verify -Pimage}: the image is built from {@code deploy/Dockerfile} with the program that the build packaged, on a
 * Debian with a JRE; unpacked, and started as its user on a file system that nobody can write to.
 */
@Tag("image")
@WithLocalServers(own = true)
class ImageIT {
    private static final Path WORK = Path.of("target/image").toAbsolutePath();
    private static final String IMAGE = "localhost/dateline:0.1.0";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Mounts the unpacked image so that only its /tmp can be written to, then becomes its user. */
    private static final String START = """
            set -e
            mount --bind "$1" "$1"
            mount -o remount,bind,ro "$1"
            mount -t tmpfs tmpfs "$1/tmp"
            mount -t proc proc "$1/proc"
            mount -t tmpfs tmpfs "$1/dev"
            for device in null zero random urandom; do touch "$1/dev/$device"; mount --bind "/dev/$device" "$1/dev/$device"; done
            root=$1; user=$2; folder=$3; shift 3
            exec chroot --userspec="$user:$user" "$root" /usr/bin/env -C "$folder" "$@"
            """;

    private static Path root;
    private static JsonNode config;

    @BeforeAll
    static void build() throws IOException {
        Buildah.assumePresent();
        Files.createDirectories(WORK);
        Buildah buildah = new Buildah(WORK);
        buildah.build("debian-jre", debian(), "FROM scratch\nCOPY . /\nENV PATH=/usr/sbin:/usr/bin:/sbin:/bin\n");
        buildah.build("packaged", Path.of("target"), """
                FROM scratch
                COPY quarkus-app /build/target/quarkus-app
                COPY bom.json /build/target/
                """);
        buildah.build(
                IMAGE,
                Path.of("deploy/Dockerfile"),
                Path.of("."),
                "JRE=localhost/debian-jre",
                "PACKAGED=localhost/packaged",
                "REVISION=tested");
        buildah.run("push", "--disable-compression", IMAGE, "oci-archive:" + WORK.resolve("dateline.oci.tar"));
        config = new ObjectMapper()
                .readTree(buildah.run("inspect", "--type", "image", IMAGE))
                .at("/OCIv1/config");
        root = Path.of(buildah.run("mount", buildah.run("from", IMAGE)));
    }

    /** Kept from one run to the next: it is the machine's distribution that is fetched, not ours. */
    private static Path debian() throws IOException {
        Path debian = WORK.resolve("debian");
        if (!Files.exists(debian.resolve("usr/bin/java"))) {
            Buildah.run(
                    WORK,
                    List.of(
                            "debootstrap",
                            "--variant=minbase",
                            "--include=openjdk-17-jre-headless",
                            "bookworm",
                            debian.toString(),
                            mirror()));
            Buildah.run(
                    WORK,
                    List.of("sh", "-c", "rm -rf \"$1\"/dev/* \"$1\"/var/cache/apt/archives/*.deb", "-", debian + ""));
        }
        return debian;
    }

    /** Where this machine gets its own packages from. */
    private static String mirror() throws IOException {
        try (Stream<Path> lists = Files.walk(Path.of("/etc/apt"))) {
            List<String> lines = new ArrayList<>();
            for (Path list : lists.filter(file -> file.toString().matches(".*\\.(list|sources)"))
                    .toList()) {
                lines.addAll(Files.readAllLines(list));
            }
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> word.matches("https?://.*/debian/?"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("apt names no archive of Debian"));
        }
    }

    private static List<String> entrypoint() {
        List<String> words = new ArrayList<>();
        config.path("Entrypoint").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Process start(Map<String, String> environment, String... options) throws IOException {
        String user = config.path("User").asText();
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--mount",
                "--pid",
                "--fork",
                "--kill-child=SIGTERM",
                "sh",
                "-c",
                START,
                "-",
                root + "",
                user));
        command.add(config.path("WorkingDir").asText());
        command.addAll(List.of("env", "-i", "PATH=/usr/bin:/bin"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        List<String> entrypoint = entrypoint();
        command.add(entrypoint.get(0));
        command.addAll(List.of(options));
        command.addAll(entrypoint.subList(1, entrypoint.size()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("service.log").toFile())
                .start();
    }

    private static String read(URI uri) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itsUserStartsTheServiceWhichIsReadyCleansAndStops(LocalServers servers) throws Exception {
        int http = FreePort.any();
        int management = FreePort.any();
        Process service = start(
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        servers.broker().bootstrapServers(),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        servers.database().jdbcUrl(),
                        "QUARKUS_DATASOURCE_REACTIVE_URL",
                        servers.database().reactiveUrl(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        Database.NAME,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        Database.NAME,
                        "QUARKUS_HTTP_PORT",
                        "" + http,
                        "QUARKUS_MANAGEMENT_PORT",
                        "" + management),
                "-Xlog:class+load:file=/tmp/classes.txt",
                "-Xmx256m");
        try {
            URI ready = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!read(ready).contains("\"status\": \"UP\"") && System.nanoTime() < end && service.isAlive()) {
                Thread.sleep(500);
            }
            assertTrue(read(ready).contains("\"status\": \"UP\""), () -> log() + read(ready));
            given().port(http)
                    .body("{\"url\": \"https://image.example/1\", \"body\": \"The port opened on Thursday.\"}")
                    .contentType("application/json")
                    .post("/v1/preview")
                    .then()
                    .statusCode(200);
            ProcessHandle java = service.descendants()
                    .filter(one -> one.info().command().orElse("").endsWith("java"))
                    .findFirst()
                    .orElseThrow();
            String status = Files.readString(Path.of("/proc/" + java.pid() + "/status"));
            assertTrue(status.contains("Uid:\t10001\t10001\t10001\t10001"), status);
            long archived;
            try (Stream<String> classes = Files.lines(Path.of("/proc/" + java.pid() + "/root/tmp/classes.txt"))) {
                archived = classes.filter(line -> line.contains("shared objects file (top)"))
                        .count();
            }
            assertTrue(archived > 1000, "classes that came from the image's archive: " + archived);
            java.destroy();
            assertTrue(service.waitFor(60, TimeUnit.SECONDS), "it stops when it is told to");
        } finally {
            service.descendants().forEach(ProcessHandle::destroyForcibly);
            service.destroyForcibly();
        }
    }

    private static String log() {
        try {
            return Files.readString(WORK.resolve("service.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void itSaysWhatItIsAndWhatIsInIt() throws IOException {
        JsonNode labels = config.path("Labels");
        JsonNode bom = new ObjectMapper()
                .readTree(root.resolve("opt/dateline/bom.json").toFile());

        assertEquals("Dateline", labels.path("org.opencontainers.image.title").asText());
        assertEquals("tested", labels.path("org.opencontainers.image.revision").asText());
        assertEquals(
                "Apache-2.0", labels.path("org.opencontainers.image.licenses").asText());
        assertEquals("CycloneDX", bom.path("bomFormat").asText());
        assertTrue(bom.path("components").size() > 100);
        assertTrue(Files.exists(root.resolve("opt/dateline/NOTICE")));
        assertTrue(config.path("ExposedPorts").has("9000/tcp"));
    }

    /** Whoever gets in can change nothing of the program. */
    @Test
    void nothingOfTheProgramBelongsToItsUser() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("opt/dateline"))) {
            List<Path> writable = files.filter(ImageIT::isWritableForOthers).toList();
            assertEquals(List.of(), writable);
        }
        assertFalse(entrypoint().get(0).endsWith("sh"), "no shell is needed");
    }

    private static boolean isWritableForOthers(Path file) {
        try {
            int owner = (int) Files.getAttribute(file, "unix:uid");
            return owner != 0 || Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
