package app.callside.coaching.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.coaching.Occasion;
import app.callside.coaching.SheetTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The score sheets where they are written: which one, what it is called, the calls that it is for, and its
/// criteria.
final class SheetsPane extends VBox {
    private static final Hotkey CHOOSE = Hotkey.of("sheets-choose", "Alt+3");
    private static final Hotkey ADD = Hotkey.of("sheets-add", "Alt+A");
    private static final Hotkey COPY = Hotkey.of("sheets-copy", "Alt+Y");
    private static final Hotkey RETIRE = Hotkey.of("sheets-retire", "Alt+B");
    private static final Hotkey KEEP = Hotkey.of("review-sheet-keep", "Alt+Enter");

    private final SheetsModel model;
    private final Messages messages;
    private final ChoiceBox<SheetTemplate> choice;
    private final TextField name;
    private final TextArea text;
    private final Chip retired;
    private final Chip fresh;
    private final Button retire;
    private final FlowPane occasions = new FlowPane();
    private boolean showing;

    SheetsPane(SheetsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("sheets-pane");
        choice = Fields.choice("sheets-choice", messages.text("coaching.sheets.choose"), this::words);
        name = Fields.text("sheets-name", messages.text("coaching.sheets.name"), model.name());
        text = Fields.area("review-sheet", messages.text("coaching.sheet"), model.text());
        retired = new Chip(messages.text("coaching.sheets.retired"), Tone.WARN);
        fresh = new Chip(messages.text("coaching.sheets.new"), Tone.ACCENT);
        retire = Keyed.button("sheets-retire", messages.text("coaching.sheets.retire"), RETIRE, model::retire);
        build();
        model.all().subscribe(_ -> show());
        model.edited().subscribe(_ -> show());
        model.occasions().subscribe(this::tick);
    }

    private void build() {
        name.setPromptText(messages.text("coaching.sheets.name"));
        text.setPrefRowCount(10);
        choice.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) model.edit(chosen);
        });
        occasions.getStyleClass().add("review-buttons");
        for (Occasion one : Occasion.values()) occasions.getChildren().add(box(one));
        FlowPane which = line(choice, Keyed.cap(CHOOSE), retired, fresh);
        FlowPane deeds = line(
                Keyed.button("sheets-add", messages.text("coaching.sheets.add"), ADD, this::add),
                Keyed.button("sheets-copy", messages.text("coaching.sheets.copy"), COPY, this::copy),
                retire);
        getChildren()
                .addAll(
                        which,
                        name,
                        text,
                        Words.wrapped(messages.text("coaching.sheet.help"), "quiet-text"),
                        Words.wrapped(messages.text("coaching.sheets.for"), "quiet-text"),
                        occasions,
                        Keyed.button("review-sheet-keep", messages.text("coaching.sheet.keep"), KEEP, model::keep),
                        deeds);
    }

    private static FlowPane line(Node... parts) {
        FlowPane line = new FlowPane(parts);
        line.getStyleClass().add("review-buttons");
        line.setRowValignment(VPos.CENTER);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private CheckBox box(Occasion occasion) {
        String said = messages.text("coaching.occasion." + occasion.name().toLowerCase(Locale.ROOT));
        CheckBox box = new CheckBox(said);
        box.setId("sheets-for-" + occasion.name().toLowerCase(Locale.ROOT));
        box.setAccessibleText(messages.text("coaching.sheets.for.one", said));
        box.setUserData(occasion);
        box.selectedProperty().subscribe((_, so) -> model.propose(occasion, so));
        return box;
    }

    private void tick(Set<Occasion> now) {
        for (Node one : occasions.getChildren())
            ((CheckBox) one).setSelected(now.contains((Occasion) one.getUserData()));
    }

    /// What a sheet is called, with the number of its edition.
    private String words(SheetTemplate template) {
        return messages.text(
                template.retired() ? "coaching.sheets.one.retired" : "coaching.sheets.one",
                template.sheet().name(),
                template.sheet().edition());
    }

    private void show() {
        showing = true;
        Optional<SheetTemplate> edited = model.edited().get();
        List<SheetTemplate> all = model.all().get();
        if (!choice.getItems().equals(all)) choice.getItems().setAll(all);
        choice.setValue(edited.orElse(null));
        boolean isRetired = edited.map(SheetTemplate::retired).orElse(false);
        show(retired, isRetired);
        show(fresh, edited.isEmpty());
        retire.setText(messages.text(isRetired ? "coaching.sheets.bring-back" : "coaching.sheets.retire"));
        retire.setAccessibleText(retire.getText());
        show(retire, edited.isPresent());
        showing = false;
    }

    private static void show(Node part, boolean so) {
        part.setVisible(so);
        part.setManaged(so);
    }

    private void add() {
        model.add();
        name.requestFocus();
    }

    private void copy() {
        model.copy(messages.text("coaching.sheets.copied", model.name().get()));
        name.requestFocus();
        name.selectAll();
    }

    void takeFocus() {
        text.requestFocus();
    }

    void addKeys(KeyMap keys) {
        add(keys, CHOOSE, "coaching.sheets.choose", choice::requestFocus);
        add(keys, ADD, "coaching.sheets.add", this::add);
        add(keys, COPY, "coaching.sheets.copy", this::copy);
        add(keys, RETIRE, "coaching.sheets.retire", model::retire);
        add(keys, KEEP, "coaching.sheet.keep", model::keep);
        keys.add(
                "review-sheet-leave",
                messages.text("coaching.sheet.leave"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                () -> model.editing().get() && !isTypedElsewhere(),
                model::leave);
    }

    /// A field outside of the sheets has an Escape of its own.
    private boolean isTypedElsewhere() {
        if (getScene() == null || !(getScene().getFocusOwner() instanceof TextInputControl field)) return false;
        Node node = field;
        while (node != null && node != this) node = node.getParent();
        return node == null;
    }

    private void add(KeyMap keys, Hotkey hotkey, String key, Runnable run) {
        keys.add(hotkey, messages.text(key), model.editing()::get, run);
    }
}
