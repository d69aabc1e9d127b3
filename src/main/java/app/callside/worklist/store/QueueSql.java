package app.callside.worklist.store;

import app.callside.worklist.QueueFilter;
import app.callside.worklist.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/// A filter as SQL over table `queue_place`, called q.
final class QueueSql {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    QueueSql(QueueFilter filter) {
        // the sum keeps the planner on the index of the order that is asked for
        if (!filter.held()) conditions.add("q.urgency + 0 < " + Reason.HELD);
        filter.owner().ifPresent(owner -> when("q.owner = :owner", "owner", owner));
        filter.accountClass().ifPresent(kind -> when("q.account_class = :class", "class", kind.name()));
        filter.currency().ifPresent(unit -> when("q.currency = :currency", "currency", unit.getCode()));
        filter.bucket().ifPresent(bucket -> when("q.bucket = :bucket", "bucket", bucket.ordinal()));
        filter.country().ifPresent(country -> when("q.country = :country", "country", country));
        filter.minimum().ifPresent(minimum -> {
            when("q.currency = :unit", "unit", minimum.getCurrencyUnit().getCode());
            when("q.overdue_minor >= :minimum", "minimum", minimum.getAmountMinorLong());
        });
        int word = 0;
        for (String part : filter.words().strip().split("\\s+")) {
            if (part.isEmpty()) continue;
            String name = "word" + word++;
            when(
                    "exists (select 1 from customer c where c.id = q.customer_id and lower(c.name) like :" + name
                            + " escape '!')",
                    name,
                    "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    QueueSql when(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindMap(values);
    }
}
