package app.callside.coaching;

import app.callside.base.text.HouseFiles;
import app.callside.base.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The score sheets that come with the program: what a call has to bring, and what must never happen on one.
public final class HouseSheets {
    private static final String FOLDER = "coaching/";
    private static final String NAME = "name:";
    private static final String FOR = "for:";

    private HouseSheets() {}

    /// In the order in which they are offered.
    public static List<SheetTemplate> all(Language language) {
        return file("index", language)
                .lines()
                .map(String::strip)
                .filter(line -> !ScoreSheet.isRemark(line))
                .map(key -> read(key, file(key, language)))
                .toList();
    }

    /// Before the criteria stand its name and, where it is not for any call, the calls that it is for.
    static SheetTemplate read(String key, String text) {
        String name = "";
        Set<Occasion> occasions = Set.of();
        StringBuilder criteria = new StringBuilder();
        for (String line : text.lines().toList())
            if (line.startsWith(NAME)) name = line.substring(NAME.length());
            else if (line.startsWith(FOR)) occasions = occasions(line.substring(FOR.length()));
            else criteria.append(line).append('\n');
        return new SheetTemplate(ScoreSheet.read(key, 1, name, criteria.toString()), occasions, false);
    }

    private static Set<Occasion> occasions(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> Occasion.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occasion.class)));
    }

    private static String file(String name, Language language) {
        String path = FOLDER + name + ".txt";
        try (InputStream bytes = HouseFiles.open(path, language)
                .orElseThrow(() -> new IllegalStateException("The program lacks its file " + path))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
