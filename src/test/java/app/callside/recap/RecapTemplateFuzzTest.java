package app.callside.recap;

import app.callside.testing.Fuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A damaged template is filled, or refused for what is wrong with it. */
@Tag("C9")
class RecapTemplateFuzzTest {
    @Test
    void damagedTemplates() throws IOException {
        String[] samples = {
            "# Our call of {{day}}\n\nDear {{greeting}},\n\n{{promise}}\n\n---\n\n~ {{small}} and so on",
            Files.readString(Path.of("assets/recap/email.txt")),
            Files.readString(Path.of("assets/recap/letter.txt"))
        };
        Supplier<List<Block>> words = () -> List.of(new Block.Prose(Paragraph.words("as agreed")));
        Map<String, Supplier<List<Block>>> parts =
                Map.of("day", words, "greeting", words, "promise", words, "small", List::of);
        Fuzz.texts(1500, samples, text -> {
            try {
                RecapTemplate.of("damaged", text).fill(parts);
            } catch (IllegalStateException | IllegalArgumentException refused) {
                return; // a place that nobody fills, or braces that don't pair up
            }
        });
    }
}
