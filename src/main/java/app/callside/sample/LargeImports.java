package app.callside.sample;

import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ImportStore;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The monthly lists that would have brought a large book in: how its invoices stood on each of their days.
final class LargeImports {
    private static final int MONTHS = 18;
    private static final LocalTime EARLY = LocalTime.of(7, 40);
    private static final String NO_FILE = "0".repeat(64);

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Map<CurrencyUnit, Tally>> tallies = new ArrayList<>();

    LargeImports(LocalDate today) {
        for (int ago = MONTHS; ago >= 0; ago--) {
            days.add(today.minusMonths(ago));
            tallies.add(new TreeMap<>());
        }
    }

    /// An invoice as it stands now: one that is settled stood open in full until then.
    void add(Invoice invoice) {
        CurrencyUnit currency = invoice.original().getCurrencyUnit();
        for (int i = 0; i < days.size(); i++) {
            Tally tally = tallies.get(i).computeIfAbsent(currency, Tally::new);
            LocalDate day = days.get(i);
            if (invoice.invoiceDate().filter(day::isBefore).isPresent()) continue;
            if (invoice.settledOn().map(day::isBefore).orElse(true))
                tally.open(invoice.bucketOn(day), invoice.balance());
        }
    }

    private LocalDate before(int list) {
        return list == 0 ? days.getFirst().minusMonths(1) : days.get(list - 1);
    }

    /// Gives how many imports it wrote.
    long writeTo(ImportStore imports, ZoneId zone) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate from = before(i).plusDays(1);
            ImportStamp stamp = new ImportStamp(
                    "large sample book",
                    NO_FILE,
                    day,
                    day.atTime(EARLY).atZone(zone).toInstant(),
                    ItemChanges.NONE);
            ImportId id = imports.begin(stamp, "OPEN_ITEMS", true);
            imports.keepSnapshots(
                    id,
                    day,
                    from,
                    tallies.get(i).values().stream().map(Tally::aging).toList());
        }
        return days.size();
    }

    /// What the invoices of one currency came to on one day.
    private static final class Tally {
        private final CurrencyUnit currency;
        private final EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);

        Tally(CurrencyUnit currency) {
            this.currency = currency;
        }

        void open(AgingBucket bucket, Money balance) {
            slots.merge(bucket, new Aging.Slot(1, balance), Aging.Slot::plus);
        }

        Aging aging() {
            return new Aging(currency, slots);
        }
    }
}
