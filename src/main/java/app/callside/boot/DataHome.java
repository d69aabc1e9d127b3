package app.callside.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where an installation keeps its data when nobody names another folder, and what it remembers beside the
/// data: the system's own places for them.
public final class DataHome {
    private DataHome() {}

    /// `CALLSIDE_HOME` if set, else the data folder of the platform.
    ///
    /// @param environment as `System.getenv()` gives it
    public static Path of(Map<String, String> environment, String os, Path home) {
        String named = environment.getOrDefault("CALLSIDE_HOME", "");
        if (!named.isBlank()) return Path.of(named);
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win"))
            return at(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Callside");
        if (system.contains("mac")) return home.resolve("Library/Application Support/Callside");
        return at(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("callside");
    }

    public static Path ofThisSystem() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /// Where the platform has room for what programs remember of themselves.
    ///
    /// @param environment as `System.getenv()` gives it
    static Path state(Map<String, String> environment, String os, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win"))
            return at(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Callside");
        if (system.contains("mac")) return home.resolve("Library/Preferences/Callside");
        return at(environment, "XDG_STATE_HOME")
                .orElse(home.resolve(".local/state"))
                .resolve("callside");
    }

    static Path stateOfThisSystem() {
        return state(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    private static Optional<Path> at(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
