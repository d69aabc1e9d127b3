package app.callside.call.store;

import app.callside.base.sql.Database;
import app.callside.call.CallSums;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Update;

/// Tables `call_day`, `card_day` and `point_day`. The program writes on one thread, so that adding to a row
/// that is not there yet and entering it do not come between each other.
final class DaySums {
    private static final String CALLS_OF = " where held_on = :day and collector_name = :collector and kind = :kind"
            + " and disposition = :outcome and right_party = :rightParty";
    private static final String ADD_CALLS = "update call_day set calls = calls + :calls, talk_ms = talk_ms + :talk,"
            + " hold_ms = hold_ms + :hold, wrap_ms = wrap_ms + :wrap, told = told + :told, said = said + :said,"
            + " must_say = must_say + :mustSay" + CALLS_OF;
    private static final String NEW_CALLS = """
            insert into call_day (held_on, collector_name, kind, disposition, right_party, calls, talk_ms, hold_ms,
                wrap_ms, told, said, must_say)
            values (:day, :collector, :kind, :outcome, :rightParty, :calls, :talk, :hold, :wrap, :told, :said, :mustSay)
            """;
    private static final String ADD_CARD = "update card_day set shown = shown + :shown, used = used + :used,"
            + " promised = promised + :promised"
            + " where held_on = :day and collector_name = :collector and card_id = :card";
    private static final String NEW_CARD = """
            insert into card_day (held_on, collector_name, card_id, shown, used, promised)
            values (:day, :collector, :card, :shown, :used, :promised)
            """;
    private static final String ADD_POINT = "update point_day set said = said + :said where held_on = :day"
            + " and collector_name = :collector and kind = :kind and point = :point";
    private static final String NEW_POINT = """
            insert into point_day (held_on, collector_name, kind, point, said)
            values (:day, :collector, :kind, :point, :said)
            """;

    private final Database database;

    DaySums(Database database) {
        this.database = database;
    }

    void clear() {
        for (String table : List.of("call_day", "card_day", "point_day"))
            database.write(h -> h.execute("delete from " + table));
    }

    void add(CallSums sums) {
        sums.days()
                .forEach((key, sum) -> either(
                        ADD_CALLS,
                        NEW_CALLS,
                        row -> at(row, key.day(), key.collector())
                                .bind("kind", key.kind().name())
                                .bind("outcome", key.outcome().name())
                                .bind("rightParty", key.rightParty())
                                .bind("calls", sum.calls())
                                .bind("talk", sum.talked().toMillis())
                                .bind("hold", sum.held().toMillis())
                                .bind("wrap", sum.wrapUp().toMillis())
                                .bind("told", sum.told())
                                .bind("said", sum.said())
                                .bind("mustSay", sum.mustSay())));
        sums.cards()
                .forEach((key, sum) -> either(
                        ADD_CARD,
                        NEW_CARD,
                        row -> at(row, key.day(), key.collector())
                                .bind("card", key.card())
                                .bind("shown", sum.shown())
                                .bind("used", sum.used())
                                .bind("promised", sum.promised())));
        sums.points()
                .forEach((key, said) -> either(
                        ADD_POINT,
                        NEW_POINT,
                        row -> at(row, key.day(), key.collector())
                                .bind("kind", key.kind().name())
                                .bind("point", key.point())
                                .bind("said", said)));
    }

    private static Update at(Update row, LocalDate day, String collector) {
        return row.bind("day", day).bind("collector", collector);
    }

    private void either(String add, String enter, java.util.function.UnaryOperator<Update> filled) {
        database.write(h -> {
            int there = filled.apply(h.createUpdate(add)).execute();
            return there > 0 ? there : filled.apply(h.createUpdate(enter)).execute();
        });
    }
}
