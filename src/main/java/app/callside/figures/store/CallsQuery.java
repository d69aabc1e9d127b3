package app.callside.figures.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Database;
import app.callside.call.CallEvent;
import app.callside.call.CallEventText;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.figures.FigureStore.HeldCall;
import app.callside.figures.Period;
import app.callside.ledger.CustomerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The calls of a period one by one, a month at a time: a database puts long answers on the disk.
record CallsQuery(Database database) {
    private static final String CALLS =
            "select call_id, customer_id, collector_name from call_count where held_on between :from and :until";
    private static final String TOLD = """
            select n.call_id, n.customer_id, n.collector_name, r.disposition
            from call_count n join call_record r on r.id = n.call_id
            where n.held_on between :from and :until and r.kind = :kind and r.must_say > 0""";
    private static final String TICKS = """
            select call_id, payload from call_event
            where call_id = any(:calls) and type = 'ticked' order by call_id, seq""";

    void each(Period period, Consumer<HeldCall> taker) {
        for (Period month : period.months())
            database.read(h -> {
                h.createQuery(CALLS)
                        .bind("from", month.from())
                        .bind("until", month.until())
                        .map((row, _) ->
                                new HeldCall(row.getString(1), new CustomerId(row.getLong(2)), row.getString(3)))
                        .forEach(taker);
                return true;
            });
    }

    /// Those on which a point had to be said, as [app.callside.call.CallNumbers] counts it, and was not.
    void eachWithoutPoint(Period period, CallKind kind, String point, Consumer<HeldCall> taker) {
        for (Period month : period.months())
            Batches.each(told(month, kind), some -> {
                Set<String> said = said(some, point);
                some.stream().filter(call -> !said.contains(call.id())).forEach(taker);
            });
    }

    private List<HeldCall> told(Period month, CallKind kind) {
        Set<String> reached = new HashSet<>();
        List<HeldCall> calls = database.read(h -> h.createQuery(TOLD)
                .bind("from", month.from())
                .bind("until", month.until())
                .bind("kind", kind.name())
                .map((row, _) -> {
                    if (Disposition.valueOf(row.getString(4)).isTold(kind)) reached.add(row.getString(1));
                    return new HeldCall(row.getString(1), new CustomerId(row.getLong(2)), row.getString(3));
                })
                .list());
        return calls.stream().filter(call -> reached.contains(call.id())).toList();
    }

    /// Of a point that was ticked and taken back the last word counts.
    private Set<String> said(List<HeldCall> calls, String point) {
        Set<String> said = new HashSet<>();
        database.read(h -> {
            h.createQuery(TICKS)
                    .bind(
                            "calls",
                            Batches.texts(calls.stream().map(HeldCall::id).toList()))
                    .map((row, _) -> {
                        if (!(CallEventText.read(row.getString(2)) instanceof CallEvent.Ticked tick)) return false;
                        if (!tick.mustSay().equals(point)) return false;
                        return tick.said() ? said.add(row.getString(1)) : said.remove(row.getString(1));
                    })
                    .forEach(_ -> {});
            return true;
        });
        return said;
    }
}
