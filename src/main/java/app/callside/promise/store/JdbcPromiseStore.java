package app.callside.promise.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.promise.Approval;
import app.callside.promise.Ending;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/// Promises in H2 or PostgreSQL.
public final class JdbcPromiseStore implements PromiseStore {
    private static final String SELECT =
            "select p.*, i.ordinal, i.due_on, i.last_day, i.amount_minor, i.paid_minor, i.paid_on, i.form, i.invoices,"
                    + " i.ending, i.ended_on"
                    + " from promise p join instalment i on i.promise_id = p.id ";
    private static final String ORDER = " order by p.promised_on desc, p.id, i.ordinal";

    private final Database database;

    public JdbcPromiseStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(PromiseToPay promise) {
        database.touched(promise.customer().value());
        promise.call().ifPresent(database::touchedCall);
        database.write(h -> h.createUpdate("""
                        insert into promise (id, customer_id, call_id, promised_on, promised_by, currency, expectation,
                            consequence, on_condition, approval, approved_by)
                        values (:id, :customer, :call, :on, :by, :currency, :expectation, :consequence, :condition,
                            :approval, :approvedBy)
                        """)
                .bind("id", promise.id().value().toString())
                .bind("customer", promise.customer().value())
                .bind("call", promise.call().orElse(null))
                .bind("on", promise.promisedOn())
                .bind("by", promise.promisedBy())
                .bind("currency", promise.total().getCurrencyUnit().getCode())
                .bind("expectation", promise.expectation())
                .bind("consequence", promise.consequence())
                .bind("condition", promise.condition())
                .bind("approval", promise.approval().state().name())
                .bind("approvedBy", promise.approval().by())
                .execute());
        int ordinal = 0;
        for (Instalment part : promise.instalments()) add(promise.id(), ordinal++, part);
        promise.call().ifPresent(call -> noteCall(promise.id(), call));
    }

    /// What figures ask of the call stands beside each payment: they read thousands of them at a time.
    private void noteCall(PromiseId promise, String call) {
        database.write(h -> h.createUpdate("""
                        update instalment set (call_id, held_on, collector_name, cards, currency) =
                            (select n.call_id, n.held_on, n.collector_name, n.cards, p.currency
                            from promise p join call_count n on n.call_id = p.call_id where p.id = :promise)
                        where promise_id = :promise and exists (select 1 from call_count n where n.call_id = :call)
                        """)
                .bind("promise", promise.value().toString())
                .bind("call", call)
                .execute());
    }

    private void add(PromiseId promise, int ordinal, Instalment part) {
        database.write(h -> h.createUpdate("""
                        insert into instalment (promise_id, ordinal, due_on, last_day, amount_minor, paid_minor, paid_on,
                            form, invoices, ending, ended_on)
                        values (:promise, :ordinal, :due, :last, :amount, :paid, :paidOn, :form, :invoices, :ending,
                            :endedOn)
                        """)
                .bind("promise", promise.value().toString())
                .bind("ordinal", ordinal)
                .bind("due", part.dueOn())
                .bind("last", part.lastDay())
                .bind("amount", part.amount().getAmountMinorLong())
                .bind("paid", part.paid().getAmountMinorLong())
                .bind("paidOn", part.paidOn().orElse(null))
                .bind("form", part.form().map(PaymentForm::id).orElse(""))
                .bind("invoices", String.join("\n", part.invoices()))
                .bind("ending", part.ending().map(end -> end.kind().name()).orElse(""))
                .bind("endedOn", part.ending().map(Ending::on).orElse(null))
                .execute());
    }

    @Override
    public void keep(PromiseToPay promise) {
        database.touched(promise.customer().value());
        promise.call().ifPresent(database::touchedCall);
        database.write(h -> h.createUpdate("""
                        update promise set approval = :approval, approved_by = :by where id = :id
                        """)
                .bind("approval", promise.approval().state().name())
                .bind("by", promise.approval().by())
                .bind("id", promise.id().value().toString())
                .execute());
        int ordinal = 0;
        for (Instalment part : promise.instalments()) keep(promise.id(), ordinal++, part);
    }

    private void keep(PromiseId promise, int ordinal, Instalment part) {
        database.write(h -> h.createUpdate("""
                        update instalment set paid_minor = :paid, paid_on = :paidOn, ending = :ending,
                            ended_on = :endedOn
                        where promise_id = :promise and ordinal = :ordinal
                        """)
                .bind("promise", promise.value().toString())
                .bind("ordinal", ordinal)
                .bind("paid", part.paid().getAmountMinorLong())
                .bind("paidOn", part.paidOn().orElse(null))
                .bind("ending", part.ending().map(end -> end.kind().name()).orElse(""))
                .bind("endedOn", part.ending().map(Ending::on).orElse(null))
                .execute());
    }

    @Override
    public List<PromiseToPay> ofCustomer(CustomerId customer) {
        return database.read(h -> promises(h.createQuery(SELECT + "where p.customer_id = :customer" + ORDER)
                .bind("customer", customer.value())));
    }

    @Override
    public List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers) {
        return ofCustomers(customers).stream().filter(PromiseToPay::waits).toList();
    }

    @Override
    public List<PromiseToPay> ofCustomers(Collection<CustomerId> customers) {
        List<PromiseToPay> found = new ArrayList<>();
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        Batches.each(
                ids,
                some -> found.addAll(
                        database.read(h -> promises(h.createQuery(SELECT + "where p.customer_id = any(:ids)" + ORDER)
                                .bind("ids", Batches.longs(some))))));
        return List.copyOf(found);
    }

    @Override
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery("""
                        select distinct p.customer_id from instalment i join promise p on p.id = i.promise_id
                        where i.due_on between :from and :to or i.last_day between :from and :to
                        """)
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> new CustomerId(row.getLong("customer_id")))
                .list());
    }

    @Override
    public List<PromiseToPay> waiting() {
        return database
                .read(h -> promises(h.createQuery(SELECT
                        + "where p.id in (select w.promise_id from instalment w where w.paid_minor < w.amount_minor"
                        + " and w.ended_on is null)" + ORDER)))
                .stream()
                .filter(PromiseToPay::waits)
                .toList();
    }

    @Override
    public List<Instalment> dueBetween(LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery(SELECT + "where i.due_on between :from and :to")
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> InstalmentRow.whole(row))
                .list());
    }

    @Override
    public List<PromiseToPay> madeOn(LocalDate day) {
        return database.read(h -> promises(
                h.createQuery(SELECT + "where p.promised_on = :day" + ORDER).bind("day", day)));
    }

    private static List<PromiseToPay> promises(Query query) {
        Map<String, PromiseToPay> byId = new LinkedHashMap<>();
        query.map((row, _) -> promise(row))
                .forEach(one -> byId.merge(one.id().value().toString(), one, JdbcPromiseStore::together));
        return List.copyOf(byId.values());
    }

    private static PromiseToPay together(PromiseToPay sofar, PromiseToPay more) {
        List<Instalment> parts = new ArrayList<>(sofar.instalments());
        parts.addAll(more.instalments());
        return sofar.with(parts);
    }

    private static PromiseToPay promise(ResultSet row) throws SQLException {
        return new PromiseToPay(
                new PromiseId(UUID.fromString(row.getString("id"))),
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getString("call_id")),
                Column.certainDay(row, "promised_on"),
                row.getString("promised_by"),
                List.of(InstalmentRow.whole(row)),
                row.getString("expectation"),
                row.getString("consequence"),
                row.getString("on_condition"),
                new Approval(Approval.State.valueOf(row.getString("approval")), row.getString("approved_by")));
    }
}
