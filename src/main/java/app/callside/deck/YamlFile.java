package app.callside.deck;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// One node of a YAML file; every question to it is answered, or refused with a sentence that names the file.
final class YamlFile {
    private static final int LONGEST_FILE = 1_000_000;

    private final String file;
    private final String where;
    private final Map<?, ?> entries;

    private YamlFile(String file, String where, Map<?, ?> entries) {
        this.file = file;
        this.where = where;
        this.entries = entries;
    }

    static YamlFile read(String file, InputStream bytes) {
        // The failsafe schema reads every value as text: a wording such as "no" or "30" must not become a boolean or
        // number.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setTagConstructors(Map.of(Tag.NULL, _ -> ""))
                .setCodePointLimit(LONGEST_FILE)
                .setMaxAliasesForCollections(0)
                .build();
        try (bytes) {
            Object root = new Load(settings).loadFromInputStream(bytes);
            if (root instanceof Map<?, ?> map) return new YamlFile(file, "", map);
        } catch (YamlEngineException e) {
            throw new DeckFault(file, "it is not well-formed YAML, " + oneLine(e.getMessage()), e);
        } catch (StackOverflowError deep) { // the reader calls itself for each level; nothing of it is kept
            throw new DeckFault(file, "it is nested too deep", deep);
        } catch (IOException e) {
            throw new DeckFault(file, "it cannot be read, " + oneLine(e.getMessage()), e);
        }
        throw new DeckFault(file, "it does not begin with named entries");
    }

    /// Refuses entries with a name that nobody reads, as they are mostly misspelt ones.
    YamlFile only(String... names) {
        Set<String> known = Set.of(names);
        for (Object name : entries.keySet()) {
            if (!known.contains(String.valueOf(name)))
                throw fault("\"" + name + "\" is not an entry it may have" + where);
        }
        return this;
    }

    String text(String name) {
        Object value = entry(name);
        if (value instanceof String text && !text.isBlank()) return text.strip();
        throw fault("\"" + name + "\" has no text" + where);
    }

    int number(String name) {
        String text = text(name);
        if (text.matches("\\d{1,6}")) return Integer.parseInt(text);
        throw fault("\"" + name + "\" is not a whole number" + where);
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(value -> {
                    if (value instanceof String text && !text.isBlank()) return text.strip();
                    throw fault("\"" + name + "\" holds an entry that is not one line of text" + where);
                })
                .toList();
    }

    List<YamlFile> nodes(String name) {
        return list(name).stream()
                .map(value -> {
                    if (value instanceof Map<?, ?> map) return new YamlFile(file, placeOf(name, map), map);
                    throw fault("\"" + name + "\" holds an entry without names" + where);
                })
                .toList();
    }

    YamlFile node(String name) {
        if (entry(name) instanceof Map<?, ?> map) return new YamlFile(file, " in \"" + name + "\"" + where, map);
        throw fault("\"" + name + "\" does not hold named entries" + where);
    }

    List<String> names() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    DeckFault fault(String reason) {
        return new DeckFault(file, reason);
    }

    DeckFault fault(IllegalArgumentException cause) {
        return new DeckFault(file, oneLine(cause.getMessage()), cause);
    }

    private List<?> list(String name) {
        if (entry(name) instanceof List<?> list && !list.isEmpty()) return list;
        throw fault("\"" + name + "\" is not a list with entries" + where);
    }

    private Object entry(String name) {
        Object value = entries.get(name);
        if (value == null) throw fault("\"" + name + "\" is missing" + where);
        return value;
    }

    private String placeOf(String name, Map<?, ?> map) {
        Object id = map.get("id");
        return " in " + (id == null ? "an entry of \"" + name + "\"" : "\"" + id + "\"") + where;
    }

    private static String oneLine(@Nullable String message) {
        return message == null
                ? "no reason given"
                : message.replaceAll("\\s+", " ").strip();
    }
}
