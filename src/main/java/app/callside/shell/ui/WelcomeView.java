package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Words;
import app.callside.people.DeskProfile;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an empty store offers: the name customers will hear, then the own invoices or the sample book.
final class WelcomeView extends VBox {
    private final StringProperty collector;
    private final StringProperty company;
    private final StringProperty number;
    private final ShellModel model;
    private final Messages messages;

    WelcomeView(ShellModel model, Messages messages, Runnable toImport, Runnable toSample) {
        this.model = model;
        this.messages = messages;
        DeskProfile known = model.profile().get();
        collector = new SimpleStringProperty(known.collector());
        company = new SimpleStringProperty(known.company());
        number = new SimpleStringProperty(known.callbackNumber());
        getStyleClass().add("welcome");
        ProgressIndicator filling = new ProgressIndicator();
        filling.setMaxSize(28, 28);
        filling.setVisible(false);
        HBox choices = new HBox(
                20,
                choice(Icon.IMPORT, "welcome-import", "shell.welcome.import", toImport),
                choice(Icon.BOOK, "welcome-sample", "shell.welcome.sample", () -> {
                    filling.setVisible(true);
                    toSample.run();
                }));
        choices.setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        Words.of(messages.text("shell.welcome.title"), "figure"),
                        Words.quiet(messages.text("shell.welcome.text")),
                        introduction(),
                        choices,
                        filling);
    }

    private GridPane introduction() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.setMaxWidth(Region.USE_PREF_SIZE);
        row(form, 0, "welcome-name", "shell.welcome.name", collector);
        row(form, 1, "welcome-company", "shell.welcome.company", company);
        row(form, 2, "welcome-number", "shell.welcome.number", number);
        return form;
    }

    private void row(GridPane form, int row, String id, String key, StringProperty value) {
        TextField field = Fields.text(id, messages.text(key), value);
        field.setPrefColumnCount(24);
        form.addRow(row, Words.quiet(messages.text(key)), field);
    }

    private Node choice(Icon icon, String id, String key, Runnable action) {
        Button button = new Button(messages.text(key + ".button"));
        button.setId(id);
        button.getStyleClass().add("go");
        button.setOnAction(_ -> {
            model.introduce(new DeskProfile(
                    collector.get().strip(), company.get().strip(), number.get().strip()));
            action.run();
        });
        VBox choice = new VBox(
                icon.node(),
                Words.of(messages.text(key), "heading"),
                Words.wrapped(messages.text(key + ".text"), "quiet-text"),
                button);
        choice.getStyleClass().add("welcome-choice");
        return choice;
    }
}
