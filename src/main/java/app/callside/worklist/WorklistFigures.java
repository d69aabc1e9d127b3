package app.callside.worklist;

import app.callside.ledger.Aging;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a list comes to in one currency.
///
/// @param customers those with something overdue
/// @param dueToday promises due today; `dueTodaySum` what they come to
/// @param broken customers with a broken promise; `brokenSum` what is missing on them
public record WorklistFigures(
        int customers, Aging aging, int dueToday, Money dueTodaySum, int broken, Money brokenSum) {
    /// Of a list with nobody in it.
    public static WorklistFigures none(CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new WorklistFigures(0, Aging.of(List.of(), currency, LocalDate.EPOCH), 0, zero, 0, zero);
    }
}
