package app.callside.settings;

import java.util.List;

/// Why a value can't be kept.
///
/// @param key of the sentence that says so
/// @param values for its places
public record Problem(String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    static Problem of(String key, Object... values) {
        return new Problem(key, List.of(values));
    }
}
