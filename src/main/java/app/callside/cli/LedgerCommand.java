package app.callside.cli;

import app.callside.boot.Wiring;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.LedgerCount;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints what the store holds on a day, to be held against other books.
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Prints what the store holds, by currency and age.")
final class LedgerCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day, as 2026-11-20; today without it.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--format", description = "table, csv or json", defaultValue = "table")
    Answer format = Answer.TABLE;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.openToRead()) {
            LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(wiring.clock()));
            LedgerCount count = wiring.ledger().countOn(day);
            callside.terminal()
                    .say(format == Answer.JSON ? json(count) : rows(count).as(format));
            return Terminal.DONE;
        }
    }

    private static String json(LedgerCount count) {
        JsonObject currencies = new JsonObject();
        count.currencies().forEach((unit, one) -> currencies.put(unit.getCode(), json(one)));
        JsonObject all = new JsonObject();
        all.put("customers", count.customers());
        all.put("currencies", currencies);
        return JsonWriter.string(all);
    }

    private static JsonObject json(LedgerCount.InCurrency one) {
        JsonObject buckets = new JsonObject();
        for (AgingBucket bucket : AgingBucket.values()) {
            Aging.Slot slot = one.aging().in(bucket);
            JsonObject json = new JsonObject();
            json.put("count", slot.count());
            json.put("amount", slot.amount().getAmount().toPlainString());
            buckets.put(bucket.id(), json);
        }
        JsonObject json = new JsonObject();
        json.put("openInvoices", one.aging().count());
        json.put("openAmount", one.aging().open().getAmount().toPlainString());
        json.put("credits", one.credits());
        json.put("creditAmount", one.creditAmount().getAmount().toPlainString());
        json.put("buckets", buckets);
        return json;
    }

    private static Rows rows(LedgerCount count) {
        Rows rows = new Rows(List.of("currency", "item", "count", "amount"));
        for (Map.Entry<CurrencyUnit, LedgerCount.InCurrency> entry :
                count.currencies().entrySet()) {
            String unit = entry.getKey().getCode();
            LedgerCount.InCurrency one = entry.getValue();
            for (AgingBucket bucket : AgingBucket.values()) {
                Aging.Slot slot = one.aging().in(bucket);
                rows.add(List.of(unit, bucket.id(), String.valueOf(slot.count()), plain(slot.amount())));
            }
            rows.add(List.of(
                    unit,
                    "open",
                    String.valueOf(one.aging().count()),
                    plain(one.aging().open())));
            rows.add(List.of(unit, "credits", String.valueOf(one.credits()), plain(one.creditAmount())));
        }
        return rows;
    }

    private static String plain(org.joda.money.Money amount) {
        return amount.getAmount().toPlainString();
    }
}
