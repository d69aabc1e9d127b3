package app.callside.desk.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/// A field of an inline form: what it is called, and where its value is.
sealed interface FormField {
    /// Names the control and its label.
    String id();

    /// @param columns how wide, in letters
    record Typed(String id, StringProperty value, int columns) implements FormField {}

    /// @param words beginning of the keys of the values' names
    record Chosen<T>(String id, ObjectProperty<T> value, List<T> values, String words) implements FormField {}
}
