package news.dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final String FIRST = "0123456789abcdef01234567";
    private static final String SECOND = "fedcba987654321076543210";

    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path folder;

    @Test
    void aLineIsACallerWithItsRoles() {
        Tokens tokens =
                Tokens.parse("# who calls\n\nharbour-wire  producer\t" + FIRST + "\nada desk,operator " + SECOND);

        assertEquals(Optional.of(new Caller("harbour-wire", Set.of(Role.PRODUCER))), tokens.caller(FIRST));
        assertEquals(Optional.of(new Caller("ada", Set.of(Role.DESK, Role.OPERATOR))), tokens.caller(SECOND));
        assertEquals(Optional.empty(), tokens.caller(FIRST + "0"));
        assertEquals(Optional.empty(), tokens.caller(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada desk",
                "ada desk too-short-a-secret",
                "ada chief 0123456789abcdef01234567",
                "ada desk 0123456789abcdef01234567 more",
                "ada desk 0123456789abcdef01234567\neve desk 0123456789abcdef01234567"
            })
    void aBrokenLineIsNamedByItsNumberAndNothingOfItIsQuoted(String text) {
        String said = assertThrows(IllegalArgumentException.class, () -> Tokens.parse(text))
                .getMessage();

        assertTrue(said.matches("line [12]: .*"), said);
        assertFalse(said.contains("secret") || said.contains("0123") || said.contains("ada"), said);
    }

    @Test
    void aFileThatChangesIsReadAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("tokens"), "ada desk " + FIRST);
        TokenFile tokens = new TokenFile(file, nanos::get);
        assertTrue(tokens.caller(FIRST).isPresent());

        Files.writeString(file, "somebody-else desk " + SECOND);
        aSecondLater();

        assertTrue(tokens.caller(FIRST).isEmpty());
        assertTrue(tokens.caller(SECOND).isPresent());
    }

    @Test
    void aFileThatBreaksLeavesWhatStoodBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("tokens"), "ada desk " + FIRST);
        TokenFile tokens = new TokenFile(file, nanos::get);

        Files.writeString(file, "half a line");
        aSecondLater();

        assertTrue(tokens.caller(FIRST).isPresent());
    }

    @Test
    void aFileThatIsGoneLetsNobodyIn() throws IOException {
        Path file = Files.writeString(folder.resolve("tokens"), "ada desk " + FIRST);
        TokenFile tokens = new TokenFile(file, nanos::get);

        Files.delete(file);
        aSecondLater();

        assertTrue(tokens.caller(FIRST).isEmpty());
    }

    @Test
    void nothingStartsOnAFileThatIsNotThere() {
        assertThrows(IllegalStateException.class, () -> new TokenFile(folder.resolve("none"), nanos::get));
    }

    private void aSecondLater() {
        nanos.addAndGet(1_000_000_000L);
    }
}
