package app.callside.account.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.interest.LateInterest;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the law or our terms add to what is overdue, when somebody wants to see it.
final class InterestPane extends VBox {
    private final AccountModel model;
    private final Messages messages;
    private final Formats formats;

    InterestPane(AccountModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        setId("interest");
        setSpacing(3);
        getStyleClass().add("callout");
        visibleProperty().bind(model.interestShown());
        managedProperty().bind(visibleProperty());
        model.interestShown().subscribe(_ -> show());
        model.sheet().subscribe(_ -> show());
    }

    private void show() {
        if (!model.interestShown().get()) return;
        Optional<LateInterest> late = model.interest();
        getChildren().clear();
        if (late.isEmpty()) {
            say(messages.text("account.interest.none"));
            return;
        }
        late.ifPresent(this::show);
    }

    private void show(LateInterest late) {
        String law = messages.text("account.interest.law." + late.law().id());
        if (late.lines().stream().allMatch(line -> line.days() == 0))
            say(messages.text("account.interest.uncounted", law));
        else
            say(messages.text(
                    "account.interest.to", formats.money(late.interest()), formats.dayOfYear(late.countedTo()), law));
        if (late.compensation().isPositive())
            say(messages.text(
                    "account.interest.fixed",
                    formats.money(late.compensation()),
                    late.lines().size()));
        late.unknownSince()
                .ifPresent(day -> getChildren()
                        .add(Words.wrapped(
                                messages.text("account.interest.unknown", formats.dayOfYear(day)), "warn-text")));
        getChildren().add(Words.wrapped(messages.text("account.interest.shown"), "quiet-text", "small"));
    }

    private void say(String words) {
        Label line = Words.wrapped(words);
        getChildren().add(line);
    }
}
