package app.callside.worklist;

import app.callside.ledger.Aging;
import org.joda.money.Money;

/// What a list comes to in one currency.
///
/// @param customers those with something overdue
/// @param dueToday promises due today; `dueTodaySum` what they come to
/// @param broken customers with a broken promise; `brokenSum` what is missing on them
public record WorklistFigures(
        int customers, Aging aging, int dueToday, Money dueTodaySum, int broken, Money brokenSum) {}
