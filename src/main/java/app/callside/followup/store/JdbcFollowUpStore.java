package app.callside.followup.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpStore;
import app.callside.ledger.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Follow-ups in H2 or PostgreSQL.
public final class JdbcFollowUpStore implements FollowUpStore {
    private final Database database;
    private final DueTable table;

    public JdbcFollowUpStore(Database database) {
        this.database = database;
        table = new DueTable(database, "follow_up");
    }

    @Override
    public void add(FollowUp followUp) {
        database.touched(followUp.customer().value());
        database.write(h -> h.createUpdate("""
                        insert into follow_up (id, customer_id, call_id, due_on, due_at, what, done_on)
                        values (:id, :customer, :call, :due, :at, :what, :done)
                        """)
                .bind("id", followUp.id().toString())
                .bind("customer", followUp.customer().value())
                .bind("call", followUp.call().orElse(null))
                .bind("due", followUp.dueOn())
                .bind("at", followUp.dueAt().map(LocalTime::toString).orElse(""))
                .bind("what", followUp.what())
                .bind("done", followUp.doneOn().orElse(null))
                .execute());
    }

    @Override
    public List<FollowUp> open() {
        return database.read(
                h -> h.createQuery("select * from follow_up where done_on is null order by due_on, due_at, id")
                        .map((row, _) -> followUp(row))
                        .list());
    }

    @Override
    public List<FollowUp> openOf(Collection<CustomerId> customers) {
        List<FollowUp> found = new ArrayList<>();
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        Batches.each(
                ids,
                some -> found.addAll(database.read(h -> h.createQuery("""
                                select * from follow_up where customer_id = any(:ids) and done_on is null
                                order by due_on, due_at, id
                                """)
                        .bind("ids", Batches.longs(some))
                        .map((row, _) -> followUp(row))
                        .list())));
        return found;
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                UUID.fromString(row.getString("id")),
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getString("call_id")),
                Column.certainDay(row, "due_on"),
                Optional.of(row.getString("due_at")).filter(at -> !at.isEmpty()).map(LocalTime::parse),
                row.getString("what"),
                Column.day(row, "done_on"));
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
