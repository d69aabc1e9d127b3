package app.callside.base.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How the program's values stand in columns.
public final class Column {
    private Column() {}

    public static Optional<LocalDate> day(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, LocalDate.class));
    }

    /// For a column that is never null.
    public static LocalDate certainDay(ResultSet row, String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    public static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    /// As the engines keep it, in whole microseconds; cut off here, since both would round it to the nearest,
    /// and what comes back would be later than what was sealed.
    public static OffsetDateTime instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /// An amount of minor units in the currency of the row's `currency` column.
    public static Money money(ResultSet row, String name) throws SQLException {
        return Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong(name));
    }
}
