package app.callside.worklist.store;

import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.worklist.WorklistFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The sums over a list, one row for each currency.
final class FigureColumns {
    static final String SELECT = """
            select q.currency,
                sum(s.a0) as a0, sum(s.a1) as a1, sum(s.a2) as a2, sum(s.a3) as a3, sum(s.a4) as a4,
                sum(s.n0) as n0, sum(s.n1) as n1, sum(s.n2) as n2, sum(s.n3) as n3, sum(s.n4) as n4,
                sum(case when q.overdue_minor > 0 then 1 else 0 end) as customers,
                sum(case when q.reason = 'DUE_TODAY' then 1 else 0 end) as due,
                sum(case when q.reason = 'DUE_TODAY' then q.reason_minor else 0 end) as due_minor,
                sum(case when q.reason = 'BROKEN' then 1 else 0 end) as broken,
                sum(case when q.reason = 'BROKEN' then q.reason_minor else 0 end) as broken_minor
            from queue_place q join standing s on s.customer_id = q.customer_id and s.currency = q.currency""";

    private FigureColumns() {}

    static WorklistFigures figures(ResultSet row) throws SQLException {
        CurrencyUnit unit = CurrencyUnit.of(row.getString("currency"));
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (AgingBucket bucket : AgingBucket.values())
            slots.put(
                    bucket,
                    new Aging.Slot(
                            row.getInt("n" + bucket.ordinal()),
                            Money.ofMinor(unit, row.getLong("a" + bucket.ordinal()))));
        return new WorklistFigures(
                row.getInt("customers"),
                new Aging(unit, slots),
                row.getInt("due"),
                Money.ofMinor(unit, row.getLong("due_minor")),
                row.getInt("broken"),
                Money.ofMinor(unit, row.getLong("broken_minor")));
    }
}
