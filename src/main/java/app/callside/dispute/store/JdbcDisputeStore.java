package app.callside.dispute.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.dispute.Course;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.DisputeStore;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.Ruling;
import app.callside.documents.DocumentKind;
import app.callside.ledger.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Disputes and missing documents in H2 or PostgreSQL.
public final class JdbcDisputeStore implements DisputeStore {
    private final Database database;

    public JdbcDisputeStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(Dispute dispute) {
        write(
                dispute,
                """
                insert into dispute (id, customer_id, call_id, invoice, reason, currency, amount_minor, note, owner, due_on,
                    opened_on, accepted, owed_minor, decision, ruled_on, ruled_by, evidence, credit_memo, solved_on)
                values (:id, :customer, :call, :invoice, :reason, :currency, :amount, :note, :owner, :due, :opened,
                    :accepted, :owed, :decision, :ruledOn, :ruledBy, :evidence, :memo, :solved)
                """,
                u -> u.bind("customer", dispute.customer().value())
                        .bind("call", dispute.call().orElse(null))
                        .bind("invoice", dispute.invoice())
                        .bind("reason", dispute.reason().name())
                        .bind("currency", dispute.amount().getCurrencyUnit().getCode())
                        .bind("amount", dispute.amount().getAmountMinorLong())
                        .bind("note", dispute.note())
                        .bind("opened", dispute.openedOn())
                        .bind("accepted", dispute.accepted())
                        .bind(
                                "owed",
                                dispute.course()
                                        .owed()
                                        .map(Money::getAmountMinorLong)
                                        .orElse(null)));
    }

    @Override
    public void keep(Dispute dispute) {
        write(dispute, """
                update dispute set owner = :owner, due_on = :due, decision = :decision, ruled_on = :ruledOn, ruled_by = :ruledBy,
                    evidence = :evidence, credit_memo = :memo, solved_on = :solved
                where id = :id
                """, u -> u);
    }

    /// What both an addition and a change write.
    private void write(Dispute dispute, String sql, UnaryOperator<Update> more) {
        database.touched(dispute.customer().value());
        Course course = dispute.course();
        database.write(h -> more.apply(h.createUpdate(sql))
                .bind("id", dispute.id().toString())
                .bind("owner", dispute.owner().name())
                .bind("due", dispute.dueOn())
                .bind(
                        "decision",
                        course.ruling().map(one -> one.decision().name()).orElse(""))
                .bind("ruledOn", course.ruling().map(Ruling::on).orElse(null))
                .bind("ruledBy", course.ruling().map(Ruling::by).orElse(""))
                .bind("evidence", evidence(course.evidence()))
                .bind("memo", course.creditMemo())
                .bind("solved", course.solvedOn().orElse(null))
                .execute());
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> one.kind().name() + " " + one.state().name())
                .collect(Collectors.joining("\n"));
    }

    private static List<Evidence> evidence(String text) {
        return text.lines()
                .map(line -> line.split(" ", -1))
                .map(parts -> new Evidence(DocumentKind.valueOf(parts[0]), Evidence.State.valueOf(parts[1])))
                .toList();
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
    public void keep(MissingDocument document) {
        database.touched(document.customer().value());
        database.write(h -> h.createUpdate("update document_request set due_on = :due, done_on = :done where id = :id")
                .bind("id", document.id().toString())
                .bind("due", document.dueOn())
                .bind("done", document.doneOn().orElse(null))
                .execute());
    }

    @Override
    public List<Dispute> open() {
        return database.read(
                h -> disputes(h.createQuery("select * from dispute where solved_on is null order by due_on, id")));
    }

    @Override
    public List<Dispute> disputesOf(CustomerId customer) {
        return database.read(h -> disputes(
                h.createQuery("select * from dispute where customer_id = :customer order by opened_on desc, id")
                        .bind("customer", customer.value())));
    }

    @Override
    public List<Dispute> openOf(Collection<CustomerId> customers) {
        return of(customers, "solved_on is null");
    }

    @Override
    public List<Dispute> undeniedOf(Collection<CustomerId> customers) {
        return of(customers, "decision in ('', 'GRANTED')");
    }

    private List<Dispute> of(Collection<CustomerId> customers, String which) {
        List<Dispute> found = new ArrayList<>();
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        Batches.each(
                ids,
                some -> found.addAll(database.read(h -> disputes(h.createQuery(
                                "select * from dispute where customer_id = any(:ids) and " + which + " order by id")
                        .bind("ids", Batches.longs(some))))));
        return found;
    }

    private static List<Dispute> disputes(Query query) {
        return query.map((row, _) -> dispute(row)).list();
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
                course(row));
    }

    private static Course course(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        long owed = row.getLong("owed_minor");
        Optional<Money> then = row.wasNull() ? Optional.empty() : Optional.of(Money.ofMinor(currency(row), owed));
        return new Course(
                row.getBoolean("accepted"),
                then,
                decision.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ruling(
                                Decision.valueOf(decision),
                                Column.certainDay(row, "ruled_on"),
                                row.getString("ruled_by"))),
                evidence(row.getString("evidence")),
                row.getString("credit_memo"),
                Column.day(row, "solved_on"));
    }

    private static CurrencyUnit currency(ResultSet row) throws SQLException {
        return CurrencyUnit.of(row.getString("currency"));
    }

    @Override
    public List<MissingDocument> missing() {
        return database.read(h ->
                documents(h.createQuery("select * from document_request where done_on is null order by due_on, id")));
    }

    @Override
    public List<MissingDocument> documentsOf(CustomerId customer) {
        return database.read(h -> documents(h.createQuery(
                        "select * from document_request where customer_id = :customer order by opened_on desc, id")
                .bind("customer", customer.value())));
    }

    private static List<MissingDocument> documents(Query query) {
        return query.map((row, _) -> new MissingDocument(
                        UUID.fromString(row.getString("id")),
                        new CustomerId(row.getLong("customer_id")),
                        Optional.ofNullable(row.getString("call_id")),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("invoice"),
                        Owner.valueOf(row.getString("owner")),
                        Column.certainDay(row, "due_on"),
                        Column.certainDay(row, "opened_on"),
                        Column.day(row, "done_on")))
                .list();
    }
}
