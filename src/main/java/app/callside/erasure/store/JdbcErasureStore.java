package app.callside.erasure.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.erasure.ErasedMark;
import app.callside.erasure.ErasureStore;
import app.callside.erasure.Kept;
import app.callside.erasure.LegalHold;
import app.callside.erasure.Place;
import app.callside.ledger.ContactId;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Erasing in H2 or PostgreSQL.
public final class JdbcErasureStore implements ErasureStore {
    /// Stands for what is cleared after every erasure.
    private static final String JOURNALS_AND_INDEX = "";

    private final Database database;

    public JdbcErasureStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<Place, Integer> mend(CustomerId customer, Function<Kept, Map<String, String>> without, boolean keep) {
        Map<Place, Integer> counts = new EnumMap<>(Place.class);
        for (WordTable table : WordTable.ALL)
            counts.merge(table.place(), table.mend(database, customer, without, keep), Integer::sum);
        if (keep) database.touched(customer.value());
        return counts;
    }

    @Override
    public List<Before> before(ContactId contact) {
        return database.read(h -> h.createQuery("""
                        select phone, fax, email from contact_before where contact_id = :id
                        union select phone, fax, email from contact_after where contact_id = :id
                        """)
                .bind("id", contact.value())
                .map((row, _) -> new Before(row.getString("phone"), row.getString("fax"), row.getString("email")))
                .list());
    }

    @Override
    public void remove(CustomerId customer, ContactId contact) {
        for (String table : List.of("contact_before", "contact_after"))
            database.write(h -> h.createUpdate("delete from " + table + " where contact_id = :id")
                    .bind("id", contact.value())
                    .execute());
        database.write(h -> h.createUpdate("delete from contact where id = :id and customer_id = :customer")
                .bind("id", contact.value())
                .bind("customer", customer.value())
                .execute());
        database.touched(customer.value());
    }

    @Override
    public void forgetRemoved() {
        for (String table : List.of("contact_before", "contact_after"))
            database.write(h -> h.createUpdate("delete from " + table + " where not exists"
                            + " (select 1 from contact c where c.id = " + table + ".contact_id)")
                    .execute());
    }

    @Override
    public void mark(CustomerId customer, ErasedMark mark) {
        database.write(h -> h.createUpdate("""
                        insert into erased_person (customer_id, contact_id, kind, salt, hash, erased_on)
                        values (:customer, :contact, :kind, :salt, :hash, :on)
                        """)
                .bind("customer", customer.value())
                .bind("contact", mark.contact())
                .bind("kind", mark.kind().name())
                .bind("salt", mark.salt())
                .bind("hash", mark.hash())
                .bind("on", mark.on())
                .execute());
    }

    @Override
    public Map<CustomerId, List<ErasedMark>> marks() {
        Map<CustomerId, List<ErasedMark>> marks = new HashMap<>();
        database.read(h -> h.createQuery("select * from erased_person order by id")
                .map((row, _) -> marks.computeIfAbsent(
                                new CustomerId(row.getLong("customer_id")), _ -> new ArrayList<>())
                        .add(new ErasedMark(
                                row.getLong("contact_id"),
                                ErasedMark.Kind.valueOf(row.getString("kind")),
                                row.getString("salt"),
                                row.getString("hash"),
                                Column.certainDay(row, "erased_on"))))
                .list());
        return marks;
    }

    @Override
    public void hold(CustomerId customer, LegalHold hold) {
        database.write(h -> h.createUpdate("""
                        insert into legal_hold (customer_id, reason, noted_on, noted_by, lifted_by)
                        values (:customer, :reason, :on, :by, '')
                        """)
                .bind("customer", customer.value())
                .bind("reason", hold.reason())
                .bind("on", hold.since())
                .bind("by", hold.by())
                .execute());
    }

    @Override
    public boolean lift(CustomerId customer, LocalDate on, String by) {
        return database.write(h -> h.createUpdate("""
                        update legal_hold set lifted_on = :on, lifted_by = :by
                        where customer_id = :customer and lifted_on is null
                        """)
                        .bind("customer", customer.value())
                        .bind("on", on)
                        .bind("by", by)
                        .execute())
                > 0;
    }

    @Override
    public Optional<LegalHold> holdOn(CustomerId customer) {
        return database.read(h -> h.createQuery(
                        "select * from legal_hold where customer_id = :customer and lifted_on is null order by id")
                .bind("customer", customer.value())
                .map((row, _) -> new LegalHold(
                        row.getString("reason"), Column.certainDay(row, "noted_on"), row.getString("noted_by")))
                .findFirst());
    }

    @Override
    public List<String> booksOf(CustomerId customer) {
        List<String> books = new ArrayList<>();
        for (String query : List.of(
                "select name || ' ' || customer_key from customer where id = :customer",
                "select number || ' ' || goods || ' ' || purchase_order from invoice where customer_id = :customer",
                "select method || ' ' || reference || ' ' || pays from payment where customer_id = :customer"))
            books.addAll(database.read(h -> h.createQuery(query)
                    .bind("customer", customer.value())
                    .mapTo(String.class)
                    .list()));
        return books;
    }

    @Override
    public void owe(List<String> files) {
        for (String file :
                Stream.concat(Stream.of(JOURNALS_AND_INDEX), files.stream()).toList())
            database.write(h -> h.createUpdate("insert into erasure_rest (file) values (:file)")
                    .bind("file", file)
                    .execute());
    }

    @Override
    public Optional<List<String>> owed() {
        List<String> rows = database.read(h -> h.createQuery("select file from erasure_rest order by id")
                .mapTo(String.class)
                .list());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .filter(file -> !file.equals(JOURNALS_AND_INDEX))
                        .toList());
    }

    @Override
    public void settle() {
        database.write(h -> h.execute("delete from erasure_rest"));
    }

    @Override
    public void forgetOldPages() {
        new Setting(database, Database.TO_BE_COMPACTED).keep("yes");
    }
}
