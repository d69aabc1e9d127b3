package app.callside.promise;

import java.util.UUID;

/// Names a promise for good, from the moment it is taken on the phone.
public record PromiseId(UUID value) {
    public static PromiseId fresh() {
        return new PromiseId(UUID.randomUUID());
    }
}
