package app.callside.account.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The invoices and credits of the account, narrowed by state and by words.
final class ItemsPane extends VBox {
    ItemsPane(AccountModel model, Messages messages, Formats formats) {
        FlowPane bar = new FlowPane(6, 6);
        bar.getStyleClass().add("panel-body");
        for (ShownItems state : ShownItems.values()) bar.getChildren().add(choice(model, messages, state));
        TextField words = Fields.text("account-words", messages.text("account.words"), model.words());
        words.setPromptText(messages.text("account.words"));
        words.setPrefColumnCount(16);
        Label count = Words.quiet("");
        Runnable counted = () -> count.setText(messages.text(
                model.items().more().get() ? "account.count.more" : "account.count",
                model.items().rows().size()));
        model.items().rows().subscribe(counted);
        model.items().more().subscribe(counted);
        counted.run();
        bar.getChildren().addAll(words, count);
        ItemList list = new ItemList(model, messages, formats);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list, new MoreButton("account-more-items", model.items(), messages));
    }

    private static ToggleButton choice(AccountModel model, Messages messages, ShownItems state) {
        String name = state.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(messages.text("account.shown." + name));
        button.setId("account-show-" + name.replace('_', '-'));
        button.setOnAction(_ -> {
            model.shown().set(state);
            button.setSelected(true);
        });
        model.shown().subscribe(now -> button.setSelected(now == state));
        return button;
    }
}
