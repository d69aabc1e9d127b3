package app.callside.account.ui;

import app.callside.account.AccountSheet;
import app.callside.base.money.AmountText;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The facts of the account: what was agreed, where they are, who works it; what a collector decides can be changed in
/// place. A field takes what was typed on Enter or when it is left, and shows red while it can't.
final class FactsPane extends Panel {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AccountModel model;
    private final Messages messages;
    private final Formats formats;
    private final GridPane grid = new GridPane();
    private final TextField owner;
    private final TextField zone;
    private final TextField limit;
    private final ChoiceBox<AccountClass> accountClass;
    private final CheckBox hold;
    private final CheckBox third;
    private final CheckBox ceased;
    private final Label remaining = Words.wrapped("", "quiet-text", "small");
    private boolean filling;
    private int row;

    FactsPane(AccountModel model, Messages messages, Formats formats) {
        super(messages.text("account.facts"));
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        owner = field("account-owner", "account.owner", this::takeOwner);
        zone = field("account-zone", "account.zone", this::takeZone);
        limit = field("account-limit", "account.limit", this::takeLimit);
        accountClass = Fields.choice(
                "account-class",
                messages.text("account.class"),
                value -> messages.text("account.class." + value.name()));
        accountClass.getItems().setAll(AccountClass.values());
        accountClass.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) model.setClass(chosen);
        });
        hold = box("account-hold", "account.hold", model::setCreditHold);
        third = box("account-third", "account.third", model::setThirdParty);
        ceased = box("account-ceased", "account.ceased", model::setCeased);
        grid.getStyleClass().addAll("form", "panel-body");
        getChildren().add(grid);
    }

    private TextField field(String id, String key, java.util.function.Predicate<String> take) {
        TextField field = Fields.text(id, messages.text(key), new SimpleStringProperty(""));
        Runnable taken = () -> {
            if (!filling)
                field.pseudoClassStateChanged(WRONG, !take.test(field.getText().strip()));
        };
        field.setOnAction(_ -> taken.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) taken.run();
        });
        return field;
    }

    private CheckBox box(String id, String key, java.util.function.Consumer<Boolean> take) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.setOnAction(_ -> take.accept(box.isSelected()));
        return box;
    }

    void show(AccountSheet sheet) {
        filling = true;
        Customer customer = sheet.account().customer();
        owner.setText(customer.status().owner());
        zone.setText(customer.zone().map(ZoneId::getId).orElse(""));
        limit.setText(customer.status().creditLimit().map(formats::money).orElse(""));
        for (TextField field : List.of(owner, zone, limit)) field.pseudoClassStateChanged(WRONG, false);
        accountClass.setValue(customer.accountClass());
        hold.setSelected(customer.status().creditHold());
        third.setSelected(customer.status().thirdParty());
        ceased.setSelected(customer.status().isCeasedOn(sheet.day()));
        remaining.setText(customer.status()
                .creditLimit()
                .map(known -> messages.text("account.remaining", formats.money(sheet.remaining(known))))
                .orElse(""));
        lay(customer);
        filling = false;
    }

    private void lay(Customer customer) {
        grid.getChildren().clear();
        row = 0;
        fact("account.key", customer.key());
        fact("account.terms", customer.terms());
        customer.since().ifPresent(since -> fact("account.since", formats.dayOfYear(since)));
        fact("account.phone", customer.phone());
        fact("account.email", customer.email());
        fact("account.address", customer.address());
        fact("account.delivery", customer.status().deliveryAddress());
        fact("account.country", customer.country());
        line("account.zone", zone);
        line("account.owner", owner);
        line("account.class", accountClass);
        line("account.limit", limit);
        if (!remaining.getText().isEmpty()) grid.add(remaining, 1, row++);
        grid.add(hold, 0, row++, 2, 1);
        grid.add(third, 0, row++, 2, 1);
        grid.add(ceased, 0, row++, 2, 1);
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) line(key, Words.wrapped(value));
    }

    private void line(String key, Node value) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(value);
        grid.addRow(row++, name, value);
    }

    private boolean takeOwner(String typed) {
        if (!typed.equals(status(customer -> customer.status().owner()))) model.setOwner(typed);
        return true;
    }

    private boolean takeZone(String typed) {
        if (typed.equals(status(customer -> customer.zone().map(ZoneId::getId).orElse("")))) return true;
        Optional<ZoneId> place = ZoneText.zone(typed);
        if (!typed.isEmpty() && place.isEmpty()) return false;
        model.setZone(place);
        return true;
    }

    private boolean takeLimit(String typed) {
        String before = status(
                customer -> customer.status().creditLimit().map(formats::money).orElse(""));
        if (typed.equals(before)) return true;
        if (typed.isEmpty()) {
            model.setCreditLimit(Optional.empty());
            return true;
        }
        Optional<Money> amount = amount(typed);
        amount.filter(known -> !known.isNegative()).ifPresent(known -> model.setCreditLimit(Optional.of(known)));
        return amount.filter(known -> !known.isNegative()).isPresent();
    }

    private Optional<Money> amount(String typed) {
        Optional<CurrencyUnit> main =
                model.sheet().get().map(known -> known.account().mainCurrency());
        return main.flatMap(unit -> new AmountText(formats.locale())
                .read(typed.replace(unit.getCode(), "").strip(), unit));
    }

    private String status(java.util.function.Function<Customer, String> part) {
        return model.sheet()
                .get()
                .map(known -> part.apply(known.account().customer()))
                .orElse("");
    }
}
