package app.callside.desk;

import app.callside.ledger.AccountSummary;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// An amount that would settle something overdue, if it has come in unseen.
///
/// @param invoices numbers of the invoices it would settle
/// @param since no payment for them can be older
record SoughtAmount(Money amount, List<String> invoices, LocalDate since) {
    /// How far back receipts are looked at where an invoice has no date.
    private static final int WINDOW_DAYS = 120;

    SoughtAmount {
        invoices = List.copyOf(invoices);
    }

    /// Each overdue balance, and in each currency all of them together.
    static List<SoughtAmount> of(AccountSummary account) {
        List<SoughtAmount> sought = new ArrayList<>();
        Map<CurrencyUnit, List<Invoice>> overdue = account.overdue().stream()
                .collect(Collectors.groupingBy(invoice -> invoice.balance().getCurrencyUnit()));
        overdue.values().forEach(invoices -> {
            invoices.forEach(invoice -> sought.add(of(List.of(invoice), account.day())));
            if (invoices.size() > 1) sought.add(of(invoices, account.day()));
        });
        return sought;
    }

    private static SoughtAmount of(List<Invoice> invoices, LocalDate day) {
        LocalDate since = invoices.stream()
                .map(invoice -> invoice.invoiceDate().orElse(day.minusDays(WINDOW_DAYS)))
                .max(LocalDate::compareTo)
                .orElse(day);
        return new SoughtAmount(
                invoices.stream().map(Invoice::balance).reduce(Money::plus).orElseThrow(),
                invoices.stream().map(Invoice::shownNumber).toList(),
                since);
    }

    boolean isMetBy(Money received, LocalDate on) {
        return received.isSameCurrency(amount) && received.isEqual(amount) && !on.isBefore(since);
    }
}
