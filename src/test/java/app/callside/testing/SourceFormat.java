package app.callside.testing;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one layout of this project's Java: four spaces, 120 columns, no unused imports. `mvn -q -Pformat` applies it. */
public final class SourceFormat {
    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build();
    private static final Formatter FORMATTER = Formatter.createFormatter(OPTIONS);

    private SourceFormat() {}

    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : javaFiles(Path.of(args[0]))) {
            String before = Files.readString(file);
            String after = formatted(before);
            if (!after.equals(before)) Files.writeString(file, after);
        }
    }

    static String formatted(String source) throws FormatterException {
        String tidy = RemoveUnusedImports.removeUnusedImports(source);
        return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.PALANTIR));
    }

    static List<Path> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
