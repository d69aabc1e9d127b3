package app.callside.boot;

import app.callside.account.ui.AccountView;
import app.callside.base.work.Work;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.documents.ui.DocumentList;
import app.callside.documents.ui.DocumentsModel;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What is on file of an account, to read, add and take away.
///
/// @param who takes or gives them, by name
record AccountPapers(Wiring wiring, DocumentDesktop desktop, Work work, Supplier<String> who) {
    Node of(CustomerId customer) {
        DocumentsModel model = new DocumentsModel(wiring.shelf, desktop, work, wiring.messages, who);
        DocumentList list = new DocumentList(model, wiring.messages, AccountView.ATTACH);
        Button attach = new Button(wiring.messages.text("desk.key.attach"));
        attach.setId("account-attach");
        attach.setOnAction(_ -> model.choose());
        VBox place = new VBox(10, list, attach, list.desk());
        place.getStyleClass().add("panel-body");
        list.accept(place);
        work.start(
                () -> new Filed(wiring.shelf.of(customer), numbersOf(customer)),
                filed -> model.show(customer, filed.documents(), filed.numbers()));
        return place;
    }

    private record Filed(List<DocumentOnFile> documents, List<String> numbers) {}

    /// The open invoices' numbers: what a new document most likely belongs to.
    private List<String> numbersOf(CustomerId customer) {
        return wiring.ledger.account(customer, LocalDate.now(wiring.clock)).openInvoices().stream()
                .map(Invoice::number)
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
