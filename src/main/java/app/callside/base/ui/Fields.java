package app.callside.base.ui;

import app.callside.base.text.CardNumbers;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

/// Fields with the name and id that people, tests and assistive technology all use.
public final class Fields {
    private Fields() {}

    /// A field that takes no card numbers.
    public static TextField text(String id, String name, StringProperty value) {
        return guarded(new TextField(), id, name, value);
    }

    /// As [#text], of several lines.
    public static TextArea area(String id, String name, StringProperty value) {
        TextArea area = guarded(new TextArea(), id, name, value);
        area.setWrapText(true);
        return area;
    }

    /// A field whose content nobody reads over the shoulder.
    public static PasswordField secret(String id, String name, StringProperty value) {
        return guarded(new PasswordField(), id, name, value);
    }

    private static <C extends TextInputControl> C guarded(C bare, String id, String name, StringProperty value) {
        C field = CardGuard.on(bare);
        field.setId(id);
        field.setAccessibleText(name);
        value.subscribe(set -> {
            String masked = CardNumbers.masked(set);
            if (!masked.equals(set)) value.set(masked);
        });
        field.textProperty().bindBidirectional(value);
        return field;
    }

    public static <T> ChoiceBox<T> choice(String id, String name, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(shownAs(words));
        return box;
    }

    /// Shows values by their words; nothing is ever read back from text.
    public static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Choices are not typed");
            }
        };
    }
}
