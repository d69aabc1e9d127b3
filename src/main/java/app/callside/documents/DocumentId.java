package app.callside.documents;

import java.util.UUID;

/// Names a document inside this store.
public record DocumentId(UUID value) {
    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
