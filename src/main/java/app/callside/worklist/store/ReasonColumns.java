package app.callside.worklist.store;

import app.callside.base.sql.Column;
import app.callside.worklist.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How a reason stands in the columns `reason`, `reason_on`, `reason_minor`, `reason_count` and `reason_text`.
record ReasonColumns(String reason, @Nullable LocalDate on, long minor, int count, String text) {
    static ReasonColumns of(Reason reason) {
        return switch (reason) {
            case Reason.BrokenPromise(LocalDate on, Money missing) ->
                new ReasonColumns("BROKEN", on, missing.getAmountMinorLong(), 0, "");
            case Reason.PromiseDueToday(Money expected) ->
                new ReasonColumns("DUE_TODAY", null, expected.getAmountMinorLong(), 0, "");
            case Reason.FollowUpDue(LocalDate since, String what) -> new ReasonColumns("FOLLOW_UP", since, 0, 0, what);
            case Reason.LongOverdue(int days) -> new ReasonColumns("LONG_OVERDUE", null, 0, days, "");
            case Reason.Overdue(int days) -> new ReasonColumns("OVERDUE", null, 0, days, "");
            case Reason.NewlyOverdue(int days) -> new ReasonColumns("NEWLY_OVERDUE", null, 0, days, "");
            case Reason.Courtesy(int days) -> new ReasonColumns("COURTESY", null, 0, days, "");
            case Reason.PromiseRunning(LocalDate until) -> new ReasonColumns("RUNNING", until, 0, 0, "");
            case Reason.Snoozed(LocalDate until, String why) -> new ReasonColumns("SNOOZED", until, 0, 0, why);
            case Reason.FullyDisputed(Money amount) ->
                new ReasonColumns("DISPUTED", null, amount.getAmountMinorLong(), 0, "");
            case Reason.AttemptsUsed(int calls, LocalDate next) -> new ReasonColumns("ATTEMPTS", next, 0, calls, "");
            case Reason.Ceased(LocalDate since) -> new ReasonColumns("CEASED", since, 0, 0, "");
            case Reason.NotYetDue(int days) -> new ReasonColumns("NOT_YET_DUE", null, 0, days, "");
            case Reason.NothingOwed() -> new ReasonColumns("NOTHING_OWED", null, 0, 0, "");
        };
    }

    static Reason read(ResultSet row) throws SQLException {
        CurrencyUnit unit = CurrencyUnit.of(row.getString("currency"));
        Money amount = Money.ofMinor(unit, row.getLong("reason_minor"));
        int count = row.getInt("reason_count");
        String name = row.getString("reason");
        return switch (name) {
            case "BROKEN" -> new Reason.BrokenPromise(Column.certainDay(row, "reason_on"), amount);
            case "DUE_TODAY" -> new Reason.PromiseDueToday(amount);
            case "FOLLOW_UP" ->
                new Reason.FollowUpDue(Column.certainDay(row, "reason_on"), row.getString("reason_text"));
            case "LONG_OVERDUE" -> new Reason.LongOverdue(count);
            case "OVERDUE" -> new Reason.Overdue(count);
            case "NEWLY_OVERDUE" -> new Reason.NewlyOverdue(count);
            case "COURTESY" -> new Reason.Courtesy(count);
            case "RUNNING" -> new Reason.PromiseRunning(Column.certainDay(row, "reason_on"));
            case "SNOOZED" -> new Reason.Snoozed(Column.certainDay(row, "reason_on"), row.getString("reason_text"));
            case "DISPUTED" -> new Reason.FullyDisputed(amount);
            case "ATTEMPTS" -> new Reason.AttemptsUsed(count, Column.certainDay(row, "reason_on"));
            case "CEASED" -> new Reason.Ceased(Column.certainDay(row, "reason_on"));
            case "NOT_YET_DUE" -> new Reason.NotYetDue(count);
            case "NOTHING_OWED" -> new Reason.NothingOwed();
            default -> throw new SQLException("Not a reason: " + name);
        };
    }
}
