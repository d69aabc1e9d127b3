package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.review.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;

/// The named views, and how to keep and drop one.
final class ViewsBar extends HBox {
    private static final Hotkey CHOOSE = Hotkey.of("history-view", "Alt+V");
    private static final Hotkey KEEP = Hotkey.of("history-view-keep", "Alt+K");
    private static final Hotkey DROP = Hotkey.of("history-view-drop", "Alt+D");

    private final ViewsModel model;
    private final Messages messages;
    private final ChoiceBox<Optional<SavedView>> choice;
    private final TextField name;

    ViewsBar(ViewsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        choice = Fields.choice(
                "history-view",
                messages.text("review.view"),
                view -> view.map(SavedView::name).orElseGet(() -> messages.text("review.view.none")));
        name = Fields.text("history-view-name", messages.text("review.view.name"), model.name());
        name.setPromptText(messages.text("review.view.name"));
        name.setPrefColumnCount(14);
        name.setOnAction(_ -> model.keep());
        getStyleClass().add("history-views");
        setAlignment(Pos.CENTER_LEFT);
        Button keep = Keyed.button("history-view-keep", messages.text("review.view.keep"), KEEP, this::startNaming);
        Button drop = Keyed.button("history-view-drop", messages.text("review.view.drop"), DROP, model::drop);
        drop.visibleProperty().bind(model.chosen().map(Optional::isPresent));
        keep.visibleProperty().bind(model.naming().not());
        name.visibleProperty().bind(model.naming());
        for (Node one : List.of(keep, drop, name)) one.managedProperty().bind(one.visibleProperty());
        getChildren().addAll(choice, keep, name, drop);
        follow();
    }

    private void follow() {
        choice.setMinWidth(USE_PREF_SIZE);
        model.all().subscribe(views -> {
            List<Optional<SavedView>> choices = new ArrayList<>(List.of(Optional.empty()));
            views.forEach(view -> choices.add(Optional.of(view)));
            choice.getItems().setAll(choices);
            choice.setValue(model.chosen().get());
        });
        model.chosen().subscribe(choice::setValue);
        choice.valueProperty().subscribe(view -> {
            if (view != null) model.choose(view); // while its items are exchanged it has none, which is nobody's choice
        });
    }

    void addKeys(KeyMap keys) {
        keys.add(CHOOSE, messages.text("review.view"), choice::show);
        keys.add(KEEP, messages.text("review.view.keep"), this::startNaming);
        keys.add(
                DROP,
                messages.text("review.view.drop"),
                () -> model.chosen().get().isPresent(),
                model::drop);
        keys.add(
                "history-view-leave",
                messages.text("review.view.leave"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                this::isNaming,
                model::stopNaming);
    }

    /// Only where the name is typed: elsewhere Escape belongs to others.
    private boolean isNaming() {
        return model.naming().get() && getScene() != null && getScene().getFocusOwner() == name;
    }

    private void startNaming() {
        model.startNaming();
        name.requestFocus();
        name.selectAll();
    }
}
