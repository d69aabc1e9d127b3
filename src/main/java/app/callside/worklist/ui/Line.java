package app.callside.worklist.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A place in the list; who stands there is known once its page has been read.
final class Line {
    private final int place;
    private final ReadOnlyObjectWrapper<Optional<WorklistRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param place from 0 on
    Line(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }

    ReadOnlyObjectProperty<Optional<WorklistRow>> row() {
        return row.getReadOnlyProperty();
    }

    void fill(WorklistRow known) {
        row.set(Optional.of(known));
    }
}
