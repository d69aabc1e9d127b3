package app.callside.settings.ui;

import app.callside.settings.Entry;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One value on the screen: as it is typed, what is wrong with it, and what the program has in its place.
final class SettingsLine {
    private final Entry entry;
    private final StringProperty typed;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper delivered = new ReadOnlyStringWrapper("");
    /// As it was shown when it was read.
    private String shown;

    SettingsLine(Entry entry, String shown) {
        this.entry = entry;
        this.shown = shown;
        typed = new SimpleStringProperty(shown);
    }

    Entry entry() {
        return entry;
    }

    /// For tests and assistive technology.
    String id() {
        return "rule-" + entry.part().replace('/', '-') + "-" + entry.name().replace('.', '-');
    }

    StringProperty typed() {
        return typed;
    }

    /// Empty where nothing is.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty delivered() {
        return delivered.getReadOnlyProperty();
    }

    boolean isTouched() {
        return !typed.get().equals(shown);
    }

    void tell(String wrong) {
        problem.set(wrong);
    }

    void say(String ofTheProgram) {
        delivered.set(ofTheProgram);
    }

    /// Shows a value that is kept now, unless somebody has typed another.
    void read(String now) {
        boolean touched = isTouched();
        shown = now;
        if (!touched) typed.set(now);
    }

    /// What was typed is kept now.
    void kept(String now) {
        shown = now;
        typed.set(now);
    }
}
