package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.boot.Wiring;
import app.callside.people.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command line asks who is there, and keeps the same rights as the window. */
@Tag("R6")
class CommandSignInTest extends CommandLineTest {
    private static final String OWN = "harbour lights";
    private static final String THEIRS = "quiet orchard";

    @BeforeEach
    void twoPeople() {
        callside("sample").assertDone();
        try (Wiring wiring = Wiring.open(data(), Clock.systemUTC(), Locale.US)) {
            wiring.staff().add("Sam Iyer", Role.COLLECTOR, "first password", OWN);
            wiring.signIn().out();
            assertEquals(Optional.empty(), wiring.signIn().renew("Sam Iyer", "first password", THEIRS));
        }
    }

    private Outcome as(String user, String password, String... words) {
        List<String> line = new ArrayList<>(List.of("--user", user, "--password=" + password));
        line.addAll(List.of(words));
        return callside(line.toArray(String[]::new));
    }

    @Test
    void whoeverDoesNotSayWhoTheyAreGetsNothing() {
        callside("history").assertRefused("people.sign-in");
        as("Sam Iyer", "wrong one", "history").assertRefused("people.wrong");
    }

    @Test
    void aCollectorSeesAndTakesOutWhatIsTheirs() {
        Outcome own = as("Sam Iyer", THEIRS, "history");
        own.assertDone();
        assertTrue(own.out().contains("Sam Iyer"));
        assertFalse(own.out().contains("Dana Reyes"));
        Path file = folder.resolve("calls.csv");
        as("Sam Iyer", THEIRS, "history", "--out", file.toString()).assertRefused("people.right", "Sam Iyer");
        as("Sam Iyer", THEIRS, "history", "--format", "csv").assertRefused("people.right", "Sam Iyer");
        assertFalse(Files.exists(file));
    }

    @Test
    void aSupervisorTakesAllOutAndChecksTheTrail() {
        Path file = folder.resolve("calls.xlsx");
        as("Dana Reyes", OWN, "history", "--out", file.toString()).assertDone();
        assertTrue(Files.exists(file));
        Outcome verified = as("Dana Reyes", OWN, "verify");
        verified.assertDone();
        assertTrue(verified.out().contains("whole"), verified.out());
    }
}
