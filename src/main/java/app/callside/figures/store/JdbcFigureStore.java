package app.callside.figures.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.text.Language;
import app.callside.call.CallSums;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.dispute.DisputeReason;
import app.callside.figures.FigureStore;
import app.callside.figures.Period;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.CustomerId;
import app.callside.promise.store.InstalmentRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.joda.money.CurrencyUnit;

/// Figures in H2 or PostgreSQL.
public final class JdbcFigureStore implements FigureStore {
    private static final String CALLS = "select * from call_day where held_on between :from and :until";
    private static final String CARDS = """
            select collector_name, card_id, sum(shown) as shown, sum(used) as used, sum(promised) as promised
            from card_day where held_on between :from and :until group by collector_name, card_id""";
    private static final String POINTS = """
            select collector_name, kind, point, sum(said) as said
            from point_day where held_on between :from and :until group by collector_name, kind, point""";
    private static final String PROMISED = """
            select call_id, promise_id, held_on, collector_name, cards, currency, due_on,
                coalesce(last_day, due_on) as last_day, amount_minor, paid_minor, paid_on, ending, ended_on
            from instalment where held_on between :from and :until order by held_on, call_id, promise_id""";
    private static final String DISPUTES = """
            select coalesce(n.call_id, '') as call_id, coalesce(n.collector_name, '') as collector_name,
                d.reason, d.currency, d.amount_minor
            from dispute d left join call_count n on n.call_id = d.call_id
            where d.opened_on between :from and :until""";

    private final Database database;
    private final Supplier<Language> language;

    public JdbcFigureStore(Database database) {
        this(database, () -> Language.ENGLISH);
    }

    /// @param language in which cards are called by their titles, where they have one in it
    public JdbcFigureStore(Database database, Supplier<Language> language) {
        this.database = database;
        this.language = language;
    }

    private <T> List<T> rows(String sql, Period period, RowMapper<T> row) {
        return database.read(h -> over(h, sql, period).map(row).list());
    }

    private static Query over(Handle handle, String sql, Period period) {
        return handle.createQuery(sql).bind("from", period.from()).bind("until", period.until());
    }

    @Override
    public Map<CallSums.Likeness, CallSums.Sum> calls(Period period) {
        Map<CallSums.Likeness, CallSums.Sum> calls = new HashMap<>();
        rows(CALLS, period, (row, _) -> Map.entry(alike(row), sum(row)))
                .forEach(day -> calls.put(day.getKey(), day.getValue()));
        return calls;
    }

    private static CallSums.Likeness alike(ResultSet row) throws SQLException {
        return new CallSums.Likeness(
                Column.certainDay(row, "held_on"),
                row.getString("collector_name"),
                CallKind.valueOf(row.getString("kind")),
                Disposition.valueOf(row.getString("disposition")),
                row.getBoolean("right_party"));
    }

    private static CallSums.Sum sum(ResultSet row) throws SQLException {
        return new CallSums.Sum(
                row.getInt("calls"),
                Duration.ofMillis(row.getLong("talk_ms")),
                Duration.ofMillis(row.getLong("hold_ms")),
                Duration.ofMillis(row.getLong("wrap_ms")),
                row.getInt("told"),
                row.getInt("said"),
                row.getInt("must_say"));
    }

    @Override
    public List<CardRow> cards(Period period) {
        return rows(
                CARDS,
                period,
                (row, _) -> new CardRow(
                        row.getString("collector_name"),
                        row.getString("card_id"),
                        new CallSums.CardSum(row.getInt("shown"), row.getInt("used"), row.getInt("promised"))));
    }

    @Override
    public List<PointRow> points(Period period) {
        return rows(
                POINTS,
                period,
                (row, _) -> new PointRow(
                        row.getString("collector_name"),
                        CallKind.valueOf(row.getString("kind")),
                        row.getString("point"),
                        row.getInt("said")));
    }

    @Override
    public void eachPromised(Period period, Consumer<PromisedPart> taker) {
        database.read(h -> {
            // a database puts long answers on the disk before it gives them; those of a month it keeps in
            // memory
            for (Period month : period.months())
                over(h, PROMISED, month).map((row, _) -> promised(row)).forEach(taker);
            return true;
        });
    }

    /// By place, not by name: there are hundreds of thousands of them.
    private static PromisedPart promised(ResultSet row) throws SQLException {
        return new PromisedPart(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                InstalmentRow.bare(row, CurrencyUnit.of(row.getString(6)), 7));
    }

    @Override
    public List<ReceivedRow> received(Period period, int days) {
        return database.read(h -> new ReceivedQuery(h, period, days).rows());
    }

    @Override
    public void eachPaidCall(Period period, int days, Consumer<PaidCall> taker) {
        database.read(h -> {
            new ReceivedQuery(h, period, days).eachCall(taker);
            return true;
        });
    }

    @Override
    public void eachDispute(Period period, Consumer<DisputeRow> taker) {
        database.read(h -> {
            for (Period month : period.months())
                over(h, DISPUTES, month).map((row, _) -> dispute(row)).forEach(taker);
            return true;
        });
    }

    private static DisputeRow dispute(ResultSet row) throws SQLException {
        return new DisputeRow(
                row.getString("call_id"),
                row.getString("collector_name"),
                DisputeReason.valueOf(row.getString("reason")),
                Column.money(row, "amount_minor"));
    }

    @Override
    public void eachCall(Period period, Consumer<HeldCall> taker) {
        new CallsQuery(database).each(period, taker);
    }

    @Override
    public void eachWithoutPoint(Period period, CallKind kind, String point, Consumer<HeldCall> taker) {
        new CallsQuery(database).eachWithoutPoint(period, kind, point, taker);
    }

    @Override
    public Set<CustomerId> owing(CurrencyUnit currency, LocalDate day, Set<AgingBucket> buckets) {
        return database.read(h -> new OwingQuery(h, currency).on(day, buckets));
    }

    @Override
    public Set<CustomerId> billed(CurrencyUnit currency, LocalDate from, LocalDate until) {
        return database.read(h -> new OwingQuery(h, currency).billed(from, until));
    }

    @Override
    public List<AgingSnapshot> snapshots(LocalDate until) {
        return database.read(h -> new SnapshotQuery(h).until(until));
    }

    @Override
    public List<String> collectors() {
        return database.read(h -> h.createQuery("select distinct collector_name from call_day order by 1")
                .mapTo(String.class)
                .list());
    }

    @Override
    public Map<String, String> cardTitles() {
        Map<String, String> titles = new HashMap<>();
        database.read(h -> {
            h.createQuery("""
                            select id, title from card
                            order by case when language = :language then 1 else 0 end, version
                            """)
                    .bind("language", language.get().code())
                    .map((row, _) -> Map.entry(row.getString("id"), row.getString("title")))
                    .forEach(card -> titles.put(card.getKey(), card.getValue()));
            return titles;
        });
        return titles;
    }
}
