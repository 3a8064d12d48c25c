package news.dateline.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An identity provider as houses have it, with a realm of its own: four roles, somebody for each, and a program that sends. */
public final class Keycloak extends ManagedProcess {
    /** It builds itself when it is started for the first time. */
    private static final Duration FIRST_START = Duration.ofMinutes(4);

    private final Path home;
    private final int port = FreePort.any();
    private final int management = FreePort.any();

    private Keycloak(Path home, Path log) {
        super("identity provider", log);
        this.home = home;
    }

    /** Starts the one that {@code mvn -Pkeycloak} unpacked; skips the test where there is none. */
    public static Keycloak start(Path log) throws IOException {
        Path unpacked = Path.of("target/keycloak");
        assumeTrue(Files.isDirectory(unpacked), "no Keycloak in target: mvn verify -Pkeycloak");
        Path home;
        try (Stream<Path> folders = Files.list(unpacked)) {
            home = folders.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("harbour.json");
        try (InputStream in = Keycloak.class.getResourceAsStream("realm.json")) {
            Files.write(realm, in.readAllBytes());
        }
        Keycloak keycloak = new Keycloak(home, log);
        keycloak.start();
        keycloak.awaitReady(FIRST_START);
        return keycloak;
    }

    /** Where its realm is. */
    public String realm() {
        return "http://127.0.0.1:" + port + "/realms/harbour";
    }

    @Override
    List<String> command() {
        return List.of(
                "env",
                "JAVA=" + Installation.java(),
                "JAVA_OPTS_KC_HEAP=-Xms64m -Xmx512m",
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + management);
    }

    @Override
    boolean answers() {
        return Probe.ok(URI.create(realm()), Probe.SOON);
    }
}
