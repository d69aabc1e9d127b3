package app.callside.account.ui;

import app.callside.ledger.AccountSummary;
import app.callside.ledger.Invoice;
import java.util.List;

/// Which items of the account the list shows.
public enum ShownItems {
    OPEN,
    OVERDUE,
    NOT_DUE,
    CREDITS,
    SETTLED;

    /// Of the account's open items; none for settled ones, which come from the store in parts.
    List<Invoice> of(AccountSummary account) {
        return switch (this) {
            case OPEN -> account.open();
            case OVERDUE -> account.overdue();
            case NOT_DUE ->
                account.openInvoices().stream()
                        .filter(item -> !item.isOverdueOn(account.day()))
                        .toList();
            case CREDITS -> account.credits();
            case SETTLED -> List.of();
        };
    }
}
