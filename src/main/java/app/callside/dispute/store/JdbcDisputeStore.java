package app.callside.dispute.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.DisputeStore;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.ledger.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
        database.touched(dispute.customer().value());
        database.write(h -> h.createUpdate("""
                        insert into dispute (id, customer_id, call_id, invoice, reason, currency, amount_minor, note,
                            owner, due_on, opened_on, solved_on, accepted)
                        values (:id, :customer, :call, :invoice, :reason, :currency, :amount, :note, :owner, :due,
                            :opened, :solved, :accepted)
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
                .bind("accepted", dispute.accepted())
                .execute());
    }

    @Override
    public void add(MissingDocument document) {
        database.touched(document.customer().value());
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
        return database.read(
                h -> h.createQuery("select * from dispute where customer_id = :customer order by opened_on desc, id")
                        .bind("customer", customer.value())
                        .map((row, _) -> dispute(row))
                        .list());
    }

    @Override
    public List<Dispute> openOf(Collection<CustomerId> customers) {
        List<Dispute> found = new ArrayList<>();
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        Batches.each(
                ids,
                some -> found.addAll(database.read(h -> h.createQuery(
                                "select * from dispute where customer_id = any(:ids) and solved_on is null order by id")
                        .bind("ids", Batches.longs(some))
                        .map((row, _) -> dispute(row))
                        .list())));
        return found;
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return new Dispute(
                UUID.fromString(row.getString("id")),
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getString("call_id")),
                row.getString("invoice"),
                DisputeReason.valueOf(row.getString("reason")),
                Column.money(row, "amount_minor"),
                row.getString("note"),
                Owner.valueOf(row.getString("owner")),
                Column.certainDay(row, "due_on"),
                Column.certainDay(row, "opened_on"),
                Column.day(row, "solved_on"),
                row.getBoolean("accepted"));
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
