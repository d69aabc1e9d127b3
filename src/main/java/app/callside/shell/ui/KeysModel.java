package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.text.Plain;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyChoice;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Every key that works, to be found by words, and to be given to an action in place of its usual one.
final class KeysModel {
    /// The keys of one screen, under its name.
    ///
    /// @param place as [ChosenKeys] knows it
    record Section(String place, String title, KeyMap keys) {}

    /// An action of a screen.
    record Row(Section section, KeyMap.Action action) {
        Hotkey hotkey() {
            return action.hotkey();
        }

        /// Names the row among all.
        String id() {
            String place = section.place().isEmpty() ? "window" : section.place();
            return "key-" + place + "-" + action.id();
        }
    }

    /// What is said about the last step.
    ///
    /// @param refused whether nothing came of it
    record Notice(String words, boolean refused) {}

    private final List<Row> all;
    private final ChosenKeys chosen;
    private final Runnable keep;
    private final Messages messages;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Row>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper listening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Notice> notice;
    /// Whether all are put back when it is asked for once more.
    private boolean sure;

    /// @param keep keeps what was chosen
    KeysModel(List<Section> sections, ChosenKeys chosen, Runnable keep, Messages messages) {
        this.chosen = chosen;
        this.keep = keep;
        this.messages = messages;
        all = sections.stream()
                .flatMap(section -> section.keys().actions().stream().map(action -> new Row(section, action)))
                .toList();
        notice = new ReadOnlyObjectWrapper<>(new Notice(messages.text("shell.keys.how"), false));
        typed.subscribe(_ -> show());
    }

    /// What is looked for: words of an action, of its screen, or its key.
    StringProperty typed() {
        return typed;
    }

    /// The actions that are shown, by screen.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The action that is chosen.
    ReadOnlyObjectProperty<Optional<Row>> marked() {
        return marked.getReadOnlyProperty();
    }

    /// Whether the next key that is pressed is to be the key of the chosen action.
    ReadOnlyBooleanProperty listening() {
        return listening.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// In words, the usual key of an action that has another; empty where it has its usual one.
    Optional<String> before(Row row) {
        return chosen.isChanged(row.hotkey())
                ? Optional.of(Keyed.words(row.hotkey().usual()))
                : Optional.empty();
    }

    private void show() {
        List<String> words = Stream.of(Plain.of(typed.get()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        rows.set(all.stream().filter(row -> isMeant(row, words)).toList());
        if (marked.get().filter(rows.get()::contains).isEmpty())
            marked.set(rows.get().stream().findFirst().filter(_ -> !words.isEmpty()));
        listening.set(false);
    }

    /// The same rows have other keys now.
    private void showAnew() {
        rows.set(List.of());
        show();
    }

    private static boolean isMeant(Row row, List<String> words) {
        String text = Plain.of(String.join(
                " ",
                row.section().title(),
                row.action().name(),
                Keyed.words(row.action().key())));
        return words.stream().allMatch(text::contains);
    }

    /// Chooses the next or the last one before.
    void move(int by) {
        List<Row> shown = rows.get();
        if (shown.isEmpty()) return;
        int at = marked.get().map(shown::indexOf).orElse(by > 0 ? -1 : 0);
        choose(shown.get(Math.floorMod(at + by, shown.size())));
    }

    void choose(Row row) {
        listening.set(false);
        marked.set(Optional.of(row));
        sure = false;
        String key = Keyed.words(row.action().key());
        say(
                false,
                before(row)
                        .map(usual -> messages.text("shell.keys.chosen.was", name(row), key, usual))
                        .orElseGet(() -> messages.text("shell.keys.chosen", name(row), key)));
    }

    /// The next key that is pressed is to be that of the chosen action.
    void listen() {
        marked.get().ifPresent(row -> {
            sure = false;
            if (row.hotkey().fixed())
                say(
                        true,
                        messages.text(
                                "shell.keys.fixed",
                                name(row),
                                Keyed.words(row.action().key())));
            else {
                listening.set(true);
                say(false, messages.text("shell.keys.press", name(row)));
            }
        });
    }

    /// Everything stays as it is.
    void stopListening() {
        listening.set(false);
        marked.get().ifPresent(this::choose);
    }

    /// A key was pressed for the chosen action. Where it can't be that, what is in its way is said, and
    /// another one is listened for.
    ///
    /// @param key as [KeyChoice#read] reads it
    void press(String key) {
        if (!listening.get()) return;
        marked.get().ifPresent(row -> give(row, key));
    }

    private void give(Row row, String key) {
        Optional<KeyChoice.Refusal> refusal = KeyChoice.refusal(row.hotkey(), key);
        List<Hotkey> others = chosen.inTheWay(row.hotkey(), key);
        if (refusal.isPresent())
            say(true, messages.text("shell.keys.no." + id(refusal.get()), Keyed.words(key), name(row)));
        else if (!others.isEmpty()) say(true, messages.text("shell.keys.taken", Keyed.words(key), names(others)));
        else {
            chosen.take(row.hotkey(), key);
            changed(row);
            say(false, messages.text("shell.keys.given", name(row), Keyed.words(key)));
        }
    }

    private void changed(Row row) {
        listening.set(false);
        keep.run();
        showAnew();
        marked.set(Optional.of(row));
    }

    private static String id(KeyChoice.Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT);
    }

    /// The chosen action gets its usual key again, unless that is another's now.
    void putBack() {
        marked.get().ifPresent(row -> {
            listening.set(false);
            sure = false;
            if (chosen.isChanged(row.hotkey()))
                give(row, KeyChoice.written(row.hotkey().usual()));
            else
                say(
                        false,
                        messages.text(
                                "shell.keys.usual.already",
                                name(row),
                                Keyed.words(row.action().key())));
        });
    }

    /// All actions get their usual keys again; it has to be asked for twice.
    void putAllBack() {
        listening.set(false);
        int changed = chosen.changed();
        if (changed == 0) say(false, messages.text("shell.keys.all.already"));
        else if (!sure) say(true, messages.text("shell.keys.all.sure", changed));
        else {
            chosen.putAllBack();
            keep.run();
            showAnew();
            say(false, messages.text("shell.keys.all.done"));
        }
        sure = changed > 0 && !sure;
    }

    private void say(boolean refused, String words) {
        notice.set(new Notice(words, refused));
    }

    private static String name(Row row) {
        return row.action().name();
    }

    /// Each with its screens, as `Hold and resume (Call desk)`.
    private String names(List<Hotkey> hotkeys) {
        List<String> names = new ArrayList<>();
        for (Hotkey hotkey : hotkeys) {
            List<Row> there =
                    all.stream().filter(row -> row.hotkey().equals(hotkey)).toList();
            String screens = String.join(
                    ", ", there.stream().map(row -> row.section().title()).toList());
            there.stream()
                    .findFirst()
                    .ifPresent(row -> names.add(messages.text("shell.keys.taken.by", name(row), screens)));
        }
        return String.join(", ", names);
    }
}
