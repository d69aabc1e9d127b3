package app.callside.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
    @Test
    void everySourceFileHasTheOneLayout() throws IOException, FormatterException {
        List<Path> files = SourceFormat.javaFiles(Path.of("src"));
        assertTrue(files.size() > 3, "found too few source files to judge");
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            if (!SourceFormat.formatted(text).equals(text)) wrong.add(file.toString());
        }
        assertEquals(List.of(), wrong, "run mvn -q -Pformat");
    }
}
