package app.callside.erasure.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.erasure.LegalHold;
import app.callside.erasure.Obstacle;
import app.callside.erasure.Preview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whom to erase, what that would blank, what forbids it, and the confirmation; below it what came of it.
public final class ErasurePane extends VBox {
    private static final Hotkey OPEN = Hotkey.of("erasure-open", "Alt+Z");
    private static final Hotkey ERASE = Hotkey.of("erasure-now", "Alt+Y");
    private static final Hotkey BLOCK = Hotkey.of("erasure-block", "Alt+J");
    private static final Hotkey HOLD = Hotkey.of("erasure-hold", "Alt+T");

    private final ErasureModel model;
    private final Messages messages;
    private final VBox found = new VBox(10);
    private final ChoiceBox<Optional<String>> whom;

    public ErasurePane(ErasureModel model) {
        this.model = model;
        messages = model.services().messages();
        setId("erasure");
        whom = Fields.choice(
                "erasure-who",
                messages.text("erasure.who"),
                one -> one.orElseGet(() -> messages.text("erasure.who.choose")));
        VBox body = new VBox(12, choice(), found, reason(), confirmation(), working(), result());
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(
                Words.bold(messages.text("erasure.title")),
                Panel.spring(),
                Keyed.button("erasure-close", messages.text("erasure.close"), OPEN, model::toggle));
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox panel = new VBox(head, scroll);
        VBox.setVgrow(panel, Priority.ALWAYS);
        shownWhile(panel, model.open());
        Button open = Keyed.button("erasure-open", messages.text("erasure.open"), OPEN, model::toggle);
        HBox foot = new HBox(open);
        foot.getStyleClass().add("panel-foot");
        shownWhile(foot, model.offered().and(model.open().not()));
        getChildren().setAll(panel, foot);
        // before the fields hear it: they would keep Escape to themselves
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || !model.open().get()) return;
            key.consume();
            if (model.working().get()) model.stop();
            else model.close();
        });
        model.preview().subscribe(_ -> showFound());
        model.hold().subscribe(_ -> showFound());
        model.chosen().subscribe(_ -> showFound());
    }

    /// Adds the keys to those of the screen on which this stands.
    ///
    /// @param shown brings this into sight
    public void addTo(KeyMap keys, Runnable shown) {
        keys.add(OPEN, messages.text("erasure.open"), model.offered()::get, () -> {
            shown.run();
            model.toggle();
            if (model.open().get()) whom.requestFocus();
        });
        keys.add(ERASE, messages.text("erasure.now"), model.mayErase()::get, model::erase);
        keys.add(BLOCK, messages.text("erasure.block"), model.mayBlock()::get, model::block);
        keys.add(HOLD, messages.text("erasure.hold"), this::mayHold, model::toggleHold);
    }

    private boolean mayHold() {
        return model.open().get()
                && (model.hold().get().isPresent() || !model.reason().get().isBlank());
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node choice() {
        whom.setMaxWidth(Double.MAX_VALUE);
        fill();
        model.people().addListener((ListChangeListener<String>) _ -> fill());
        whom.valueProperty().subscribe(one -> {
            if (one != null && !one.equals(model.chosen().get())) model.chosen().set(one);
        });
        model.chosen().subscribe(one -> {
            if (!one.equals(whom.getValue())) whom.setValue(one);
        });
        return new VBox(4, Words.quiet(messages.text("erasure.who")), whom);
    }

    private void fill() {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        model.people().forEach(one -> all.add(Optional.of(one)));
        whom.getItems().setAll(all);
        whom.setValue(model.chosen().get());
    }

    private void showFound() {
        found.getChildren().clear();
        model.hold().get().ifPresent(hold -> found.getChildren().add(held(hold)));
        Optional<Preview> preview = model.preview().get();
        if (preview.isEmpty() && model.chosen().get().isPresent())
            found.getChildren().add(Words.quiet(messages.text("erasure.reading")));
        preview.ifPresent(known -> {
            found.getChildren().add(forbids(known));
            List<String> blanked = new ArrayList<>(model.services().words().blanked(known));
            found.getChildren().add(lines("erasure-would", "erasure.would", blanked, ""));
            found.getChildren().add(Words.wrapped(model.services().words().stays(), "quiet-text"));
            List<String> byHand = model.services().words().byHand(known.byHand());
            if (!byHand.isEmpty()) found.getChildren().add(lines("erasure-hand", "erasure.hand", byHand, ""));
        });
    }

    private Label held(LegalHold hold) {
        Label label = Words.wrapped(
                messages.text(
                        "erasure.held", model.services().formats().dayOfYear(hold.since()), hold.by(), hold.reason()),
                "bad-text");
        label.setId("erasure-held");
        return label;
    }

    private Node forbids(Preview known) {
        if (known.isAllowed()) {
            Label nothing = Words.wrapped(messages.text("erasure.forbids.nothing"), "good-text");
            nothing.setId("erasure-forbids");
            return nothing;
        }
        List<Obstacle> others = known.obstacles();
        return lines(
                "erasure-forbids",
                "erasure.forbids",
                others.stream().map(model.services().words()::obstacle).toList(),
                "bad-text");
    }

    private VBox lines(String id, String heading, List<String> lines, String style) {
        VBox box = new VBox(3, Words.bold(messages.text(heading)));
        box.setId(id);
        for (String line : lines) {
            Label label = style.isEmpty() ? Words.wrapped("• " + line) : Words.wrapped("• " + line, style);
            box.getChildren().add(label);
        }
        return box;
    }

    private Node reason() {
        String words = messages.text("erasure.reason");
        TextField field = Fields.text("erasure-reason", words, model.reason());
        Button hold = Keyed.button("erasure-hold", messages.text("erasure.hold"), HOLD, model::toggleHold);
        model.hold().subscribe(known -> {
            String says = messages.text(known.isPresent() ? "erasure.lift" : "erasure.hold");
            hold.setText(says);
            hold.setAccessibleText(says);
        });
        hold.disableProperty()
                .bind(model.hold()
                        .map(Optional::isEmpty)
                        .flatMap(none -> model.reason().map(typed -> none && typed.isBlank())));
        return new VBox(4, Words.wrapped(words, "quiet-text"), field, new FlowPane(8, 4, hold));
    }

    private Node confirmation() {
        Label asks = Words.wrapped("", "quiet-text");
        asks.textProperty()
                .bind(model.preview()
                        .map(known -> messages.text(
                                known.filter(Preview::mayBeBlocked).isPresent()
                                        ? "erasure.confirm.block"
                                        : "erasure.confirm")));
        TextField name = Fields.text("erasure-name", messages.text("erasure.confirm"), model.typed());
        Button now = Keyed.button("erasure-now", messages.text("erasure.now"), ERASE, model::erase);
        now.getStyleClass().add("danger");
        now.disableProperty().bind(model.mayErase().not());
        shownWhile(
                now,
                model.preview().map(known -> known.filter(Preview::isAllowed).isPresent()));
        Button block = Keyed.button("erasure-block", messages.text("erasure.block"), BLOCK, model::block);
        block.disableProperty().bind(model.mayBlock().not());
        shownWhile(
                block,
                model.preview().map(known -> known.filter(Preview::mayBeBlocked).isPresent()));
        VBox box = new VBox(4, asks, name, new FlowPane(8, 4, now, block));
        shownWhile(
                box,
                model.preview()
                        .map(known -> known.filter(one -> one.isAllowed() || one.mayBeBlocked())
                                .isPresent()));
        return box;
    }

    private Node working() {
        ProgressBar bar = new ProgressBar();
        bar.setId("erasure-progress");
        bar.setAccessibleText(messages.text("erasure.working"));
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(messages.text("erasure.stop"));
        stop.setId("erasure-stop");
        stop.setAccessibleText(messages.text("erasure.stop"));
        stop.setOnAction(_ -> model.stop());
        stop.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, Words.quiet(messages.text("erasure.working")), bar, stop);
        shownWhile(row, model.working());
        return row;
    }

    private Node result() {
        VBox box = new VBox(3);
        box.setId("erasure-result");
        model.result().subscribe(lines -> {
            box.getChildren().clear();
            for (String line : lines) {
                Label label = box.getChildren().isEmpty() ? Words.wrapped(line, "bold") : Words.wrapped("• " + line);
                box.getChildren().add(label);
            }
        });
        return box;
    }
}
