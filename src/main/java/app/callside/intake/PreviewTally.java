package app.callside.intake;

import app.callside.base.money.Totals;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Counts what a file holds.
final class PreviewTally implements ItemSink {
    private static final CustomerId NOBODY = new CustomerId(0);

    private final LocalDate asOf;
    private final Set<String> customers = new HashSet<>();
    private final FaultList faults = new FaultList();
    private final Map<CurrencyUnit, Money> openInvoiceSums = new TreeMap<>();
    private final Map<CurrencyUnit, Money> openCreditSums = new TreeMap<>();
    private int invoices;
    private int credits;
    private int openInvoices;
    private int openCredits;
    private int repeated;
    private int passedOver;

    PreviewTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public void item(ReadItem read, String itemKey) {
        customers.add(read.customer());
        Invoice item = read.on(NOBODY, itemKey);
        boolean credit = item.kind().isCredit();
        if (credit) credits++;
        else invoices++;
        if (!item.isOpenOn(asOf)) return;
        if (credit) openCredits++;
        else openInvoices++;
        (credit ? openCreditSums : openInvoiceSums)
                .merge(item.balance().getCurrencyUnit(), item.balance(), Money::plus);
    }

    @Override
    public void repeated() {
        repeated++;
    }

    @Override
    public void passedOver() {
        passedOver++;
    }

    @Override
    public void faulty(List<RowFault> found) {
        faults.add(found);
    }

    boolean isEmpty() {
        return invoices + credits + faults.rows() == 0;
    }

    ImportPreview preview(ImportReading reading) {
        return new ImportPreview(
                reading.fileName(),
                reading.kind(),
                reading.mapping(),
                asOf,
                reading.ambiguousDate(),
                reading.rows(),
                passedOver,
                repeated,
                customers.size(),
                invoices,
                credits,
                new ImportPreview.Open(openInvoices, totals(openInvoiceSums), openCredits, totals(openCreditSums)),
                faults.rows(),
                faults.first());
    }

    private static Totals totals(Map<CurrencyUnit, Money> sums) {
        return Totals.of(sums.values());
    }
}
