package app.callside.figures.store;

import app.callside.base.sql.Column;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.joda.money.CurrencyUnit;

/// Who owed something on a day, and who was billed. What was owed on a day before is not known to the
/// cent, but that it was owed is: an invoice is open from its date until it is settled.
record OwingQuery(Handle handle, CurrencyUnit currency) {
    private static final String OPEN = """
            select customer_id, due_date from invoice
            where kind in ('INVOICE', 'BALANCE') and currency = :currency and balance_minor <> 0
                and (settled_on is null or settled_on > :day) and (invoice_date is null or invoice_date <= :day)
            group by customer_id, due_date""";
    private static final String BILLED = """
            select distinct customer_id from invoice
            where kind = 'INVOICE' and currency = :currency and invoice_date between :from and :until""";

    Set<CustomerId> on(LocalDate day, Set<AgingBucket> buckets) {
        Set<CustomerId> owing = new HashSet<>();
        handle.createQuery(OPEN)
                .bind("currency", currency.getCode())
                .bind("day", day)
                .map((row, _) -> {
                    int late = Column.day(row, "due_date")
                            .map(due -> (int) ChronoUnit.DAYS.between(due, day))
                            .orElse(0);
                    return buckets.contains(AgingBucket.of(late)) && owing.add(new CustomerId(row.getLong(1)));
                })
                .forEach(_ -> {});
        return owing;
    }

    Set<CustomerId> billed(LocalDate from, LocalDate until) {
        return new HashSet<>(handle.createQuery(BILLED)
                .bind("currency", currency.getCode())
                .bind("from", from)
                .bind("until", until)
                .map((row, _) -> new CustomerId(row.getLong(1)))
                .list());
    }
}
