package app.callside.followup.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.Finding;
import app.callside.followup.VerificationStore;
import app.callside.followup.VerificationTask;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.Payment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// Claims to check, in H2 or PostgreSQL.
public final class JdbcVerificationStore implements VerificationStore {
    private final Database database;
    private final DueTable table;

    public JdbcVerificationStore(Database database) {
        this.database = database;
        table = new DueTable(database, "verification_task");
    }

    @Override
    public void add(VerificationTask task) {
        database.touched(task.customer().value());
        Optional<ExpectedPayment> payment = task.payment();
        Optional<Money> amount = payment.flatMap(ExpectedPayment::amount);
        database.write(h -> h.createUpdate("""
                        insert into verification_task (id, customer_id, call_id, whom, what, due_on, expected,
                            reference, currency, amount_minor, dated_on, opened_on, done_on, finding)
                        values (:id, :customer, :call, :whom, :what, :due, :expected, :reference, :currency, :amount,
                            :dated, :opened, :done, :finding)
                        """)
                .bind("id", task.id().toString())
                .bind("customer", task.customer().value())
                .bind("call", task.call().orElse(null))
                .bind("whom", task.whom())
                .bind("what", task.what())
                .bind("due", task.dueOn())
                .bind("expected", payment.isPresent())
                .bind("reference", payment.map(ExpectedPayment::reference).orElse(""))
                .bind(
                        "currency",
                        amount.map(one -> one.getCurrencyUnit().getCode()).orElse(null))
                .bind("amount", amount.map(Money::getAmountMinorLong).orElse(null))
                .bind("dated", payment.flatMap(ExpectedPayment::datedOn).orElse(null))
                .bind("opened", task.openedOn())
                .bind("done", task.doneOn().orElse(null))
                .bind("finding", task.finding().name())
                .execute());
    }

    @Override
    public void answer(VerificationTask answered, Optional<ImportId> by) {
        database.touched(answered.customer().value());
        database.write(h -> h.createUpdate("""
                        update verification_task set done_on = :done, finding = :finding, import_id = :import
                        where id = :id
                        """)
                .bind("done", answered.doneOn().orElse(null))
                .bind("finding", answered.finding().name())
                .bind("import", by.map(ImportId::value).orElse(null))
                .bind("id", answered.id().toString())
                .execute());
    }

    @Override
    public List<VerificationTask> open() {
        return database.read(
                h -> h.createQuery("select * from verification_task where done_on is null order by due_on, id")
                        .map((row, _) -> task(row))
                        .list());
    }

    @Override
    public List<VerificationTask> openOf(Collection<CustomerId> customers) {
        List<VerificationTask> found = new ArrayList<>();
        Batches.each(
                customers.stream().map(CustomerId::value).toList(),
                some -> found.addAll(database.read(h -> h.createQuery("""
                                select * from verification_task where customer_id = any(:ids) and done_on is null
                                order by due_on, id
                                """)
                        .bind("ids", Batches.longs(some))
                        .map((row, _) -> task(row))
                        .list())));
        return found;
    }

    @Override
    public Map<VerificationTask, List<Payment>> awaitingAmong(ImportId arrivals) {
        return database.read(h -> {
            List<VerificationTask> waiting = h.createQuery("""
                            select * from verification_task t where t.finding = 'UNKNOWN' and t.expected
                              and exists (select 1 from payment p
                                where p.customer_id = t.customer_id and p.import_id = :import)
                            order by t.due_on, t.id
                            """)
                    .bind("import", arrivals.value())
                    .map((row, _) -> task(row))
                    .list();
            Map<VerificationTask, List<Payment>> found = new LinkedHashMap<>();
            Map<CustomerId, List<Payment>> brought = new HashMap<>();
            for (VerificationTask task : waiting)
                found.put(
                        task,
                        brought.computeIfAbsent(
                                task.customer(),
                                _ -> h.createQuery("""
                                        select * from payment where customer_id = :customer and import_id = :import
                                          and superseded_by is null
                                        """)
                                        .bind("customer", task.customer().value())
                                        .bind("import", arrivals.value())
                                        .map((row, _) -> payment(row))
                                        .list()));
            return found;
        });
    }

    @Override
    public void reopen(ImportId answeredBy) {
        database.read(h -> h.createQuery("select customer_id from verification_task where import_id = :import")
                        .bind("import", answeredBy.value())
                        .mapTo(Long.class)
                        .list())
                .forEach(database::touched);
        database.write(
                h -> h.createUpdate("""
                        update verification_task set done_on = null, finding = 'UNKNOWN', import_id = null
                        where import_id = :import
                        """).bind("import", answeredBy.value()).execute());
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                new CustomerId(row.getLong("customer_id")),
                Column.certainDay(row, "received_on"),
                Column.money(row, "amount_minor"),
                row.getString("method"),
                row.getString("reference"),
                row.getString("pays"));
    }

    private static VerificationTask task(ResultSet row) throws SQLException {
        return new VerificationTask(
                UUID.fromString(row.getString("id")),
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getString("call_id")),
                row.getString("whom"),
                row.getString("what"),
                Column.certainDay(row, "due_on"),
                row.getBoolean("expected") ? Optional.of(expected(row)) : Optional.empty(),
                Column.certainDay(row, "opened_on"),
                Column.day(row, "done_on"),
                Finding.valueOf(row.getString("finding")));
    }

    private static ExpectedPayment expected(ResultSet row) throws SQLException {
        Optional<Money> amount =
                row.getString("currency") == null ? Optional.empty() : Optional.of(Column.money(row, "amount_minor"));
        return new ExpectedPayment(row.getString("reference"), amount, Column.day(row, "dated_on"));
    }

    @Override
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return table.customersDueBetween(from, to);
    }

    @Override
    public boolean move(UUID id, LocalDate day) {
        return table.move(id, day);
    }

    @Override
    public boolean done(UUID id, LocalDate day) {
        return table.done(id, day);
    }

    @Override
    public void doneUpTo(CustomerId customer, LocalDate day) {
        table.doneUpTo(customer, day);
    }
}
