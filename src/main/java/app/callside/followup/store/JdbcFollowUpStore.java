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

    public JdbcFollowUpStore(Database database) {
        this.database = database;
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

    @Override
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery("""
                        select distinct customer_id from follow_up
                        where done_on is null and due_on between :from and :to
                        """)
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> new CustomerId(row.getLong("customer_id")))
                .list());
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
    public boolean move(UUID id, LocalDate day) {
        return change("update follow_up set due_on = :day where id = :id and done_on is null", id, day);
    }

    @Override
    public boolean done(UUID id, LocalDate day) {
        return change("update follow_up set done_on = :day where id = :id and done_on is null", id, day);
    }

    private boolean change(String update, UUID id, LocalDate day) {
        boolean changed = database.write(h -> h.createUpdate(update)
                        .bind("day", day)
                        .bind("id", id.toString())
                        .execute())
                > 0;
        if (changed)
            database.touched(database.read(h -> h.createQuery("select customer_id from follow_up where id = :id")
                    .bind("id", id.toString())
                    .mapTo(Long.class)
                    .one()));
        return changed;
    }

    @Override
    public void doneUpTo(CustomerId customer, LocalDate day) {
        database.touched(customer.value());
        database.write(h -> h.createUpdate("""
                        update follow_up set done_on = :day
                        where customer_id = :customer and done_on is null and due_on <= :day
                        """)
                .bind("day", day)
                .bind("customer", customer.value())
                .execute());
    }
}
