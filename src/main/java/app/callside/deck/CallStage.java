package app.callside.deck;

import java.util.Arrays;
import java.util.Optional;

/// Where a call stands, as far as the tone of voice is concerned.
public enum CallStage {
    PREPARE("prepare"),
    OPENING("opening"),
    LISTENING("listening"),
    COMMITMENT("commitment"),
    CLOSING("closing");

    private final String id;

    CallStage(String id) {
        this.id = id;
    }

    /// The id in files and output.
    public String id() {
        return id;
    }

    static Optional<CallStage> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
