package app.callside.base.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C1")
class AmountTextTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12400|12400.00",
                "12,400|12400.00",
                "12,400.5|12400.50",
                "12,400.50|12400.50",
                "0.01|0.01",
                "5.|5.00",
                "1,234,567.89|1234567.89",
                "7.500|7.50",
                " 80 |80.00",
                "999999999999999|999999999999999.00"
            })
    void anAmountAsItIsTypedIsRead(String typed, String amount) {
        assertEquals(Optional.of(Money.parse("USD " + amount)), new AmountText(Locale.US).read(typed, USD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0.00",
                "-5",
                "12.345",
                "1,23",
                "12,40",
                "1.234,50",
                "12 400",
                "$5",
                "5 USD",
                "1,2345",
                "1e3",
                "(5)",
                ".",
                ".5",
                "9999999999999999",
                "999,999,999,999,999,999,999"
            })
    void whatCouldMeanSomethingElseIsNotRead(String typed) {
        assertEquals(Optional.empty(), new AmountText(Locale.US).read(typed, USD));
    }

    @Test
    void aCurrencyWithoutCentsTakesNone() {
        AmountText text = new AmountText(Locale.US);
        assertEquals(Optional.of(Money.parse("JPY 500")), text.read("500.0", CurrencyUnit.JPY));
        assertEquals(Optional.empty(), text.read("500.5", CurrencyUnit.JPY));
    }

    @Test
    void anAmountAsTheFormWritesItIsReadBackInEveryLanguage() {
        long seed = 6;
        Random random = new Random(seed);
        for (Locale locale : List.of(
                Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.of("de", "CH"), Locale.of("en", "IN"))) {
            for (int round = 0; round < 500; round++) {
                CurrencyUnit currency =
                        CurrencyUnit.of(List.of("USD", "JPY", "KWD").get(random.nextInt(3)));
                Money amount = Money.ofMinor(currency, 1 + random.nextLong(1L << (1 + random.nextInt(46))));
                String written = new Formats(locale).amount(amount);
                assertEquals(
                        Optional.of(amount),
                        new AmountText(locale).read(written, currency),
                        locale + " <" + written + ">, seed " + seed);
            }
        }
    }
}
