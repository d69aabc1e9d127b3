package app.callside.call;

import java.util.UUID;

/// Names a call for good, from the moment it is opened.
public record CallId(UUID value) {
    public static CallId fresh() {
        return new CallId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
