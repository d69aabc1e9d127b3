package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// An item as a row says it, before the ledger knows its customer.
///
/// @param document number of the posting, empty where the file has none; tells rows apart, is not kept
record ReadItem(
        String customer,
        InvoiceKind kind,
        String number,
        String document,
        Optional<LocalDate> invoiceDate,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> settledOn,
        Money original,
        Money balance,
        String goods,
        String purchaseOrder,
        String terms,
        boolean disputed) {
    Invoice on(CustomerId account, String itemKey) {
        return new Invoice(
                new InvoiceId(0),
                account,
                itemKey,
                kind,
                number,
                invoiceDate,
                dueDate,
                settledOn,
                original,
                balance,
                goods,
                purchaseOrder,
                terms,
                disputed);
    }
}
