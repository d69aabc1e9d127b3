package app.callside.promise.ui;

import app.callside.promise.PaymentForm;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One payment of a promise while it is being typed.
final class PlanRow {
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PaymentForm>> form = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty invoices = new SimpleStringProperty("");

    PlanRow(String day, String amount, Optional<PaymentForm> form, String invoices) {
        this.day.set(day);
        this.amount.set(amount);
        this.form.set(form);
        this.invoices.set(invoices);
    }

    StringProperty day() {
        return day;
    }

    StringProperty amount() {
        return amount;
    }

    ObjectProperty<Optional<PaymentForm>> form() {
        return form;
    }

    StringProperty invoices() {
        return invoices;
    }
}
