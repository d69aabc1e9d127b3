package app.callside.erasure;

import java.util.Map;

/// What one row of the store says in words.
///
/// @param about what the row is known by beside its words: the call it belongs to under `call_id`, who said it
///     under `said_by`; as far as it has that
/// @param words by column
public record Kept(Place place, Map<String, String> about, Map<String, String> words) {
    public Kept {
        about = Map.copyOf(about);
        words = Map.copyOf(words);
    }

    public String about(String column) {
        return about.getOrDefault(column, "");
    }
}
