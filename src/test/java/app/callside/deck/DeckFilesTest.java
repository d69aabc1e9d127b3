package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class DeckFilesTest {
    private static final String CARDS = "deck/owner-away.yaml";

    @Test
    void aMissingFileIsNamed() {
        DeckFiles files = new DeckFiles(name -> name.equals(CARDS) ? Optional.empty() : asset(name));
        DeckFault fault = assertThrows(DeckFault.class, files::load);
        assertEquals("The deck file deck/owner-away.yaml cannot be used: it is not there.", fault.getMessage());
    }

    @Test
    void brokenCardsAreRefusedWithFileAndReason() {
        refused(CARDS, _ -> "", "it does not begin with named entries");
        refused(CARDS, text -> text + "\n  - [", "it is not well-formed YAML");
        refused(CARDS, text -> text + "\n  - " + "{a: ".repeat(20_000), "it is nested too deep");
        refused(CARDS, text -> text.replace("action: call-back", "action: phone"), "\"phone\" is not an action");
        refused(CARDS, text -> text.replace("version: 1", "version: 0"), "below 1");
        refused(CARDS, text -> text.replace("version: 1", "version: one"), "not a whole number");
        refused(CARDS, text -> text.replace("    reply:", "    replay:"), "\"replay\" is not an entry");
        refused(CARDS, text -> text.replaceAll("    reply:.*", ""), "\"reply\" is missing in \"signer-away\"");
        refused(CARDS, text -> text.replaceAll("    ask:.*", "    ask:"), "\"ask\"");
        refused(CARDS, text -> text.replace("id: signer-away", "id: not-now"), "two cards are called not-now");
    }

    @Test
    void brokenScriptsAreRefusedWithFileAndReason() {
        String script = "scripts/follow-up.yaml";
        refused(script, text -> text.replace("{{contact}}", "{{fistName}}"), "unknown value fistName");
        refused(script, text -> text.replace("{{contact}}", "{{contact"), "not well formed");
        refused(script, text -> text.replace("{{contact}}", "{{}}"), "not well formed");
        refused(script, text -> text.replace("kind: follow-up", "kind: chat"), "\"chat\" is not a kind of call");
        refused(script, text -> text.replace("kind: follow-up", "kind: courtesy"), "already holds the script courtesy");
        refused(script, text -> text.replace("label: date agreed", "label: " + "x".repeat(23)), "too long for a chip");
        refused("deck/questions.yaml", text -> text.replace("  needs:", "  need:"), "not a topic");
        refused("deck/tone.yaml", text -> text.replace("  closing:", "  close:"), "not a stage");
    }

    @Test
    @Tag("T5")
    void brokenPathsAreRefusedWithFileAndReason() {
        String paths = "deck/paths.yaml";
        refused(paths, text -> text.replace("groups: [cash-flow,", "groups: [cash,"), "the unknown group cash");
        refused(paths, text -> text.replace("action: adjust", "action: calm"), "creates nothing");
        refused(paths, text -> text.replace("id: own-it", "id: correct"), "are called correct");
        refused(paths, text -> text.replace("version: 1", "version: 0"), "below 1");
    }

    private static void refused(String file, UnaryOperator<String> damage, String reason) {
        DeckFiles files =
                new DeckFiles(name -> name.equals(file) ? asset(name).map(in -> damaged(in, damage)) : asset(name));
        String message =
                String.valueOf(assertThrows(DeckFault.class, files::contents).getMessage());
        boolean namesFile = message.contains(file) || reason.startsWith("two cards");
        boolean oneSentence = !message.contains("\n") && message.endsWith(".");
        assertTrue(namesFile && message.contains(reason) && oneSentence, message);
    }

    private static InputStream damaged(InputStream in, UnaryOperator<String> damage) {
        try (in) {
            String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(damage.apply(before).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<InputStream> asset(String name) {
        try {
            return Optional.of(Files.newInputStream(Path.of("assets", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
