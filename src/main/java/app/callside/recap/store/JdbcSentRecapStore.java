package app.callside.recap.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecapStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Recaps in the store; their bytes as Base64, which both engines keep as they are.
public final class JdbcSentRecapStore implements SentRecapStore {
    private final Database database;

    public JdbcSentRecapStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(SentRecap sent) {
        database.write(h -> h.createUpdate("""
                        insert into sent_recap (call_id, sent_at, form, way, content)
                        values (:call, :at, :form, :way, :content)
                        """)
                .bind("call", sent.call().toString())
                .bind("at", Column.instant(sent.at()))
                .bind("form", sent.form().name())
                .bind("way", sent.way().name())
                .bind("content", Base64.getEncoder().encodeToString(sent.content()))
                .execute());
    }

    @Override
    public List<SentRecap> ofCall(CallId call) {
        return database.read(h -> h.createQuery("select * from sent_recap where call_id = :call order by id")
                .bind("call", call.toString())
                .map((row, _) -> sent(row))
                .list());
    }

    private static SentRecap sent(ResultSet row) throws SQLException {
        return new SentRecap(
                new CallId(UUID.fromString(row.getString("call_id"))),
                Column.instant(row, "sent_at"),
                SentRecap.Form.valueOf(row.getString("form")),
                SentRecap.Way.valueOf(row.getString("way")),
                Base64.getDecoder().decode(row.getString("content")));
    }
}
