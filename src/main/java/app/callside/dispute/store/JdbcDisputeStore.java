package app.callside.dispute.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.DisputeStore;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.ledger.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Disputes and missing documents in H2 or PostgreSQL.
public final class JdbcDisputeStore implements DisputeStore {
    private final Database database;

    public JdbcDisputeStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(Dispute dispute) {
        database.write(h -> h.createUpdate("""
                        insert into dispute (id, customer_id, call_id, invoice, reason, currency, amount_minor, note,
                            owner, due_on, opened_on, solved_on)
                        values (:id, :customer, :call, :invoice, :reason, :currency, :amount, :note, :owner, :due,
                            :opened, :solved)
                        """)
                .bind("id", dispute.id().toString())
                .bind("customer", dispute.customer().value())
                .bind("call", dispute.call().orElse(null))
                .bind("invoice", dispute.invoice())
                .bind("reason", dispute.reason().name())
                .bind("currency", dispute.amount().getCurrencyUnit().getCode())
                .bind("amount", dispute.amount().getAmountMinorLong())
                .bind("note", dispute.note())
                .bind("owner", dispute.owner().name())
                .bind("due", dispute.dueOn())
                .bind("opened", dispute.openedOn())
                .bind("solved", dispute.solvedOn().orElse(null))
                .execute());
    }

    @Override
    public void add(MissingDocument document) {
        database.write(h -> h.createUpdate("""
                        insert into document_request (id, customer_id, call_id, kind, invoice, owner, due_on, opened_on,
                            done_on)
                        values (:id, :customer, :call, :kind, :invoice, :owner, :due, :opened, :done)
                        """)
                .bind("id", document.id().toString())
                .bind("customer", document.customer().value())
                .bind("call", document.call().orElse(null))
                .bind("kind", document.kind().name())
                .bind("invoice", document.invoice())
                .bind("owner", document.owner().name())
                .bind("due", document.dueOn())
                .bind("opened", document.openedOn())
                .bind("done", document.doneOn().orElse(null))
                .execute());
    }

    @Override
    public List<Dispute> disputesOf(CustomerId customer) {
        return database.read(h -> h.createQuery(
                        "select * from dispute where customer_id = :customer order by opened_on desc, id")
                .bind("customer", customer.value())
                .map((row, _) -> new Dispute(
                        UUID.fromString(row.getString("id")),
                        customer,
                        Optional.ofNullable(row.getString("call_id")),
                        row.getString("invoice"),
                        DisputeReason.valueOf(row.getString("reason")),
                        Column.money(row, "amount_minor"),
                        row.getString("note"),
                        Owner.valueOf(row.getString("owner")),
                        Column.certainDay(row, "due_on"),
                        Column.certainDay(row, "opened_on"),
                        Column.day(row, "solved_on")))
                .list());
    }

    @Override
    public List<MissingDocument> documentsOf(CustomerId customer) {
        return database.read(h -> h.createQuery(
                        "select * from document_request where customer_id = :customer order by opened_on desc, id")
                .bind("customer", customer.value())
                .map((row, _) -> new MissingDocument(
                        UUID.fromString(row.getString("id")),
                        customer,
                        Optional.ofNullable(row.getString("call_id")),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("invoice"),
                        Owner.valueOf(row.getString("owner")),
                        Column.certainDay(row, "due_on"),
                        Column.certainDay(row, "opened_on"),
                        Column.day(row, "done_on")))
                .list());
    }
}
