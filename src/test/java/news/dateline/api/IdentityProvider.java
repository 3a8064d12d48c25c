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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** What Dateline needs of an identity provider: its public keys, served on 127.0.0.1, and tokens signed with the private one. */
final class IdentityProvider implements AutoCloseable {
    static final String ISSUER = "https://id.harbour.example";
    private static final String KEY_ID = "harbour-1";

    private final KeyPair keys = newKeys();
    private final HttpServer server;

    private IdentityProvider(HttpServer server) {
        this.server = server;
    }

    static IdentityProvider start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        IdentityProvider provider = new IdentityProvider(server);
        RsaJsonWebKey key = new RsaJsonWebKey((java.security.interfaces.RSAPublicKey) provider.keys.getPublic());
        key.setKeyId(KEY_ID);
        byte[] answer = new JsonWebKeySet(List.of(key))
                .toJson(OutputControlLevel.PUBLIC_ONLY)
                .getBytes(UTF_8);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return provider;
    }

    /** How the service is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url",
                        "http://127.0.0.1:" + server.getAddress().getPort(),
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

    private static String token(KeyPair keys, String issuer, Instant until, String name, String... groups) {
        return Jwt.issuer(issuer)
                .upn(name)
                .groups(Set.of(groups))
                .issuedAt(until.minusSeconds(600))
                .expiresAt(until)
                .jws()
                .keyId(KEY_ID)
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
        server.stop(0);
    }
}
