package app.callside.coaching.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.CoachingStore;
import app.callside.coaching.Marks;
import app.callside.coaching.Occasion;
import app.callside.coaching.Remark;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// Reviews and score sheets in H2 or PostgreSQL.
public final class JdbcCoachingStore implements CoachingStore {
    private final Database database;

    public JdbcCoachingStore(Database database) {
        this.database = database;
    }

    @Override
    public List<SheetTemplate> sheets() {
        return database.read(
                h -> h.createQuery("""
                        select s.* from score_sheet s
                        where s.edition = (select max(o.edition) from score_sheet o where o.sheet = s.sheet)
                        order by (select min(o.made_at) from score_sheet o where o.sheet = s.sheet), s.sheet
                        """).map((row, _) -> template(row)).list());
    }

    private static SheetTemplate template(ResultSet row) throws SQLException {
        ScoreSheet sheet = ScoreSheet.read(
                row.getString("sheet"), row.getInt("edition"), row.getString("name"), row.getString("content"));
        Set<Occasion> occasions = Arrays.stream(row.getString("occasions").split(" "))
                .filter(word -> !word.isEmpty())
                .map(Occasion::valueOf)
                .collect(Collectors.toSet());
        return new SheetTemplate(sheet, occasions, row.getBoolean("retired"));
    }

    @Override
    public void add(SheetTemplate template, String by, Instant at) {
        ScoreSheet sheet = template.sheet();
        database.write(h -> h.createUpdate("""
                        insert into score_sheet (sheet, edition, name, occasions, content, retired, made_at, made_by)
                        values (:sheet, :edition, :name, :occasions, :text, :retired, :at, :by)
                        """)
                .bind("sheet", sheet.key())
                .bind("edition", sheet.edition())
                .bind("name", sheet.name())
                .bind(
                        "occasions",
                        template.occasions().stream()
                                .sorted()
                                .map(Occasion::name)
                                .collect(Collectors.joining(" ")))
                .bind("text", sheet.text())
                .bind("retired", template.retired())
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
                sheet(row),
                marks,
                row.getString("remark"),
                row.getBoolean("flagged"),
                instant(row, "shared_at"),
                instant(row, "acknowledged_at"),
                remarks);
    }

    /// As it was when the call was scored.
    private static ScoreSheet sheet(ResultSet row) throws SQLException {
        return ScoreSheet.read(
                row.getString("sheet_key"), row.getInt("edition"), row.getString("sheet_name"), row.getString("sheet"));
    }

    private static Optional<Instant> instant(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Marks marks(Handle h, String call) {
        return h.createQuery("select criterion, stars from call_review_mark where call_id = :call")
                .bind("call", call)
                .reduceRows(Marks.NONE, JdbcCoachingStore::given);
    }

    private static Marks given(Marks marks, RowView row) {
        String criterion = row.getColumn("criterion", String.class);
        int stars = row.getColumn("stars", Integer.class);
        return stars == 0 ? marks.failing(criterion, true) : marks.with(criterion, stars);
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
                update call_review set reviewer = :reviewer, sheet_key = :key, sheet_name = :name, sheet = :sheet,
                    edition = :edition, remark = :comment,
                    flagged = :flagged, shared_at = :shared, acknowledged_at = :acknowledged where call_id = :call
                """), review).execute());
        if (there == 0) database.write(h -> bound(h.createUpdate("""
                    insert into call_review (call_id, reviewer, sheet_key, sheet_name, sheet, edition, remark, flagged,
                        shared_at, acknowledged_at)
                    values (:call, :reviewer, :key, :name, :sheet, :edition, :comment, :flagged, :shared, :acknowledged)
                    """), review).execute());
        database.write(h -> h.createUpdate("delete from call_review_mark where call_id = :call")
                .bind("call", call)
                .execute());
        review.marks().stars().forEach((criterion, stars) -> mark(call, criterion, stars));
        review.marks().failed().forEach(criterion -> mark(call, criterion, 0));
    }

    private static Update bound(Update update, CallReview review) {
        return update.bind("call", review.call().toString())
                .bind("reviewer", review.reviewer())
                .bind("key", review.sheet().key())
                .bind("name", review.sheet().name())
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
        String shared = """
                 from call_review v join call_record r on r.id = v.call_id
                 %s
                 where v.shared_at is not null and r.started_at >= :from and r.started_at < :until
                """ + (collector.isPresent() ? " and r.collector_name = :collector" : "");
        return database.read(h -> {
            Map<String, Marks> marks = asked(
                            h,
                            "select m.call_id, m.criterion, m.stars"
                                    + shared.formatted("join call_review_mark m on m.call_id = v.call_id"),
                            collector,
                            from,
                            until)
                    .reduceRows(new HashMap<>(), (all, row) -> {
                        String call = row.getColumn("call_id", String.class);
                        all.put(call, given(all.getOrDefault(call, Marks.NONE), row));
                        return all;
                    });
            return asked(
                            h,
                            "select r.id, r.collector_name, r.started_at, v.*" + shared.formatted("")
                                    + " order by r.started_at",
                            collector,
                            from,
                            until)
                    .map((row, _) -> new Marked(
                            row.getString("collector_name"),
                            Column.instant(row, "started_at"),
                            sheet(row),
                            marks.getOrDefault(row.getString("id"), Marks.NONE)))
                    .list();
        });
    }

    private static Query asked(Handle h, String sql, Optional<String> collector, Instant from, Instant until) {
        Query query = h.createQuery(sql).bind("from", Column.instant(from)).bind("until", Column.instant(until));
        collector.ifPresent(name -> query.bind("collector", name));
        return query;
    }
}
