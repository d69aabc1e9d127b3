package app.callside.review.store;

import app.callside.base.sql.Column;
import app.callside.call.CallId;
import app.callside.review.CallFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A filter as the condition of a query over `call_record r`.
///
/// @param where begins with a space; empty when everything passes
/// @param values fill the named places of `where`
record Conditions(String where, Map<String, Object> values) {
    static Conditions of(CallFilter filter, ZoneId zone) {
        List<String> all = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        filter.collector().ifPresent(name -> {
            all.add("r.collector_name = :collector");
            values.put("collector", name);
        });
        filter.from().ifPresent(day -> {
            all.add("r.started_at >= :from");
            values.put("from", midnight(day, zone));
        });
        filter.until().ifPresent(day -> {
            all.add("r.started_at < :until");
            values.put("until", midnight(day.plusDays(1), zone));
        });
        filter.outcome().ifPresent(outcome -> {
            all.add("r.disposition = :outcome");
            values.put("outcome", outcome.name());
        });
        filter.customer().ifPresent(customer -> {
            all.add("r.customer_id = :customer");
            values.put("customer", customer.value());
        });
        int word = 0;
        for (String term : filter.terms()) {
            all.add("r.search_text like :word" + word + " escape '!'");
            values.put("word" + word++, "%" + literally(term) + "%");
        }
        return new Conditions(all.isEmpty() ? "" : " where " + String.join(" and ", all), values);
    }

    /// As this, and only what comes after a call in the order of the list.
    Conditions after(Instant startedAt, CallId id) {
        Map<String, Object> further = new HashMap<>(values);
        further.put("lastAt", Column.instant(startedAt));
        further.put("lastId", id.toString());
        String beyond = "(r.started_at < :lastAt or r.started_at = :lastAt and r.id < :lastId)";
        return new Conditions(where.isEmpty() ? " where " + beyond : where + " and " + beyond, further);
    }

    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return Column.instant(day.atStartOfDay(zone).toInstant());
    }

    /// What people type has no wildcards: a `%` they search for is a per cent sign.
    private static String literally(String term) {
        return term.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
