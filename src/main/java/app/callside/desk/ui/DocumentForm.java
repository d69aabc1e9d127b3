package app.callside.desk.ui;

import app.callside.call.Agreement;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A document that one side sends the other by a day.
final class DocumentForm implements InlineForm {
    private final FormDesk form;
    private final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.PROOF_OF_DELIVERY);
    private final StringProperty invoice;
    private final ObjectProperty<Owner> owner = new SimpleObjectProperty<>(Owner.US);
    private final StringProperty day;

    DocumentForm(FormDesk form) {
        this.form = form;
        day = new SimpleStringProperty(form.nextDay());
        invoice = new SimpleStringProperty(form.oldest().map(Invoice::number).orElse(""));
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Chosen<>("document", kind, List.of(DocumentKind.values()), "documents.kind."),
                new FormField.Typed("invoice", invoice, 9),
                new FormField.Chosen<>("owner", owner, List.of(Owner.values()), "dispute.owner."),
                new FormField.Typed("day", day, 9));
    }

    @Override
    public Optional<String> take() {
        Optional<LocalDate> by = form.future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        form.desk()
                .agree(new Agreement.DocumentNeeded(new MissingDocument(
                        UUID.randomUUID(),
                        form.customer(),
                        Optional.empty(),
                        kind.get(),
                        invoice.get().strip(),
                        owner.get(),
                        by.get(),
                        form.today(),
                        Optional.empty())));
        return Optional.empty();
    }
}
