package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.local.FreePort;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** What Dateline needs of an identity provider: its public keys, served on 127.0.0.1, and tokens signed with the private one. */
final class IdentityProvider implements AutoCloseable {
    static final String ISSUER = "https://id.harbour.example";

    private final int port;
    private KeyPair keys = newKeys();
    private int number = 1;
    private Optional<HttpServer> server = Optional.empty();

    private IdentityProvider(int port) {
        this.port = port;
    }

    static IdentityProvider start() throws IOException {
        IdentityProvider provider = away();
        provider.comeBack();
        return provider;
    }

    /** One that is not there yet. */
    static IdentityProvider away() {
        return new IdentityProvider(FreePort.any());
    }

    /** Nobody answers at its address. */
    void goAway() {
        server.ifPresent(running -> running.stop(0));
        server = Optional.empty();
    }

    void comeBack() throws IOException {
        HttpServer running = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        running.createContext("/keys", exchange -> {
            byte[] answer = publicKeys();
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        running.start();
        server = Optional.of(running);
    }

    /** Signs with another key from now on, as providers do from time to time. */
    void changeKeys() {
        keys = newKeys();
        number++;
    }

    private byte[] publicKeys() {
        RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) keys.getPublic());
        key.setKeyId(keyId());
        return new JsonWebKeySet(List.of(key))
                .toJson(OutputControlLevel.PUBLIC_ONLY)
                .getBytes(UTF_8);
    }

    private String keyId() {
        return "harbour-" + number;
    }

    /** How the service is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", "http://127.0.0.1:" + port,
                "quarkus.oidc.discovery-enabled", "false",
                "quarkus.oidc.jwks-path", "/keys",
                "quarkus.oidc.token.issuer", ISSUER);
    }

    /** A token that is right. */
    String token(String name, String... groups) {
        return token(keys, ISSUER, Instant.now().plusSeconds(300), name, groups);
    }

    String tokenThatIsOver(String name, String... groups) {
        return token(keys, ISSUER, Instant.now().minusSeconds(300), name, groups);
    }

    String tokenOfAnotherHouse(String name, String... groups) {
        return token(keys, "https://id.elsewhere.example", Instant.now().plusSeconds(300), name, groups);
    }

    /** Says that it is signed with the key, and is not. */
    String forgedToken(String name, String... groups) {
        return token(newKeys(), ISSUER, Instant.now().plusSeconds(300), name, groups);
    }

    private String token(KeyPair keys, String issuer, Instant until, String name, String... groups) {
        return Jwt.issuer(issuer)
                .upn(name)
                .groups(Set.of(groups))
                .issuedAt(until.minusSeconds(600))
                .expiresAt(until)
                .jws()
                .keyId(keyId())
                .sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        goAway();
    }
}
