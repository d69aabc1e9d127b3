package app.callside.followup.store;

import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the tables of things to do have in common: each row belongs to a customer, is due on a day, and is done on one.
///
/// @param name of the table, from the program itself
record DueTable(Database database, String name) {
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery("select distinct customer_id from " + name
                        + " where done_on is null and due_on between :from and :to")
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> new CustomerId(row.getLong("customer_id")))
                .list());
    }

    void doneUpTo(CustomerId customer, LocalDate day) {
        database.touched(customer.value());
        database.write(h -> h.createUpdate("update " + name
                        + " set done_on = :day where customer_id = :customer and done_on is null and due_on <= :day")
                .bind("day", day)
                .bind("customer", customer.value())
                .execute());
    }

    boolean move(UUID id, LocalDate day) {
        return change("due_on", id, day);
    }

    boolean done(UUID id, LocalDate day) {
        return change("done_on", id, day);
    }

    private boolean change(String column, UUID id, LocalDate day) {
        int changed = database.write(
                h -> h.createUpdate("update " + name + " set " + column + " = :day where id = :id and done_on is null")
                        .bind("day", day)
                        .bind("id", id.toString())
                        .execute());
        if (changed == 0) return false;
        database.touched(database.read(h -> h.createQuery("select customer_id from " + name + " where id = :id")
                .bind("id", id.toString())
                .mapTo(Long.class)
                .one()));
        return true;
    }
}
