package news.dateline.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** An authority of its own and what it has signed, made with the JDK's keytool, as PEM files in a folder. */
final class Certificates {
    private static final String PASSWORD = "only-for-the-tool";
    private static final String AUTHORITY = "authority";

    private final Path folder;
    private final Path store;

    private Certificates(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("all.p12");
    }

    static Certificates in(Path folder) throws Exception {
        Certificates certificates = new Certificates(Files.createDirectories(folder));
        certificates.keytool("-alias", AUTHORITY, "-dname", "CN=Harbour authority", "-ext", "bc:c");
        certificates.write(AUTHORITY);
        return certificates;
    }

    /** A certificate of this machine's own address. */
    void issue(String name) throws Exception {
        keytool("-alias", name, "-dname", "CN=" + name, "-signer", AUTHORITY, "-ext", "san=ip:127.0.0.1,dns:localhost");
        write(name);
    }

    /** What those trust who trust the authority. */
    Path authority() {
        return folder.resolve(AUTHORITY + ".crt");
    }

    Path certificate(String name) {
        return folder.resolve(name + ".crt");
    }

    Path key(String name) {
        return folder.resolve(name + ".key");
    }

    /** Key and chain in one file, as Kafka has them. */
    Path both(String name) {
        return folder.resolve(name + ".pem");
    }

    X509Certificate parsed(String name) throws Exception {
        return (X509Certificate) load().getCertificate(name);
    }

    private void write(String name) throws GeneralSecurityException, IOException {
        KeyStore keys = load();
        String key =
                pem("PRIVATE KEY", keys.getKey(name, PASSWORD.toCharArray()).getEncoded());
        StringBuilder chain = new StringBuilder();
        for (Certificate one : keys.getCertificateChain(name)) {
            chain.append(pem("CERTIFICATE", one.getEncoded()));
        }
        Files.writeString(certificate(name), chain);
        Files.writeString(key(name), key);
        Files.writeString(both(name), key + chain);
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }

    private void keytool(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(Arrays.asList(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
