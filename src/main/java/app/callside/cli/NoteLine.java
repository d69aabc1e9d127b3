package app.callside.cli;

import app.callside.base.text.JsonText;
import app.callside.base.time.Holidays;
import app.callside.promise.reading.NoteContext;
import com.grack.nanojson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A note with what it is read against, as a line of JSON:
/// `{"id", "call_date", "locale", "context": {"balance", "unapplied_credit", "invoices", "currency"}, "note"}`.
record NoteLine(String id, NoteContext context, String note) {
    /// @throws IllegalArgumentException where the line is no JSON or lacks something
    static NoteLine of(String json, Holidays holidays) {
        try {
            JsonObject line = JsonText.read(json);
            return new NoteLine(text(line, "id"), context(line, holidays), text(line, "note"));
        } catch (DateTimeException | IllegalCurrencyException | NumberFormatException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    private static NoteContext context(JsonObject line, Holidays holidays) {
        JsonObject account = line.getObject("context");
        if (account == null) throw new IllegalArgumentException("context");
        CurrencyUnit currency = CurrencyUnit.of(text(account, "currency"));
        Map<String, Money> invoices = new LinkedHashMap<>();
        account.getObject("invoices", new JsonObject())
                .forEach((number, open) -> invoices.put(number, money(currency, open)));
        LocalDate calledOn = LocalDate.parse(text(line, "call_date"));
        Locale locale = Locale.forLanguageTag(text(line, "locale"));
        return new NoteContext(
                calledOn,
                holidays.workingDays(locale.getCountry(), calledOn),
                locale,
                money(currency, account.get("balance")),
                money(currency, account.getOrDefault("unapplied_credit", 0)),
                invoices);
    }

    private static Money money(CurrencyUnit currency, @Nullable Object figure) {
        return Money.of(currency, new BigDecimal(String.valueOf(figure)), RoundingMode.HALF_UP);
    }

    private static String text(JsonObject line, String key) {
        String text = line.getString(key);
        if (text == null) throw new IllegalArgumentException(key);
        return text;
    }
}
