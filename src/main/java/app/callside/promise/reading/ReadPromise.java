package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A payment that a note seems to promise; nothing is recorded of it before somebody takes it.
///
/// @param amount absent where none was said
/// @param date absent where none was said, or only a vague one
/// @param condition what has to happen first, in the words of the note; absent where nothing has to
public record ReadPromise(
        Optional<Money> amount,
        Optional<LocalDate> date,
        Optional<PaymentForm> form,
        List<String> invoices,
        Optional<String> condition) {
    public ReadPromise {
        invoices = List.copyOf(invoices);
    }

    public boolean conditional() {
        return condition.isPresent();
    }

    /// The same, and where nothing was said of its form, in this one.
    ReadPromise byIfUnsaid(Optional<PaymentForm> other) {
        return new ReadPromise(amount, date, form.or(() -> other), invoices, condition);
    }

    /// What is still to be asked: `amount`, `date`.
    public List<String> vague() {
        List<String> missing = new ArrayList<>();
        if (amount.isEmpty()) missing.add("amount");
        if (date.isEmpty()) missing.add("date");
        return missing;
    }
}
