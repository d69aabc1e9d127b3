package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of payments.
final class PaymentTable {
    private final Database database;

    PaymentTable(Database database) {
        this.database = database;
    }

    /// @param importId of the import that brings them; null for none
    void add(Collection<KeptPayment> payments, @Nullable ImportId importId) {
        if (payments.isEmpty()) return;
        database.write(h -> {
            var batch = h.prepareBatch("""
                    insert into payment (customer_id, received_on, currency, amount_minor, method, reference, pays,
                        source, payment_key, import_id)
                    values (:customer, :day, :currency, :amount, :method, :reference, :pays, :source, :key, :import)
                    """);
            for (KeptPayment kept : payments) {
                Payment payment = kept.payment();
                database.touched(payment.customer().value());
                batch.bind("customer", payment.customer().value())
                        .bind("day", payment.receivedOn())
                        .bind("currency", payment.amount().getCurrencyUnit().getCode())
                        .bind("amount", payment.amount().getAmountMinorLong())
                        .bind("method", payment.method())
                        .bind("reference", payment.reference())
                        .bind("pays", payment.pays())
                        .bind("source", kept.source().name())
                        .bind("key", kept.key())
                        .bind("import", importId == null ? null : importId.value())
                        .add();
            }
            return batch.execute();
        });
    }

    List<KeptPayment> of(Collection<CustomerId> customers, LocalDate from) {
        List<KeptPayment> found = new ArrayList<>();
        Batches.each(
                customers.stream().map(CustomerId::value).toList(),
                some -> found.addAll(database.read(h -> h.createQuery("""
                                select * from payment
                                where customer_id = any(:ids) and received_on >= :from and superseded_by is null
                                """)
                        .bind("ids", Batches.longs(some))
                        .bind("from", from)
                        .map((row, _) -> new KeptPayment(
                                row.getLong("id"),
                                new Payment(
                                        new CustomerId(row.getLong("customer_id")),
                                        Column.certainDay(row, "received_on"),
                                        Column.money(row, "amount_minor"),
                                        row.getString("method"),
                                        row.getString("reference"),
                                        row.getString("pays")),
                                PaymentSource.valueOf(row.getString("source")),
                                row.getString("payment_key")))
                        .list())));
        return found;
    }

    void supersede(Collection<KeptPayment> payments, ImportId by) {
        payments.forEach(kept -> database.touched(kept.payment().customer().value()));
        Batches.each(
                payments.stream().map(KeptPayment::id).toList(),
                some -> database.write(
                        h -> h.createUpdate("update payment set superseded_by = :import where id = any(:ids)")
                                .bind("import", by.value())
                                .bind("ids", Batches.longs(some))
                                .execute()));
    }
}
