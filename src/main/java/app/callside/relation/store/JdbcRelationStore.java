package app.callside.relation.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.CustomerId;
import app.callside.relation.RelationNote;
import app.callside.relation.RelationStore;
import java.util.List;

/// Relationship notes as rows.
public final class JdbcRelationStore implements RelationStore {
    private final Database database;

    public JdbcRelationStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(RelationNote note) {
        database.write(h -> h.createUpdate("""
                        insert into relation_note (customer_id, call_id, kind, words, said_by, noted_on)
                        values (:customer, :call, :kind, :words, :by, :on)
                        """)
                .bind("customer", note.customer().value())
                .bind("call", note.call())
                .bind("kind", note.kind().name())
                .bind("words", note.words())
                .bind("by", note.saidBy())
                .bind("on", note.notedOn())
                .execute());
    }

    @Override
    public List<RelationNote> newestOf(CustomerId customer, int atMost) {
        return database.read(h -> h.createQuery("""
                        select * from relation_note where customer_id = :customer
                        order by noted_on desc, id desc fetch first :most rows only
                        """)
                .bind("customer", customer.value())
                .bind("most", atMost)
                .map((row, _) -> new RelationNote(
                        customer,
                        row.getString("call_id"),
                        RelationNote.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("said_by"),
                        Column.certainDay(row, "noted_on")))
                .list());
    }
}
