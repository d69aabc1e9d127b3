package app.callside.shell;

import app.callside.base.work.Once;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;

/// What runs here: the program's version and every library it brings, with its licence.
///
/// @param libraries by name
public record About(String version, List<Library> libraries) {
    private static final Supplier<About> PROGRAM = new Once<>(About::read);

    public About {
        libraries = List.copyOf(libraries);
    }

    /// As the build knows it; a test keeps the list in step with what is on the class path.
    public static About ofTheProgram() {
        return PROGRAM.get();
    }

    /// The Java it runs on, such as `25.0.3 (Eclipse Adoptium)`.
    public static String java() {
        return property("java.version") + " (" + property("java.vendor") + ")";
    }

    /// The system it runs on, such as `Linux 6.1 amd64`.
    public static String system() {
        return property("os.name") + " " + property("os.version") + " " + property("os.arch");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static About read() {
        try (InputStream about = open("about.properties");
                InputStream libraries = open("libraries.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(libraries, StandardCharsets.UTF_8))) {
            Properties known = new Properties();
            known.load(about);
            return new About(
                    known.getProperty("version", "?"),
                    lines.lines().skip(1).map(About::library).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(About.class.getResourceAsStream(file), file);
    }

    private static Library library(String line) {
        String[] parts = line.split(",", 4);
        return new Library(parts[0], parts[1], parts[2], parts[3]);
    }
}
