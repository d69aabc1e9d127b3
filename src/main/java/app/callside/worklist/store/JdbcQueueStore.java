package app.callside.worklist.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import app.callside.worklist.Placing;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.QueuePlace;
import app.callside.worklist.QueueStore;
import app.callside.worklist.Snooze;
import app.callside.worklist.Strategy;
import app.callside.worklist.WorklistFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// The queue in H2 or PostgreSQL. Each order has an index that ends with it, so that a page is read and never sorted.
public final class JdbcQueueStore implements QueueStore {
    /// Stands for "nothing overdue": a column that takes part in an order is never null.
    private static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final Setting holdsFor;

    public JdbcQueueStore(Database database) {
        this.database = database;
        holdsFor = new Setting(database, "queue.day");
    }

    @Override
    public void replace(Collection<CustomerId> customers, List<QueuePlace> places) {
        Batches.each(
                customers.stream().map(CustomerId::value).toList(),
                some -> database.write(h -> h.createUpdate("delete from queue_place where customer_id = any(:ids)")
                        .bind("ids", Batches.longs(some))
                        .execute()));
        if (places.isEmpty()) return;
        LocalDate day = day().orElseThrow();
        database.write(h -> {
            var batch = h.prepareBatch("""
                    insert into queue_place (customer_id, currency, urgency, reason, reason_on, reason_minor,
                        reason_count, reason_text, oldest, overdue_minor, bucket, account_class, country, owner)
                    values (:customer, :currency, :urgency, :reason, :on, :minor, :count, :text, :oldest, :overdue,
                        :bucket, :class, :country, :owner)
                    """);
            for (QueuePlace place : places) {
                ReasonColumns reason = ReasonColumns.of(place.reason(), day);
                batch.bind("customer", place.customer().value())
                        .bind("currency", place.overdue().getCurrencyUnit().getCode())
                        .bind("urgency", place.reason().urgency())
                        .bind("reason", reason.reason())
                        .bind("on", reason.on())
                        .bind("minor", reason.minor())
                        .bind("count", reason.count())
                        .bind("text", reason.text())
                        .bind("oldest", place.oldest().orElse(NONE))
                        .bind("overdue", place.overdue().getAmountMinorLong())
                        .bind("bucket", place.bucket().ordinal())
                        .bind("class", place.accountClass().name())
                        .bind("country", place.country())
                        .bind("owner", place.owner())
                        .add();
            }
            return batch.execute();
        });
    }

    @Override
    public Optional<LocalDate> day() {
        return holdsFor.read().map(LocalDate::parse);
    }

    @Override
    public void holdsFor(LocalDate today) {
        holdsFor.keep(today.toString());
    }

    @Override
    public Set<CustomerId> agedBetween(LocalDate before, LocalDate day) {
        Set<CustomerId> aged = new HashSet<>();
        for (int edge : Placing.EDGES)
            aged.addAll(customers(
                    "queue_place where oldest >= :from and oldest < :to", before.minusDays(edge), day.minusDays(edge)));
        aged.addAll(customers(
                "queue_place where reason = 'NOT_YET_DUE' and reason_on > :from and reason_on <= :to",
                before.plusDays(Placing.COURTESY_DAYS),
                day.plusDays(Placing.COURTESY_DAYS)));
        aged.addAll(customers(
                "queue_place where reason = 'ATTEMPTS' and reason_on > :from and reason_on <= :to", before, day));
        aged.addAll(customers("snooze where until_day > :from and until_day <= :to", before, day));
        return aged;
    }

    private List<CustomerId> customers(String where, LocalDate from, LocalDate to) {
        return database.read(h -> h.createQuery("select distinct customer_id from " + where)
                .bind("from", from)
                .bind("to", to)
                .map((row, _) -> new CustomerId(row.getLong("customer_id")))
                .list());
    }

    @Override
    public List<QueuePlace> page(Strategy strategy, QueueFilter filter, LocalDate day, int from, int count) {
        return switch (strategy) {
            case TODAY, MINE -> slice(new QueueSql(filter), urgency(filter), day, from, count);
            case LARGEST_FIRST -> slice(new QueueSql(filter), "q.overdue_minor desc, q.oldest", day, from, count);
            case OLDEST_FIRST -> slice(new QueueSql(filter), "q.oldest, q.overdue_minor desc", day, from, count);
            case BY_WEEKDAY -> classByClass(filter, day, from, count);
        };
    }

    /// An order begins with the columns of its index, also with one that the filter has fixed: only then it is read
    /// along the index.
    private static String urgency(QueueFilter filter) {
        String order = "q.urgency, q.oldest, q.overdue_minor desc";
        if (filter.owner().isPresent()) return "q.owner, " + order;
        return filter.accountClass().isPresent() ? "q.account_class, " + order : order;
    }

