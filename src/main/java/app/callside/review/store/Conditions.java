package app.callside.review.store;

import app.callside.base.sql.Column;
import app.callside.call.CallId;
import app.callside.review.CallFilter;
import app.callside.review.Since;
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
    private static final String PAID = "i.paid_minor >= i.amount_minor";
    private static final String WAITING = "i.paid_minor < i.amount_minor and i.ending = '' and i.last_day >= :asOf";
    private static final String FAILED = "i.paid_minor < i.amount_minor and (i.ending = '' and i.last_day < :asOf"
            + " or i.ending <> '' and i.ended_on > i.last_day)";

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
        if (filter.missed()) all.add("r.said < r.must_say");
        filter.since().ifPresent(since -> {
            all.add(fate(since.kind()));
            values.put("asOf", since.asOf());
        });
        int word = 0;
        for (String term : filter.terms()) {
            all.add("r.search_text like :word" + word + " escape '!'");
            values.put("word" + word++, "%" + literally(term) + "%");
        }
        return new Conditions(all.isEmpty() ? "" : " where " + String.join(" and ", all), values);
    }

    private static String fate(Since.Kind kind) {
        return switch (kind) {
            case BROKEN -> some(FAILED);
            case WAITING -> some(WAITING) + " and not " + some(FAILED);
            case KEPT -> some(PAID) + " and not " + some(FAILED) + " and not " + some(WAITING);
        };
    }

    private static String some(String part) {
        return "exists (select 1 from promise p join instalment i on i.promise_id = p.id where p.call_id = r.id and "
                + part + ")";
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
