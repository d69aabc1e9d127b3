package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.boot.KnownStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups by the command line: made, listed, checked, gone back to. */
@Tag("X1")
class BackupCommandTest {
    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String run(int expected, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Messages.in(Locale.US), Locale.US);
        String[] whole = new String[args.length + 2];
        whole[0] = "--data";
        whole[1] = data.toString();
        System.arraycopy(args, 0, whole, 2, args.length);
        assertEquals(
                expected,
                Main.run(terminal, Display.ofThisProcess(), KnownStores.none(), whole),
                () -> out + " " + err);
        return out + err.toString();
    }

    @Test
    void goingBackSaysWhatItCostsAndKeepsWhatWasThere() throws IOException {
        run(0, "sample");
        String made = run(0, "backup");
        assertTrue(made.contains("62 calls, 60 customers"), made);
        Path file = data.resolve("more.csv");
        Files.writeString(file, """
                Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Balance,Currency
                C-90001,Nordlicht Bau GmbH,90001,2026-09-01,2026-10-01,1200.00,1200.00,EUR
                """);
        run(0, "import", file.toString());
        String list = run(0, "backup", "--list");
        assertTrue(list.contains("-demand"), list);
        String name = list.lines()
                .filter(line -> line.contains("-demand"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        String cost = run(0, "restore", name);
        assertTrue(cost.contains("It lacks 1 import of now"), cost);
        assertTrue(cost.contains("Nothing was changed"), cost);
        assertTrue(run(0, "restore", name, "--yes").contains("is in place"));
        assertTrue(run(0, "restore", name).contains("It lacks none"), "the import is gone");
        assertTrue(Files.isDirectory(data.resolve("set-aside")));
        assertTrue(run(1, "restore", "no-such").contains("There is no backup named no-such"));
        assertTrue(run(0, "verify").contains("The journal of events is whole"));
    }

    @Test
    void aChangedBackupIsNamed() throws IOException {
        run(0, "sample");
        run(0, "backup");
        Path zip;
        try (var files = Files.list(data.resolve("backups"))) {
            zip = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(zip.toFile(), "rw")) {
            bytes.seek(2000);
            bytes.write(bytes.read() ^ 1);
        }
        assertTrue(run(1, "verify").contains("is not as it was when it was verified"));
        assertTrue(run(1, "restore", "latest", "--yes").contains("could not be put in place"));
        assertTrue(run(0, "backup").contains("62 calls"), "the store is untouched");
    }
}
