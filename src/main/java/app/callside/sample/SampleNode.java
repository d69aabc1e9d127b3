package app.callside.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Named entries of one of the sample's text files. The files come with the program, so a wrong one is a mistake in it.
record SampleNode(String file, Map<?, ?> entries) {
    private static final String FOLDER = "/app/callside/assets/sample/";

    static SampleNode of(String file) {
        // the failsafe schema leaves every value as it is written: "no" stays a word, 4900.00 keeps its cents
        Load load = new Load(LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build());
        try (InputStream bytes = SampleNode.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) throw new IllegalStateException("The program lacks its file " + file);
            return node(file, load.loadFromInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + file + " can't be read", broken);
        }
    }

    private static SampleNode node(String file, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) return new SampleNode(file, map);
        throw new IllegalStateException(file + " has something else where named entries belong: " + value);
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(file + " lacks " + name + " in " + entries));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(entries.get(name)).map(String::valueOf);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    int number(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }

    List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<SampleNode> nodes(String name) {
        if (entries.get(name) instanceof List<?> list)
            return list.stream().map(value -> node(file, value)).toList();
        throw new IllegalStateException(file + " has no list of " + name);
    }

    SampleNode node(String name) {
        return node(file, entries.get(name));
    }
}
