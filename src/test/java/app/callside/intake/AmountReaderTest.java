package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class AmountReaderTest {
    private static final String[] GROUPS = {"", " ", "\u00A0", "\u202F", "'"};
    private static final String[][] AROUND = {
        {"", ""}, {"$", ""}, {"USD ", ""}, {"", " €"}, {"€", ""}, {"", " EUR"}, {"\u00A0", "\u202F£"}
    };

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(textBlock = """
        '1,234.50',       POINT, 1234.50
        '1.234,50',       COMMA, 1234.50
        '1 234,50 €',     COMMA, 1234.50
        '1\u202F234,50',  COMMA, 1234.50
        '(339.29)',       POINT, -339.29
        '($339.29)',      POINT, -339.29
        '-$1.00',         POINT, -1.00
        '$-1.00',         POINT, -1.00
        '−12.5',          POINT, -12.5
        'USD 12',         POINT, 12
        '$12 USD',        POINT, 12
        '12-',            POINT, -12
        '1.234,00-',      COMMA, -1234.00
        '5,00,000.00 Dr', POINT, 500000.00
        '5,00,000.00 Cr', POINT, -500000.00
        '.50',            POINT, 0.50
        '12.',            POINT, 12
        '+7',             POINT, 7
        '1’234.50',       POINT, 1234.50
        '100.0000',       POINT, 100.0000
        '1,234',          POINT, 1234
        '1.234',          COMMA, 1234""")
    void readsWhatExportsWrite(String text, DecimalMark mark, BigDecimal value) {
        assertEquals(
                Optional.of(value),
                new AmountReader(mark).read(text).map(ReadAmount::value),
                "exact to the last digit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "n/a",
                "abc",
                "INV-1",
                "12,34.56",
                "1.2.3",
                "1,23",
                "2026-08-15",
                "08/15/2026",
                "--5",
                "(-5)",
                "1E5",
                "12 34",
                "5 apples",
                "1,234.50*",
                "30 days"
            })
    void refusesWhatIsNoAmount(String text) {
        assertEquals(Optional.empty(), new AmountReader(DecimalMark.POINT).read(text));
    }

    @ParameterizedTest
    @CsvSource({"12 €, EUR", "CAD 12, CAD", "£12, GBP", "C$12, CAD", "'12 ', ", "$12, "})
    void namesTheCurrencyOnlyWhereTheCellDoes(String text, String code) {
        assertEquals(
                Optional.ofNullable(code).map(CurrencyUnit::of),
                new AmountReader(DecimalMark.POINT).read(text).orElseThrow().currency());
    }

    @Test
    void everyWrittenFormOfAnAmountReadsBackAsTheAmount() {
        long seed = 71;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2);
            boolean negative = random.nextBoolean();
            DecimalMark mark = random.nextBoolean() ? DecimalMark.POINT : DecimalMark.COMMA;
            String text = written(value, mark, negative, random);
            BigDecimal expected = negative ? value.negate() : value;
            assertEquals(
                    Optional.of(expected),
                    new AmountReader(mark).read(text).map(ReadAmount::value),
                    "seed " + seed + ", text " + text);
        }
    }

    @Test
    void oneAmountWithCentsDecidesTheColumn() {
        long seed = 72;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            DecimalMark mark = random.nextBoolean() ? DecimalMark.POINT : DecimalMark.COMMA;
            DecimalEvidence evidence = new DecimalEvidence();
            for (int row = 0; row < 5; row++)
                evidence.take(written(BigDecimal.valueOf(random.nextLong(90_000_000L) + 1, 2), mark, false, random));
            evidence.take("1,234");
            assertEquals(Optional.of(mark), evidence.mark(), "seed " + seed + ", column " + i);
        }
    }

    @Test
    void groupsAloneDecideNothing() {
        DecimalEvidence evidence = new DecimalEvidence();
        evidence.take("1.234");
        evidence.take("12,500");
        evidence.take("7");
        assertEquals(Optional.empty(), evidence.mark());
        evidence.take("1.234.567");
        assertEquals(Optional.of(DecimalMark.COMMA), evidence.mark());
    }

    private static String written(BigDecimal value, DecimalMark mark, boolean negative, Random random) {
        String[] parts = value.toPlainString().split("\\.", -1);
        String other = mark == DecimalMark.POINT ? "," : ".";
        int style = random.nextInt(GROUPS.length + 1);
        String group = style == GROUPS.length ? other : GROUPS[style];
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) whole.insert(at, group);
        String digits = whole.toString() + mark.sign() + parts[1];
        String[] around = AROUND[random.nextInt(AROUND.length)];
        if (!negative) return around[0] + digits + around[1];
        return switch (random.nextInt(3)) {
            case 0 -> "(" + around[0] + digits + around[1] + ")";
            case 1 -> "-" + around[0] + digits + around[1];
            default -> around[0] + digits + "-" + around[1];
        };
    }
}
