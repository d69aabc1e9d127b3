package app.callside.deck;

import app.callside.testing.Fuzz;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A damaged file of the deck is refused as such; a line that is read along never stops the typing. */
@Tag("T4")
class DeckFuzzTest {
    private static final Path ASSETS = Path.of("assets");

    @Test
    void damagedFilesOfCards() throws IOException {
        Fuzz.texts(60, samples("deck", "owner-away.yaml", "cash-flow.yaml", "hostile.yaml"), text -> {
            try {
                CardFile file = new CardFile(yaml(text));
                file.group();
                file.cards();
            } catch (DeckFault refused) {
                return; // as it says
            }
        });
    }

    @Test
    void damagedQuestionsPathsTonesAndShorthand() throws IOException {
        Fuzz.texts(60, samples("deck", "questions.yaml", "paths.yaml", "tone.yaml", "shorthand.yaml"), text -> {
            refusing(() -> TalkFiles.questions(yaml(text)));
            refusing(() -> TalkFiles.paths(yaml(text), Set.of("cash-flow", "approval")));
            refusing(() -> TalkFiles.tone(yaml(text)));
            refusing(() -> Shorthand.from(yaml(text)));
        });
    }

    @Test
    void damagedScripts() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(ASSETS.resolve("scripts"))) {
            all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .forEach(names::add);
        }
        int[] round = {0};
        Fuzz.texts(25, samples("scripts", names.toArray(String[]::new)), text -> {
            String damaged = "scripts/" + names.get(round[0]++ % names.size());
            DeckFiles files = new DeckFiles(
                    name -> name.equals(damaged) ? Optional.of(new ByteArrayInputStream(utf8(text))) : asset(name));
            refusing(() -> {
                ScriptFiles scripts = new ScriptFiles(name -> YamlFile.read(
                        name,
                        name.equals(damaged)
                                ? new ByteArrayInputStream(utf8(text))
                                : asset(name).orElseThrow(() -> new DeckFault(name, "it is not there"))));
                scripts.guides();
            });
            if (round[0] % 20 == 0) refusing(files::contents);
        });
    }

    @Test
    void damagedTemplates() {
        Fuzz.texts(
                1000,
                new String[] {"Good morning {{contact}}, this is {{name}} of {{company}}.", "{{a-b}} {{c}}", "no place"
                },
                text -> {
                    try {
                        TemplateReader.read(text, _ -> {}, _ -> {});
                    } catch (IllegalArgumentException refused) {
                        return; // as it says
                    }
                });
    }

    @Test
    void anyLineIsReadAlong() {
        LineReader reader = new LineReader(new DeckFiles().shorthand());
        Fuzz.texts(
                500,
                new String[] {
                    "our CFO is on vacation until next week, nobody can release the transfer",
                    "check's in the mail",
                    "cust sez nvr rcvd inv 2207, pls resend 2 ap@x.example",
                    "won't pay; not our PO#"
                },
                reader::read);
    }

    private static void refusing(Runnable reading) {
        try {
            reading.run();
        } catch (DeckFault refused) {
            return; // as it says
        }
    }

    private static YamlFile yaml(String text) {
        return YamlFile.read("damaged.yaml", new ByteArrayInputStream(utf8(text)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<InputStream> asset(String name) {
        return Optional.ofNullable(DeckFiles.class.getResourceAsStream("/app/callside/assets/" + name));
    }

    private static String[] samples(String folder, String... names) {
        String[] samples = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            try {
                samples[i] = Files.readString(ASSETS.resolve(folder).resolve(names[i]));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return samples;
    }
}
