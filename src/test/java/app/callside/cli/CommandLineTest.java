package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.boot.KnownStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** Runs command lines as a person would, on a data folder of their own, and keeps what they print. */
abstract class CommandLineTest {
    private static final Messages MESSAGES = Messages.in(Locale.US);
    static final Display NONE = new Display("Linux", "", Map.of());

    @TempDir
    Path folder;

    /** What came of one command line. */
    record Outcome(int code, String out, String err) {
        void assertDone() {
            assertEquals(Terminal.DONE, code, err);
            assertEquals("", err);
        }

        /** Refused in the three answers of the fault, and in nothing else. */
        void assertRefused(String fault, Object... values) {
            assertEquals(Terminal.REFUSED, code, out + err);
            List<String> answers = new ArrayList<>();
            for (String answer : List.of("happened", "data", "do"))
                answers.add(MESSAGES.text("fault." + fault + "." + answer, values));
            List<String> lines = err.lines().toList();
            assertTrue(Collections.indexOfSubList(lines, answers) >= 0, answers + " is not in:\n" + err);
        }
    }

    /** What the data lies on, where that is another machine. */
    Optional<String> far(Path data) {
        return Optional.empty();
    }

    /** What is remembered of stores lies beside this test's. */
    KnownStores stores() {
        return KnownStores.in(folder.resolve("state").resolve("stores"), this::far, folder.resolve("home"));
    }

    Path data() {
        return folder.resolve("data");
    }

    /** With the test's data folder. */
    Outcome callside(String... words) {
        List<String> line = new ArrayList<>(List.of("--data", data().toString()));
        line.addAll(List.of(words));
        return bare(line.toArray(String[]::new));
    }

    /** With nothing but the words given. */
    Outcome bare(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), MESSAGES, Locale.US);
        int code = Main.run(terminal, NONE, stores(), words);
        terminal.out().flush();
        terminal.err().flush();
        for (String said : List.of(out.toString(), err.toString())) {
            assertFalse(said.contains("\tat "), "a stack trace in the person's face:\n" + said);
            assertFalse(said.contains("Exception"), "a class name in the person's face:\n" + said);
        }
        return new Outcome(code, out.toString(), err.toString());
    }

    String ledger(String... more) {
        List<String> words = new ArrayList<>(List.of("ledger", "--format", "json"));
        words.addAll(List.of(more));
        Outcome outcome = callside(words.toArray(String[]::new));
        outcome.assertDone();
        return outcome.out().strip();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
