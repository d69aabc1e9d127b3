package app.callside.settings;

import java.util.Map;

/// What somebody has chosen for themselves at this desk.
///
/// @param look by its name; empty where nobody has chosen one
/// @param language by its code; empty for that of the system
/// @param keys combinations by action, in the place of the usual ones
public record Choices(String look, String language, Map<String, String> keys) {
    public Choices {
        keys = Map.copyOf(keys);
    }
}
