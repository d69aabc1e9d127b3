package app.callside.account.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.ledger.Contact;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One person: read, or edited in place.
final class ContactCard extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AccountModel model;
    private final Messages messages;
    private final Contact contact;
    private final String id;
    private final Runnable leave;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty phone = new SimpleStringProperty();
    private final StringProperty fax = new SimpleStringProperty();
    private final StringProperty email = new SimpleStringProperty();
    private final StringProperty time = new SimpleStringProperty();

    /// @param leave what follows when an edit is given up
    ContactCard(Contact contact, String id, AccountModel model, Messages messages, Runnable leave) {
        this.contact = contact;
        this.id = id;
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("card");
    }

    void read() {
        FlowPane head = new FlowPane(8, 4, Words.bold(contact.name()));
        head.setAlignment(Pos.CENTER_LEFT);
        if (!contact.title().isBlank()) head.getChildren().add(Words.quiet(contact.title()));
        if (contact.decides()) head.getChildren().add(new Chip(messages.text("account.decides"), Tone.GOOD));
        FlowPane ways = new FlowPane(14, 2);
        way(ways, "account.phone", contact.phone());
        way(ways, "account.fax", contact.fax());
        way(ways, "account.email", contact.email());
        way(ways, "account.time", contact.preferredTime());
        FlowPane actions = new FlowPane(8, 4, button("edit", "account.edit", this::edit));
        if (!contact.decides())
            actions.getChildren().add(button("decides", "account.decides.make", () -> model.letDecide(contact)));
        getChildren().setAll(head, ways, actions);
    }

    private void way(FlowPane ways, String key, String value) {
        if (value.isBlank()) return;
        FlowPane one = new FlowPane(5, 0, Words.quiet(messages.text(key)), Words.of(value));
        one.setPrefWrapLength(0);
        one.prefWrapLengthProperty().bind(ways.widthProperty());
        ways.getChildren().add(one);
    }

    void edit() {
        name.set(contact.name().equals(NOBODY) ? "" : contact.name());
        title.set(contact.title());
        phone.set(contact.phone());
        fax.set(contact.fax());
        email.set(contact.email());
        time.set(contact.preferredTime());
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        TextField first = row(form, 0, "name", "account.name", name);
        row(form, 1, "title", "account.title", title);
        row(form, 2, "phone", "account.phone", phone);
        row(form, 3, "fax", "account.fax", fax);
        row(form, 4, "email", "account.email", email);
        row(form, 5, "time", "account.time", time);
        Button save = button("save", "account.save", () -> save(first));
        save.getStyleClass().add("go");
        FlowPane actions = new FlowPane(8, 4, save, button("leave", "account.leave", leave));
        if (contact.id().value() != 0)
            actions.getChildren().add(button("remove", "account.remove", () -> model.remove(contact)));
        getChildren().setAll(form, actions);
        // before the fields hear it: they would keep Escape to themselves
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.run();
            }
        });
        first.requestFocus();
    }

    /// Stands for the name of somebody who is being added; never kept.
    static final String NOBODY = "–";

    private TextField row(GridPane form, int row, String part, String key, StringProperty value) {
        String words = messages.text(key);
        TextField field = Fields.text(id + "-" + part, words, value);
        field.setPrefColumnCount(26);
        field.setOnAction(_ -> save((TextField) form.getChildren().get(1)));
        form.addRow(row, Words.quiet(words), field);
        return field;
    }

    private void save(TextField nameField) {
        boolean nameless = name.get().isBlank();
        nameField.pseudoClassStateChanged(WRONG, nameless);
        if (nameless) {
            nameField.requestFocus();
            return;
        }
        model.keep(new Contact(
                contact.id(),
                contact.customer(),
                name.get().strip(),
                title.get().strip(),
                phone.get().strip(),
                fax.get().strip(),
                email.get().strip(),
                contact.decides(),
                time.get().strip()));
    }

    private Button button(String action, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id + "-" + action);
        button.setAccessibleText(messages.text("account.of", messages.text(key), contact.name()));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
