package app.callside.documents.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.documents.DocumentId;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.DocumentStore;
import app.callside.ledger.CustomerId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Documents on file in H2 or PostgreSQL.
public final class JdbcDocumentStore implements DocumentStore {
    private final Database database;

    public JdbcDocumentStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(DocumentOnFile document) {
        database.write(h -> h.createUpdate("""
                        insert into document_on_file (id, customer_id, invoice, kind, file_name, size_bytes, sha256,
                            attached_at, attached_by)
                        values (:id, :customer, :invoice, :kind, :name, :size, :hash, :at, :by)
                        """)
                .bind("id", document.id().toString())
                .bind("customer", document.customer().value())
                .bind("invoice", document.invoice().orElse(""))
                .bind("kind", document.kind().name())
                .bind("name", document.fileName())
                .bind("size", document.size())
                .bind("hash", document.hash())
                .bind("at", Column.instant(document.attachedAt()))
                .bind("by", document.attachedBy())
                .execute());
        database.touched(document.customer().value());
    }

    @Override
    public void remove(DocumentOnFile document) {
        database.write(h -> h.createUpdate("delete from document_on_file where id = :id")
                .bind("id", document.id().toString())
                .execute());
        database.touched(document.customer().value());
    }

    @Override
    public List<DocumentOnFile> ofCustomer(CustomerId customer) {
        return database.read(h -> h.createQuery("""
                        select * from document_on_file where customer_id = :customer
                        order by invoice, kind, attached_at desc, id
                        """)
                .bind("customer", customer.value())
                .map((row, _) -> new DocumentOnFile(
                        new DocumentId(UUID.fromString(row.getString("id"))),
                        customer,
                        Optional.of(row.getString("invoice")).filter(number -> !number.isEmpty()),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        row.getLong("size_bytes"),
                        row.getString("sha256"),
                        Column.instant(row, "attached_at"),
                        row.getString("attached_by")))
                .list());
    }

    @Override
    public int countWith(String hash) {
        return database.read(h -> h.createQuery("select count(*) from document_on_file where sha256 = :hash")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Set<String> hashes() {
        return database.read(h -> new HashSet<>(h.createQuery("select distinct sha256 from document_on_file")
                .mapTo(String.class)
                .list()));
    }
}
