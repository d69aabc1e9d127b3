package app.callside.intake;

import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// What a file says about an item, completed by what the ledger knows and the file does not carry.
final class KnownFields {
    private final ColumnMapping mapping;
    private final LocalDate asOf;

    KnownFields(ColumnMapping mapping, LocalDate asOf) {
        this.mapping = mapping;
        this.asOf = asOf;
    }

    Invoice complete(Invoice said, Invoice known) {
        return new Invoice(
                said.id(),
                said.customer(),
                said.itemKey(),
                said.kind(),
                said.number(),
                said.invoiceDate().or(known::invoiceDate),
                dueDate(said, known),
                settledOn(said, known),
                amount(Field.ORIGINAL, said.original(), known.original()),
                balance(said, known),
                text(said.goods(), known.goods()),
                text(said.purchaseOrder(), known.purchaseOrder()),
                text(said.terms(), known.terms()),
                mapping.has(Field.DISPUTED) ? said.disputed() : known.disputed());
    }

    /// A due date that was only counted gives way to one that a file has told.
    private Optional<LocalDate> dueDate(Invoice said, Invoice known) {
        return mapping.has(Field.DUE_DATE)
                ? said.dueDate().or(known::dueDate)
                : known.dueDate().or(said::dueDate);
    }

    /// A balance on a day after the settlement means that the item is open again.
    private Optional<LocalDate> settledOn(Invoice said, Invoice known) {
        if (mapping.has(Field.SETTLED_DATE)) return said.settledOn();
        boolean openAgain = mapping.tellsBalances() && !said.balance().isZero();
        return known.settledOn().filter(day -> !openAgain || asOf.isBefore(day));
    }

    /// A list that has no balances, only what was billed, does not undo a part payment.
    private Money balance(Invoice said, Invoice known) {
        boolean sameBill = said.original().equals(known.original());
        boolean tells = mapping.tellsBalances() || said.balance().isZero() || !sameBill;
        return tells ? said.balance() : known.balance();
    }

    private Money amount(Field field, Money said, Money known) {
        return mapping.has(field) || !said.isSameCurrency(known) ? said : known;
    }

    private static String text(String said, String known) {
        return said.isEmpty() ? known : said;
    }
}
