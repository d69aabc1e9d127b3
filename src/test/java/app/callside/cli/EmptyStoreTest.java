package app.callside.cli;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks a store in which nothing is yet gets an answer. */
@Tag("X4")
class EmptyStoreTest extends CommandLineTest {
    @Test
    void everyCommandThatReadsAnswers() {
        for (String command : List.of(
                "ledger", "worklist", "worklist --held", "history", "figures --period year", "verify", "backup --list"))
            callside(command.split(" ")).assertDone();
    }
}
