package app.callside.ledger.store;

import app.callside.base.sql.Database;
import app.callside.ledger.Contact;
import app.callside.ledger.ContactId;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// The rows of contacts.
final class ContactTable {
    private final Database database;

    ContactTable(Database database) {
        this.database = database;
    }

    void add(Contact contact) {
        add(contact, null);
    }

    /// @param importId of the import that brings it; null for none
    void add(Contact contact, @Nullable ImportId importId) {
        database.write(h -> bound(h.createUpdate("""
                        insert into contact (customer_id, name, title, phone, fax, email, decides, preferred_time,
                            import_id)
                        values (:customer, :name, :title, :phone, :fax, :email, :decides, :time, :import)
                        """), contact)
                .bind("import", importId == null ? null : importId.value())
                .execute());
        database.touched(contact.customer().value());
    }

    void update(Contact contact) {
        database.write(h -> bound(h.createUpdate("""
                        update contact set name = :name, title = :title, phone = :phone, fax = :fax, email = :email,
                            decides = :decides, preferred_time = :time
                        where id = :id and customer_id = :customer
                        """), contact)
                .bind("id", contact.id().value())
                .execute());
        database.touched(contact.customer().value());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Contact contact) {
        return statement
                .bind("customer", contact.customer().value())
                .bind("name", contact.name())
                .bind("title", contact.title())
                .bind("phone", contact.phone())
                .bind("fax", contact.fax())
                .bind("email", contact.email())
                .bind("decides", contact.decides())
                .bind("time", contact.preferredTime());
    }

    void remove(CustomerId customer, ContactId contact) {
        database.write(h -> h.createUpdate("delete from contact where id = :id and customer_id = :customer")
                .bind("id", contact.value())
                .bind("customer", customer.value())
                .execute());
        database.touched(customer.value());
    }

    List<Contact> of(CustomerId customer) {
        return database.read(h -> h.createQuery("select * from contact where customer_id = :customer order by id")
                .bind("customer", customer.value())
                .map((row, _) -> new Contact(
                        new ContactId(row.getLong("id")),
                        customer,
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("phone"),
                        row.getString("fax"),
                        row.getString("email"),
                        row.getBoolean("decides"),
                        row.getString("preferred_time")))
                .list());
    }
}
