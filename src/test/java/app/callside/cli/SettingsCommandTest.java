package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.boot.KnownStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All settings out of a store and into another, by the command line. */
class SettingsCommandTest {
    @TempDir
    Path folder;

    private String run(int expected, String data, String... args) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        Terminal terminal = new Terminal(both, both, Messages.in(Locale.US), Locale.US);
        String[] whole = new String[args.length + 2];
        whole[0] = "--data";
        whole[1] = folder.resolve(data).toString();
        System.arraycopy(args, 0, whole, 2, args.length);
        assertEquals(expected, Main.run(terminal, Display.ofThisProcess(), KnownStores.none(), whole), out::toString);
        return out.toString();
    }

    @Test
    void whatWouldChangeIsSaidFirstAndTakenWithYes() throws IOException {
        String file = folder.resolve("settings.zip").toString();
        run(0, "here", "sample");
        run(0, "here", "settings", "--export", file);
        String preview = run(0, "there", "settings", "--import", file);
        assertTrue(preview.contains("Company: nothing → Ridgeway Supply LLC"), preview);
        assertTrue(preview.contains("--yes"), preview);
        assertEquals(
                preview.lines().count(),
                run(0, "there", "settings", "--import", file).lines().count());
        run(0, "there", "settings", "--import", file, "--yes");
        assertTrue(run(0, "there", "settings", "--import", file).contains("already"));
        Path damaged = Files.write(folder.resolve("damaged.zip"), new byte[] {1, 2, 3});
        String refused = run(1, "there", "settings", "--import", damaged.toString(), "--yes");
        assertTrue(refused.contains("no file of settings"), refused);
        run(2, "there", "settings");
    }
}
