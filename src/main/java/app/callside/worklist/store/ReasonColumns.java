package app.callside.worklist.store;

import app.callside.base.sql.Column;
import app.callside.worklist.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How a reason stands in the columns `reason`, `reason_on`, `reason_minor`, `reason_count` and `reason_text`. What a
/// reason counts in days is kept as a date, so that a night alone does not change it.
record ReasonColumns(String reason, @Nullable LocalDate on, long minor, int count, String text) {
    private static ReasonColumns named(String reason) {
        return new ReasonColumns(reason, null, 0, 0, "");
    }

    private static ReasonColumns on(String reason, LocalDate day, String text) {
        return new ReasonColumns(reason, day, 0, 0, text);
    }

    /// @param day of the queue
    static ReasonColumns of(Reason reason, LocalDate day) {
        return switch (reason) {
            case Reason.BrokenPromise(LocalDate on, Money missing) ->
                new ReasonColumns("BROKEN", on, missing.getAmountMinorLong(), 0, "");
            case Reason.PromiseDueToday(Money expected) ->
                new ReasonColumns("DUE_TODAY", null, expected.getAmountMinorLong(), 0, "");
            case Reason.FollowUpDue(LocalDate since, String what) -> on("FOLLOW_UP", since, what);
            case Reason.LongOverdue _ -> named("LONG_OVERDUE");
            case Reason.Overdue _ -> named("OVERDUE");
            case Reason.NewlyOverdue _ -> named("NEWLY_OVERDUE");
            case Reason.Courtesy(int days) -> on("COURTESY", day.plusDays(days), "");
            case Reason.PromiseRunning(LocalDate until) -> on("RUNNING", until, "");
            case Reason.Snoozed(LocalDate until, String why) -> on("SNOOZED", until, why);
            case Reason.FullyDisputed(Money amount) ->
                new ReasonColumns("DISPUTED", null, amount.getAmountMinorLong(), 0, "");
            case Reason.AttemptsUsed(int calls, LocalDate next) -> new ReasonColumns("ATTEMPTS", next, 0, calls, "");
            case Reason.Ceased(LocalDate since) -> on("CEASED", since, "");
            case Reason.NotYetDue(int days) ->
                days == Integer.MAX_VALUE ? named("NOT_YET_DUE") : on("NOT_YET_DUE", day.plusDays(days), "");
            case Reason.NothingOwed _ -> named("NOTHING_OWED");
        };
    }

    static Reason read(ResultSet row, LocalDate day) throws SQLException {
        String name = row.getString("reason");
        return switch (name) {
            case "BROKEN" -> new Reason.BrokenPromise(Column.certainDay(row, "reason_on"), amount(row));
            case "DUE_TODAY" -> new Reason.PromiseDueToday(amount(row));
            case "FOLLOW_UP" ->
                new Reason.FollowUpDue(Column.certainDay(row, "reason_on"), row.getString("reason_text"));
            case "LONG_OVERDUE" -> new Reason.LongOverdue(late(row, day));
            case "OVERDUE" -> new Reason.Overdue(late(row, day));
            case "NEWLY_OVERDUE" -> new Reason.NewlyOverdue(late(row, day));
            case "COURTESY" -> new Reason.Courtesy(ahead(row, day));
            case "RUNNING" -> new Reason.PromiseRunning(Column.certainDay(row, "reason_on"));
            case "SNOOZED" -> new Reason.Snoozed(Column.certainDay(row, "reason_on"), row.getString("reason_text"));
            case "DISPUTED" -> new Reason.FullyDisputed(amount(row));
            case "ATTEMPTS" -> new Reason.AttemptsUsed(row.getInt("reason_count"), Column.certainDay(row, "reason_on"));
            case "CEASED" -> new Reason.Ceased(Column.certainDay(row, "reason_on"));
            case "NOT_YET_DUE" -> new Reason.NotYetDue(ahead(row, day));
            case "NOTHING_OWED" -> new Reason.NothingOwed();
            default -> throw new SQLException("Not a reason: " + name);
        };
    }

    private static Money amount(ResultSet row) throws SQLException {
        return Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("reason_minor"));
    }

    private static int late(ResultSet row, LocalDate day) throws SQLException {
        return (int) ChronoUnit.DAYS.between(Column.certainDay(row, "oldest"), day);
    }

    private static int ahead(ResultSet row, LocalDate day) throws SQLException {
        return Column.day(row, "reason_on")
                .map(due -> (int) ChronoUnit.DAYS.between(day, due))
                .orElse(Integer.MAX_VALUE);
    }
}
