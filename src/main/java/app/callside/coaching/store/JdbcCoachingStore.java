package app.callside.coaching.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.CoachingStore;
import app.callside.coaching.Marks;
import app.callside.coaching.Remark;
import app.callside.coaching.ScoreSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reviews and score sheets in H2 or PostgreSQL.
public final class JdbcCoachingStore implements CoachingStore {
    private final Database database;

    public JdbcCoachingStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ScoreSheet> sheet() {
        return database.read(h -> h.createQuery(
                        "select edition, content from score_sheet order by edition desc fetch first 1 rows only")
                .map((row, _) -> ScoreSheet.read(row.getInt("edition"), row.getString("content")))
                .findFirst());
    }

    @Override
    public void add(ScoreSheet sheet, String by, Instant at) {
        database.write(h -> h.createUpdate(
                        "insert into score_sheet (edition, content, made_at, made_by) values (:edition, :text, :at, :by)")
                .bind("edition", sheet.edition())
                .bind("text", sheet.text())
                .bind("at", Column.instant(at))
                .bind("by", by)
                .execute());
    }

    @Override
    public Optional<CallReview> review(CallId call) {
        return database.read(h -> {
            Marks marks = marks(h, call.toString());
            List<Remark> remarks = remarks(h, call);
            return h.createQuery("select * from call_review where call_id = :call")
                    .bind("call", call.toString())
                    .map((row, _) -> review(call, row, marks, remarks))
                    .findFirst();
        });
    }

    private static CallReview review(CallId call, ResultSet row, Marks marks, List<Remark> remarks)
            throws SQLException {
        return new CallReview(
                call,
                row.getString("reviewer"),
                ScoreSheet.read(row.getInt("edition"), row.getString("sheet")),
                marks,
                row.getString("remark"),
                row.getBoolean("flagged"),
                instant(row, "shared_at"),
                instant(row, "acknowledged_at"),
                remarks);
    }

    private static Optional<Instant> instant(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Marks marks(Handle h, String call) {
        return h.createQuery("select criterion, stars from call_review_mark where call_id = :call")
                .bind("call", call)
                .reduceRows(Marks.NONE, (marks, row) -> {
                    String criterion = row.getColumn("criterion", String.class);
                    int stars = row.getColumn("stars", Integer.class);
                    return stars == 0 ? marks.failing(criterion, true) : marks.with(criterion, stars);
                });
    }

    private static List<Remark> remarks(Handle h, CallId call) {
        return h.createQuery("select * from call_review_remark where call_id = :call order by id")
                .bind("call", call.toString())
                .map((row, _) -> new Remark(
                        Optional.ofNullable(row.getObject("moment_ms", Long.class))
                                .map(Duration::ofMillis),
                        row.getString("by_name"),
                        Column.instant(row, "made_at"),
                        row.getString("words")))
                .list();
    }

    @Override
    public void keep(CallReview review) {
        String call = review.call().toString();
        database.touchedCall(call);
        int there = database.write(h -> bound(h.createUpdate("""
                update call_review set reviewer = :reviewer, sheet = :sheet, edition = :edition, remark = :comment,
                    flagged = :flagged, shared_at = :shared, acknowledged_at = :acknowledged where call_id = :call
                """), review).execute());
        if (there == 0) database.write(h -> bound(h.createUpdate("""
                    insert into call_review (call_id, reviewer, sheet, edition, remark, flagged, shared_at,
                        acknowledged_at)
                    values (:call, :reviewer, :sheet, :edition, :comment, :flagged, :shared, :acknowledged)
                    """), review).execute());
        database.write(h -> h.createUpdate("delete from call_review_mark where call_id = :call")
                .bind("call", call)
                .execute());
        review.marks().stars().forEach((criterion, stars) -> mark(call, criterion, stars));
        review.marks().failed().forEach(criterion -> mark(call, criterion, 0));
    }

    private static org.jdbi.v3.core.statement.Update bound(
            org.jdbi.v3.core.statement.Update update, CallReview review) {
        return update.bind("call", review.call().toString())
                .bind("reviewer", review.reviewer())
                .bind("sheet", review.sheet().text())
                .bind("edition", review.sheet().edition())
                .bind("comment", review.comment())
                .bind("flagged", review.flagged())
                .bind("shared", review.shared().map(Column::instant).orElse(null))
                .bind("acknowledged", review.acknowledged().map(Column::instant).orElse(null));
    }

    private void mark(String call, String criterion, int stars) {
        database.write(h -> h.createUpdate(
                        "insert into call_review_mark (call_id, criterion, stars) values (:call, :criterion, :stars)")
                .bind("call", call)
                .bind("criterion", criterion)
                .bind("stars", stars)
                .execute());
    }

    @Override
    public void add(CallId call, Remark remark) {
        database.touchedCall(call.toString());
        database.write(h -> h.createUpdate("""
                        insert into call_review_remark (call_id, moment_ms, by_name, made_at, words)
                        values (:call, :moment, :by, :at, :words)
                        """)
                .bind("call", call.toString())
                .bind("moment", remark.moment().map(Duration::toMillis).orElse(null))
                .bind("by", remark.by())
                .bind("at", Column.instant(remark.made()))
                .bind("words", remark.words())
                .execute());
    }

    @Override
    public List<CallId> toRead(String collector) {
        return database.read(h -> h.createQuery("""
                        select r.id from call_review v join call_record r on r.id = v.call_id
                        where r.collector_name = :collector and v.shared_at is not null and v.acknowledged_at is null
                        order by r.started_at desc
                        """)
                .bind("collector", collector)
                .map((row, _) -> new CallId(UUID.fromString(row.getString("id"))))
                .list());
    }

    @Override
    public List<Marked> marked(Optional<String> collector, Instant from, Instant until) {
        return database.read(h -> {
            var query = h.createQuery("""
                            select r.id, r.collector_name, r.started_at, v.sheet, v.edition
                            from call_review v join call_record r on r.id = v.call_id
                            where v.shared_at is not null and r.started_at >= :from and r.started_at < :until
                            """ + (collector.isPresent() ? " and r.collector_name = :collector" : "")
                            + " order by r.started_at")
                    .bind("from", Column.instant(from))
                    .bind("until", Column.instant(until));
            collector.ifPresent(name -> query.bind("collector", name));
            List<Marked> marked = new ArrayList<>();
            query.map((row, _) -> marked.add(new Marked(
                            row.getString("collector_name"),
                            Column.instant(row, "started_at"),
                            ScoreSheet.read(row.getInt("edition"), row.getString("sheet")),
                            marks(h, row.getString("id")))))
                    .list();
            return marked;
        });
    }
}
