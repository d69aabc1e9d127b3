package app.callside.worklist.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Puts the chosen customer aside, under the list: until when, and why.
final class SnoozeBar extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SnoozeModel model;
    private final Messages messages;
    private final TextField day;
    private final TextField reason;
    private final Label about = Words.bold("");
    private final Label problem = Words.of("", "bad-text");
    private final Runnable done;
    /// The key that opened the bar still has its letter to deliver, and the caret is here by then.
    private boolean letterToCome;

    /// @param done gives the caret back to the list
    SnoozeBar(SnoozeModel model, Messages messages, Runnable done) {
        this.model = model;
        this.messages = messages;
        this.done = done;
        day = Fields.text("snooze-day", messages.text("worklist.snooze.day"), model.day());
        day.setPrefColumnCount(9);
        reason = Fields.text("snooze-reason", messages.text("worklist.snooze.reason"), model.reason());
        reason.setPromptText(messages.text("worklist.snooze.reason"));
        reason.setPrefColumnCount(22);
        Button take = Keyed.button(
                "snooze-take",
                messages.text("worklist.snooze.take"),
                new KeyCodeCombination(KeyCode.ENTER),
                this::take);
        take.getStyleClass().add("next");
        Button leave = Keyed.button(
                "snooze-leave",
                messages.text("worklist.snooze.leave"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                this::leave);
        setId("snooze");
        getStyleClass().addAll("panel-foot", "snooze");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(about, day, reason, take, leave, problem);
        // before the fields hear it: they would keep Escape to themselves
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> letterToCome = false);
        addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (letterToCome) typed.consume();
            letterToCome = false;
        });
        model.about().subscribe(row -> {
            setVisible(row.isPresent());
            setManaged(row.isPresent());
            row.ifPresent(known -> {
                about.setText(messages.text("worklist.snooze.about", known.name()));
                show(SnoozeModel.Problem.NONE);
                letterToCome = true;
                day.requestFocus();
                day.selectAll();
            });
        });
    }

    private void heard(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) take();
        else if (key.getCode() == KeyCode.ESCAPE) leave();
        else return;
        key.consume();
    }

    private void take() {
        SnoozeModel.Problem found = model.take();
        show(found);
        switch (found) {
            case NONE -> done.run();
            case DAY, PAST -> day.requestFocus();
            case REASON -> reason.requestFocus();
        }
    }

    private void leave() {
        model.leave();
        done.run();
    }

    private void show(SnoozeModel.Problem found) {
        problem.setText(
                found == SnoozeModel.Problem.NONE ? "" : messages.text("worklist.snooze.problem." + found.name()));
        day.pseudoClassStateChanged(WRONG, found == SnoozeModel.Problem.DAY || found == SnoozeModel.Problem.PAST);
        reason.pseudoClassStateChanged(WRONG, found == SnoozeModel.Problem.REASON);
    }
}
