package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Encryption by the command line. */
@Tag("X1")
class ProtectCommandTest extends CommandLineTest {
    private static final String FIRST = "herons at low water";
    private static final String SECOND = "seven blue ladders";

    private Outcome with(String words, String... line) {
        List<String> all = new ArrayList<>(List.of("--passphrase=" + words));
        all.addAll(List.of(line));
        return callside(all.toArray(String[]::new));
    }

    @Test
    void encryptedDataOpensWithThePassphraseAndTheCodeAndNothingElse() throws IOException {
        callside("sample").assertDone();
        callside("protect", "--new=short").assertRefused("keys.easy", 12);
        Outcome made = callside("protect", "--new=" + FIRST);
        made.assertDone();
        Matcher code = Pattern.compile("([A-Z2-9]{5}-){4}[A-Z2-9]{5}").matcher(made.out());
        assertTrue(code.find(), made.out());
        callside("worklist").assertRefused("keys.needed", data().toString());
        with("herons at high water", "worklist").assertRefused("keys.wrong");
        with(FIRST, "worklist").assertDone();
        with(code.group(), "worklist").assertDone();
        with(FIRST, "protect", "--new=" + SECOND).assertRefused("keys.there");

        with(FIRST, "protect", "--change", "--new=" + SECOND).assertDone();
        with(FIRST, "worklist").assertRefused("keys.wrong");
        with(SECOND, "verify").assertDone();

        with(SECOND, "protect", "--off").assertDone();
        callside("worklist").assertDone();
        callside("protect", "--off").assertRefused("keys.none");
        assertFalse(Files.exists(data().resolve("store.keys")));
        assertFalse(Files.exists(data().resolve("reseal.old")));
        assertEquals(1, callside("backup", "--list").out().lines().count());
    }
}
