package app.callside.base.text;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;

/// Objects of JSON out of files and the store, which may be damaged in any way.
public final class JsonText {
    /// Far deeper than anything that is written here; the reader calls itself for each, until the stack is full.
    private static final int DEEPEST = 40;

    private JsonText() {}

    /// @throws IllegalArgumentException when the text is no object, or nested deeper than anything sensible
    public static JsonObject read(String text) {
        if (depth(text) > DEEPEST) throw new IllegalArgumentException("Nested too deep");
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException broken) {
            throw new IllegalArgumentException("No JSON object: " + broken.getMessage(), broken);
        }
    }

    /// How deep it goes at most; brackets within strings are text.
    private static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (quoted && one == '\\') i++;
            else if (one == '"') quoted = !quoted;
            else if (!quoted && (one == '{' || one == '[')) deepest = Math.max(deepest, ++depth);
            else if (!quoted && (one == '}' || one == ']')) depth--;
        }
        return deepest;
    }
}
