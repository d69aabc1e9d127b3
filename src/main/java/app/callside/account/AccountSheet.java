package app.callside.account;

import app.callside.dispute.Dispute;
import app.callside.dispute.Undisputed;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// One account as it stands on a day, without what comes in parts: settled items, payments, history.
///
/// @param account with its open items and contacts only
/// @param disputes the open ones
public record AccountSheet(
        AccountSummary account, PayerProfile profile, PromiseTally promises, List<Dispute> disputes) {
    public AccountSheet {
        disputes = List.copyOf(disputes);
    }

    /// Overdue and not contested.
    public List<Invoice> undisputed() {
        return Undisputed.of(account.overdue(), disputes);
    }

    public LocalDate day() {
        return account.day();
    }

    /// What may still be ordered on account: the limit less what is owed after credits, in the limit's currency; below
    /// zero where the limit is exceeded.
    public Money remaining(Money limit) {
        CurrencyUnit currency = limit.getCurrencyUnit();
        Money credits = account.credits().stream()
                .map(item -> item.balance())
                .filter(balance -> balance.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        return limit.minus(account.aging(currency).open()).minus(credits);
    }
}
