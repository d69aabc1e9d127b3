package app.callside.account.ui;

import app.callside.account.AccountSheet;
import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The people of the account: who they are, how and when to reach them, which of them decides.
final class ContactsPane extends VBox {
    private final AccountModel model;
    private final Messages messages;
    private final VBox cards = new VBox(8);
    private Button add = new Button();
    private Optional<AccountSheet> laid = Optional.empty();

    ContactsPane(AccountModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        cards.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /// Leaves a form that is being filled in alone while the people stay the same.
    void show(AccountSheet sheet) {
        if (laid.filter(before -> isSame(before, sheet)).isEmpty()) lay(sheet);
    }

    private static boolean isSame(AccountSheet before, AccountSheet now) {
        return before.account().customer().id().equals(now.account().customer().id())
                && before.account().contacts().equals(now.account().contacts());
    }

    private void lay(AccountSheet sheet) {
        laid = Optional.of(sheet);
        CustomerId customer = sheet.account().customer().id();
        List<Node> shown = new ArrayList<>();
        for (Contact contact : sheet.account().contacts()) {
            String id = "contact-" + contact.id().value();
            ContactCard card = new ContactCard(contact, id, model, messages, () -> lay(sheet));
            card.read();
            shown.add(card);
        }
        if (shown.isEmpty())
            shown.add(Words.naming(
                    AccountView.ADD_CONTACT, key -> messages.text("account.contacts.none", key), "quiet-text"));
        add = new Button(messages.text("account.contact.add"));
        add.setId("contact-add");
        HBox foot = new HBox(add);
        add.setOnAction(_ -> {
            Contact blank = new Contact(customer, ContactCard.NOBODY, "", "", "", "", false);
            ContactCard card = new ContactCard(blank, "contact-new", model, messages, () -> lay(sheet));
            cards.getChildren().set(cards.getChildren().indexOf(foot), card);
            card.edit();
        });
        shown.add(foot);
        cards.getChildren().setAll(shown);
    }

    /// Opens an empty card; does nothing while one is open.
    void addPerson() {
        if (cards.getChildren().contains(add.getParent())) add.fire();
    }
}
