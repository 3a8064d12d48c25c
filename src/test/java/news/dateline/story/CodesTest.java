package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the database and the topics have as words is read as what it was written as. */
class CodesTest {
    @Test
    void aRoleIsReadAsItWasWritten() {
        assertEquals(
                List.of("item", "meeting", "note", "kill", "hold", "release"),
                Arrays.stream(Named.Role.values()).map(Named.Role::code).toList());
        for (Named.Role role : Named.Role.values()) {
            assertEquals(role, Named.Role.ofCode(role.code()));
        }
        assertThrows(IllegalArgumentException.class, () -> Named.Role.ofCode("bystander"));
    }

    @Test
    void aCauseIsReadAsItWasWritten() {
        assertEquals(
                List.of("item", "notice", "editor"),
                Arrays.stream(Standing.Cause.values()).map(Standing.Cause::code).toList());
        for (Standing.Cause cause : Standing.Cause.values()) {
            assertEquals(cause, Standing.Cause.ofCode(cause.code()));
        }
        assertThrows(IllegalArgumentException.class, () -> Standing.Cause.ofCode("chance"));
    }

    @Test
    void aCommandIsReadAsItWasWritten() {
        for (Command.Kind kind : Command.Kind.values()) {
            assertEquals(Optional.of(kind), Command.Kind.ofCode(kind.code()));
        }
        assertEquals(Optional.empty(), Command.Kind.ofCode("forget"));
    }

    /** Whoever writes notes and items at one moment waits for the other by this alone. */
    @Test
    void anItemAndAMeetingAreNoNotes() {
        for (Named.Role role : Named.Role.values()) {
            Named named = new Named(1, 0, 0, "urn:a", 1, false, role, Instant.EPOCH);
            assertEquals(role != Named.Role.ITEM && role != Named.Role.MEETING, named.isNote(), role::code);
        }
    }
}
