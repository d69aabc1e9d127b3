package app.callside.desk.ui;

import app.callside.base.text.CardNumbers;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.call.LiveCall;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Text pasted into the notes that is longer than they take: its beginning stands there, and the whole of
/// it can be kept as a document of the account, card numbers masked as everywhere.
final class PastedText {
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private final DeskModel desk;
    private final DeskServices services;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<String>> whole = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean keeping;

    PastedText(DeskModel desk, DeskServices services) {
        this.desk = desk;
        this.services = services;
        messages = services.messages();
        desk.notes().onTooLong(text -> whole.set(Optional.of(text)));
    }

    /// What is offered to be kept.
    ReadOnlyObjectProperty<Optional<String>> whole() {
        return whole.getReadOnlyProperty();
    }

    /// Puts it on file with the account, and a line in the notes that names it; a second key press while
    /// that goes on does nothing. Where it can't be kept it is still offered.
    void keep() {
        Optional<CustomerId> customer = desk.customer();
        if (keeping || whole.get().isEmpty() || customer.isEmpty()) return;
        keeping = true;
        problem.set("");
        String text = whole.get().get();
        Optional<LiveCall> during = desk.call();
        String name = messages.text("desk.pasted.file", NAMED.format(LocalDateTime.now(services.clock())));
        String by = services.profile().get().collector();
        services.work()
                .start(
                        () -> services.shelf()
                                .put(
                                        name,
                                        CardNumbers.masked(text).getBytes(StandardCharsets.UTF_8),
                                        customer.get(),
                                        Optional.empty(),
                                        DocumentKind.OTHER,
                                        by),
                        kept -> {
                            keeping = false;
                            leave();
                            if (desk.call().equals(during)) tell(kept, text.length());
                        },
                        this::failed);
    }

    private void failed(Fault fault) {
        keeping = false;
        Object[] values = fault.values().toArray();
        problem.set(messages.text("fault." + fault.key() + ".happened", values) + " "
                + messages.text("fault." + fault.key() + ".do", values));
    }

    /// Why it could not be kept; empty unless that was tried.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void tell(DocumentOnFile kept, int characters) {
        desk.notes().jot(messages.text("desk.pasted.line", kept.fileName(), characters));
        desk.accountChanged();
    }

    /// Only the beginning is kept.
    void leave() {
        problem.set("");
        whole.set(Optional.empty());
    }
}
