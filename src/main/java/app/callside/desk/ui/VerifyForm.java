package app.callside.desk.ui;

import app.callside.call.Agreement;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.VerificationTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/// A claim that can be checked: what, whom to ask, by when; and, where money is said to be on its way, its number,
/// amount and date, for which the next import looks.
final class VerifyForm implements InlineForm {
    private final FormDesk form;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty whom = new SimpleStringProperty("");
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty dated = new SimpleStringProperty("");
    private final StringProperty day;

    VerifyForm(FormDesk form) {
        this.form = form;
        day = new SimpleStringProperty(form.nextDay());
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Typed("claim", words, 20),
                new FormField.Typed("whom", whom, 12),
                new FormField.Typed("reference", reference, 9),
                new FormField.Typed("amount", amount, 8),
                new FormField.Typed("dated", dated, 8),
                new FormField.Typed("day", day, 9));
    }

    @Override
    public Optional<String> take() {
        Optional<LocalDate> by = form.future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        Optional<Money> sum = form.amount(amount.get(), form.currency());
        if (!amount.get().isBlank() && sum.isEmpty()) return Optional.of("desk.problem.amount");
        Optional<LocalDate> datedOn = form.nearest(dated.get());
        if (!dated.get().isBlank() && datedOn.isEmpty()) return Optional.of("desk.problem.dated");
        String number = reference.get().strip();
        boolean isNamed = !number.isEmpty() || sum.isPresent();
        if (!isNamed && datedOn.isPresent()) return Optional.of("desk.problem.payment");
        if (!isNamed && words.get().isBlank()) return Optional.of("desk.problem.claim");
        Optional<ExpectedPayment> payment =
                isNamed ? Optional.of(new ExpectedPayment(number, sum, datedOn)) : Optional.empty();
        form.desk()
                .agree(new Agreement.ToVerify(new VerificationTask(
                        UUID.randomUUID(),
                        form.customer(),
                        whom.get().strip(),
                        words.get().isBlank()
                                ? receipt(number, sum)
                                : words.get().strip(),
                        by.get(),
                        payment,
                        form.today())));
        return Optional.empty();
    }

    private String receipt(String number, Optional<Money> sum) {
        if (sum.isEmpty()) return form.words("desk.verify.number", number);
        String money = form.formats().money(sum.get());
        return number.isEmpty()
                ? form.words("desk.verify.amount", money)
                : form.words("desk.verify.both", number, money);
    }
}
