package app.callside.base.text;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files that come with the program. What people read in them stands in a folder of its language beside the
/// English one: `deck/owner-away.yaml`, `deck/de/owner-away.yaml`.
public final class HouseFiles {
    private static final String FOLDER = "/app/callside/assets/";

    private HouseFiles() {}

    /// The file in a language, in English where that language has none of its own; empty where there is no such file.
    ///
    /// @param name with its folders, between slashes
    public static Optional<InputStream> open(String name, Language language) {
        return only(name, language).or(() -> read(name));
    }

    /// The file in just that language.
    public static Optional<InputStream> only(String name, Language language) {
        return read(language == Language.ENGLISH ? name : in(language, name));
    }

    /// What a file is called in a language that is not English.
    public static String in(Language language, String name) {
        return name.replaceFirst("/", "/" + language.code() + "/");
    }

    private static Optional<InputStream> read(String name) {
        @Nullable InputStream bytes = HouseFiles.class.getResourceAsStream(FOLDER + name);
        return Optional.ofNullable(bytes);
    }
}
