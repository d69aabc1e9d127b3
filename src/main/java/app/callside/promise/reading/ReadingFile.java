package app.callside.promise.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// One of the program's word lists for reading notes. They come with the program, so a wrong one is a mistake in it.
final class ReadingFile {
    private static final String FOLDER = "/app/callside/assets/promise/";

    private ReadingFile() {}

    /// The lines of one of the lists of a file.
    static List<String> lines(String file, String list) {
        if (lists(file).get(list) instanceof String lines) return lines.lines().toList();
        throw new IllegalStateException(file + " has no list " + list);
    }

    /// The lines of a list as the choices of a regular expression.
    static String anyOf(String file, String list) {
        return String.join("|", lines(file, list));
    }

    private static Map<?, ?> lists(String file) {
        // the failsafe schema leaves every value as it is written: "no" and "15" stay words
        Load load = new Load(LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build());
        try (InputStream bytes = ReadingFile.class.getResourceAsStream(FOLDER + file)) {
            if (bytes != null && load.loadFromInputStream(bytes) instanceof Map<?, ?> lists) return lists;
            throw new IllegalStateException("The program lacks its file " + file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + file + " can't be read", broken);
        }
    }
}
