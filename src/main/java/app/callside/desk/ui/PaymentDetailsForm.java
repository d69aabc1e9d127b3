package app.callside.desk.ui;

import app.callside.people.PaymentDetails;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How we are paid: typed once, read out on every call.
final class PaymentDetailsForm implements InlineForm {
    private final PaymentWays ways;
    private final Runnable kept;
    private final StringProperty link;
    private final StringProperty account;
    private final StringProperty remitTo;

    /// @param kept what to go on with
    PaymentDetailsForm(PaymentWays ways, Runnable kept) {
        this.ways = ways;
        this.kept = kept;
        link = new SimpleStringProperty(ways.known().link());
        account = new SimpleStringProperty(ways.known().account());
        remitTo = new SimpleStringProperty(ways.known().remitTo());
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Typed("link", link, 26),
                new FormField.Typed("account", account, 30),
                new FormField.Typed("remit", remitTo, 30));
    }

    @Override
    public Optional<String> take() {
        PaymentDetails details = new PaymentDetails(remitTo.get(), account.get(), link.get());
        if (details.isUnknown()) return Optional.of("desk.problem.details");
        if (!details.link().isEmpty() && !details.link().matches("https?://\\S+"))
            return Optional.of("desk.problem.link");
        ways.keep(details);
        kept.run();
        return Optional.empty();
    }
}
