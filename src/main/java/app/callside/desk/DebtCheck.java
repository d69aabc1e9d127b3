package app.callside.desk;

import app.callside.base.money.Totals;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// Is it really unpaid? The evidence for and against, before anyone is disturbed about a debt that is none.
public sealed interface DebtCheck {
    /// False where the collector should look before dialling.
    boolean clear();

    /// @param days since the ledger was last imported, 0 for today
    record LedgerAge(int days) implements DebtCheck {
        /// A ledger of the weekend's length is still fresh on Monday.
        private static final int STALE = 3;

        @Override
        public boolean clear() {
            return days <= STALE;
        }
    }

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

    /// Credits and unapplied cash on the account, above zero, in one currency.
    record Credits(Money amount) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    /// A receipt that comes to exactly an open invoice.
    record SameAmountReceived(Payment payment, Invoice invoice) implements DebtCheck {
        @Override
        public boolean clear() {
            return false;
        }
    }

    record DisputeOpen(String invoice, Money amount) implements DebtCheck {
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
    }

    static List<DebtCheck> of(Dossier dossier, Clock clock) {
        List<DebtCheck> checks = new ArrayList<>();
        checks.add(dossier.ledgerStamp()
                .<DebtCheck>map(stamp -> new LedgerAge((int) ChronoUnit.DAYS.between(
                        stamp.importedAt().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock))))
                .orElseGet(NeverImported::new));
        var credits = Totals.of(
                dossier.account().credits().stream().map(Invoice::balance).toList());
        if (credits.isEmpty()) checks.add(new NoCredits());
        credits.byCurrency().values().forEach(sum -> checks.add(new Credits(sum.negated())));
        for (Invoice invoice : dossier.account().overdue())
            dossier.account().payments().stream()
                    .filter(payment -> payment.amount().isEqual(asPaid(invoice, payment))
                            && payment.pays().isEmpty())
                    .findFirst()
                    .ifPresent(payment -> checks.add(new SameAmountReceived(payment, invoice)));
        dossier.disputes().forEach(dispute -> checks.add(new DisputeOpen(dispute.invoice(), dispute.amount())));
        if (dossier.account().overdue().isEmpty()) checks.add(new NothingOverdue());
        return checks;
    }

    /// The invoice's balance where currencies agree; else something no payment equals.
    private static Money asPaid(Invoice invoice, Payment payment) {
        return invoice.balance().isSameCurrency(payment.amount())
                ? invoice.balance()
                : Money.zero(payment.amount().getCurrencyUnit());
    }
}
