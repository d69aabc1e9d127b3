package app.callside.desk;

import app.callside.deck.CallKind;
import app.callside.followup.VerificationTask;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/// Is it really unpaid? The evidence for and against, before anyone is disturbed about a debt that is none.
public sealed interface DebtCheck {
    /// False where the collector should look before dialling.
    boolean clear();

    /// Whether it keeps a call of that kind from being made without a word: a courtesy call asks for no debt.
    default boolean holdsBack(CallKind kind) {
        return !clear();
    }

    /// @param days since the ledger was last imported, 0 for today
    /// @param clear false for a stale one
    record LedgerAge(ImportStamp stamp, int days, boolean clear) implements DebtCheck {}

    record NeverImported() implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    record NoCredits() implements DebtCheck {
        @Override
        public boolean clear() {
            return true;
        }
    }

    /// Money that came in and was not matched to an invoice, above zero, in one currency.
    record UnappliedCash(Money amount, LocalDate latest) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    /// Credit notes that are still open, above zero in all, in one currency.
    record CreditNotes(Money amount, List<String> numbers) implements DebtCheck {
        public CreditNotes {
            numbers = List.copyOf(numbers);
        }

        @Override
        public boolean clear() {
            return false;
        }
    }

    /// A receipt on this account that names no invoice and comes to exactly what is overdue on these.
    record SameAmountReceived(Payment payment, List<String> invoices) implements DebtCheck {
        public SameAmountReceived {
            invoices = List.copyOf(invoices);
        }

        @Override
        public boolean clear() {
            return false;
        }
    }

    /// A receipt that stands on another account and comes to exactly what is overdue on these.
    record SameAmountElsewhere(Receipt receipt, List<String> invoices) implements DebtCheck {
        public SameAmountElsewhere {
            invoices = List.copyOf(invoices);
        }

        @Override
        public boolean clear() {
            return false;
        }
    }

    /// No receipt of what is overdue was found, on whichever account.
    record NoSuchReceipt() implements DebtCheck {
        @Override
        public boolean clear() {
            return true;
        }
    }

    /// The customer has said that the money was sent, and none has come since.
    record InTransit(Claim claim) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    /// A payment that they said was on its way, and that no import has brought since.
    record StillAwaited(VerificationTask task) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    /// @param accepted they are right, and the invoice is to be adjusted by it
    record DisputeOpen(String invoice, Money amount, boolean accepted) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    record NothingOverdue() implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }

        @Override
        public boolean holdsBack(CallKind kind) {
            return kind != CallKind.COURTESY;
        }
    }

    static List<DebtCheck> of(Dossier dossier, ReadinessPolicy policy, Clock clock) {
        return new DebtEvidence(dossier, policy, clock).checks();
    }
}