    /// One class after the other, each from its own stretch of the index.
    private List<QueuePlace> classByClass(QueueFilter filter, LocalDate day, int from, int count) {
        List<QueuePlace> found = new ArrayList<>();
        int skip = from;
        for (AccountClass kind : Strategy.classes(day)) {
            if (found.size() == count) break;
            if (filter.accountClass().filter(only -> only != kind).isPresent()) continue;
            QueueFilter ofClass = filter.of(Optional.of(kind));
            List<QueuePlace> some = slice(new QueueSql(ofClass), urgency(ofClass), day, skip, count - found.size());
            found.addAll(some);
            if (some.isEmpty() && skip > 0) skip = Math.max(0, skip - count(ofClass));
            else skip = 0;
        }
        return found;
    }

    private List<QueuePlace> slice(QueueSql filter, String order, LocalDate day, int from, int count) {
        String sql = "select q.* from queue_place q" + filter.where() + " order by " + order
                + ", q.customer_id offset :from rows fetch next :count rows only";
        return database.read(h -> filter.bind(h.createQuery(sql))
                .bind("from", from)
                .bind("count", count)
                .map((row, _) -> place(row, day))
                .list());
    }

    private static QueuePlace place(ResultSet row, LocalDate day) throws SQLException {
        LocalDate oldest = Column.certainDay(row, "oldest");
        return new QueuePlace(
                new CustomerId(row.getLong("customer_id")),
                ReasonColumns.read(row, day),
                oldest.equals(NONE) ? Optional.empty() : Optional.of(oldest),
                Column.money(row, "overdue_minor"),
                AgingBucket.values()[row.getInt("bucket")],
                AccountClass.valueOf(row.getString("account_class")),
                row.getString("country"),
                row.getString("owner"));
    }

    @Override
    public int count(QueueFilter filter) {
        QueueSql sql = new QueueSql(filter);
        return database.read(h -> sql.bind(h.createQuery("select count(*) from queue_place q" + sql.where()))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Map<CurrencyUnit, WorklistFigures> figures(QueueFilter filter) {
        QueueSql sql = new QueueSql(filter);
        Map<CurrencyUnit, WorklistFigures> figures = new HashMap<>();
        database.read(h -> {
            sql.bind(h.createQuery(FigureColumns.SELECT + sql.where() + " group by q.currency"))
                    .map((row, _) ->
                            figures.put(CurrencyUnit.of(row.getString("currency")), FigureColumns.figures(row)))
                    .list();
            return true;
        });
        return figures;
    }

    @Override
    public List<String> countries() {
        return database.read(
                h -> h.createQuery("select distinct country from queue_place where country <> '' order by country")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public List<AccountClass> classes() {
        return database.read(h -> h
                .createQuery("select distinct account_class from queue_place")
                .map((row, _) -> AccountClass.valueOf(row.getString("account_class")))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .toList());
    }

    @Override
    public void put(Snooze snooze) {
        wake(snooze.customer());
        database.write(h -> h.createUpdate("""
                        insert into snooze (customer_id, until_day, reason, set_by, set_at)
                        values (:customer, :until, :reason, :by, :at)
                        """)
                .bind("customer", snooze.customer().value())
                .bind("until", snooze.until())
                .bind("reason", snooze.reason())
                .bind("by", snooze.by())
                .bind("at", Column.instant(snooze.at()))
                .execute());
    }

    @Override
    public void wake(CustomerId customer) {
        database.touched(customer.value());
        database.write(h -> h.createUpdate("delete from snooze where customer_id = :customer")
                .bind("customer", customer.value())
                .execute());
    }

    @Override
    public Map<CustomerId, Snooze> snoozesOf(Collection<CustomerId> customers) {
        Map<CustomerId, Snooze> found = new HashMap<>();
        Batches.each(
                Set.copyOf(customers).stream().map(CustomerId::value).toList(),
                some -> database.read(h -> h.createQuery("select * from snooze where customer_id = any(:ids)")
                                .bind("ids", Batches.longs(some))
                                .map((row, _) -> snooze(row))
                                .list())
                        .forEach(snooze -> found.put(snooze.customer(), snooze)));
        return found;
    }

    private static Snooze snooze(ResultSet row) throws SQLException {
        return new Snooze(
                new CustomerId(row.getLong("customer_id")),
                Column.certainDay(row, "until_day"),
                row.getString("reason"),
                row.getString("set_by"),
                Column.instant(row, "set_at"));
    }
}
