package app.callside.followup.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpStore;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
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
        return database.read(h -> h.createQuery(
                        "select * from follow_up where done_on is null order by due_on, due_at, id")
                .map((row, _) -> new FollowUp(
                        UUID.fromString(row.getString("id")),
                        new CustomerId(row.getLong("customer_id")),
                        Optional.ofNullable(row.getString("call_id")),
                        Column.certainDay(row, "due_on"),
                        Optional.of(row.getString("due_at"))
                                .filter(at -> !at.isEmpty())
                                .map(LocalTime::parse),
                        row.getString("what"),
                        Column.day(row, "done_on")))
                .list());
    }

    @Override
    public void doneUpTo(CustomerId customer, LocalDate day) {
        database.write(h -> h.createUpdate("""
                        update follow_up set done_on = :day
                        where customer_id = :customer and done_on is null and due_on <= :day
                        """)
                .bind("day", day)
                .bind("customer", customer.value())
                .execute());
    }
}
