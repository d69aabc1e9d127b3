package app.callside.outbox.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.outbox.OutboxStore;
import app.callside.outbox.OutgoingMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Mail on its way out; the bytes as Base64, which both engines keep as they are.
public final class JdbcOutboxStore implements OutboxStore {
    private final Database database;

    public JdbcOutboxStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(OutgoingMail mail) {
        database.write(h -> h.createUpdate("""
                        insert into outgoing_mail (id, call_id, recipient, subject, content, queued_at, state, attempts,
                            next_at, problem)
                        values (:id, :call, :to, :subject, :content, :queued, :state, :attempts, :next, :problem)
                        """)
                .bind("id", mail.id().toString())
                .bind("call", mail.call().map(CallId::toString).orElse(null))
                .bind("to", mail.to())
                .bind("subject", mail.subject())
                .bind("content", Base64.getEncoder().encodeToString(mail.content()))
                .bind("queued", Column.instant(mail.queuedAt()))
                .bind("state", mail.state().name())
                .bind("attempts", mail.attempts())
                .bind("next", Column.instant(mail.nextAt()))
                .bind("problem", mail.problem())
                .execute());
    }

    @Override
    public void keep(OutgoingMail mail) {
        database.write(h -> h.createUpdate("""
                        update outgoing_mail set state = :state, attempts = :attempts, next_at = :next, problem = :problem
                        where id = :id
                        """)
                .bind("id", mail.id().toString())
                .bind("state", mail.state().name())
                .bind("attempts", mail.attempts())
                .bind("next", Column.instant(mail.nextAt()))
                .bind("problem", mail.problem())
                .execute());
    }

    @Override
    public void remove(OutgoingMail mail) {
        database.write(h -> h.createUpdate("delete from outgoing_mail where id = :id")
                .bind("id", mail.id().toString())
                .execute());
    }

    @Override
    public List<OutgoingMail> unsent() {
        return database.read(
                h -> h.createQuery("select * from outgoing_mail where state <> :sent order by queued_at, id")
                        .bind("sent", OutgoingMail.State.SENT.name())
                        .map((row, _) -> mail(row))
                        .list());
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        return new OutgoingMail(
                UUID.fromString(row.getString("id")),
                Optional.ofNullable(row.getString("call_id"))
                        .map(UUID::fromString)
                        .map(CallId::new),
                row.getString("recipient"),
                row.getString("subject"),
                Base64.getDecoder().decode(row.getString("content")),
                Column.instant(row, "queued_at"),
                OutgoingMail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Column.instant(row, "next_at"),
                row.getString("problem"));
    }
}
