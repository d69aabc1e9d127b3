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
    private final Map<CurrencyUnit, Money> paid = new TreeMap<>();
    private final Map<CurrencyUnit, Money> owed = new TreeMap<>();
    private final Map<CurrencyUnit, Money> items = new TreeMap<>();
    private int payments;
    private int parties;
    private int contacts;
    private int balances;
    private final MarkSet held = new MarkSet();
    private int vanished;

    PreviewTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public void item(ReadItem read, String itemKey) {
        customers.add(read.customer());
        held.add(read.customer() + "\n" + itemKey);
        Invoice item = read.on(NOBODY, itemKey);
        items.merge(item.balance().getCurrencyUnit(), item.balance(), Money::plus);
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
    public void voided(String customer, String itemKey) {
        held.add(customer + "\n" + itemKey);
    }

    @Override
    public void payment(ReadPayment payment) {
        customers.add(payment.customer());
        payments++;
        paid.merge(payment.amount().getCurrencyUnit(), payment.amount(), Money::plus);
    }

    @Override
    public void party(ReadParty party) {
        customers.add(party.customer());
        parties++;
        if (party.contact().isPresent()) contacts++;
    }

    @Override
    public void balance(ReadBalance balance) {
        customers.add(balance.customer());
        balances++;
        owed.merge(balance.amount().getCurrencyUnit(), balance.amount(), Money::plus);
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

    /// An item that the ledger has open.
    void inLedger(String customerKey, Invoice item) {
        boolean listed = items.containsKey(item.balance().getCurrencyUnit());
        if (listed && !held.contains(customerKey + "\n" + item.itemKey())) vanished++;
    }

    boolean isEmpty() {
        return invoices + credits + payments + parties + balances + faults.rows() == 0;
    }

    ImportPreview preview(ImportReading reading, StatedTotal stated) {
        return new ImportPreview(
                reading.fileName(),
                reading.fingerprint(),
                reading.kind(),
                reading.mapping(),
                asOf,
                reading.unsaid(),
                reading.rows(),
                passedOver,
                repeated,
                customers.size(),
                invoices,
                credits,
                new ImportPreview.Open(openInvoices, totals(openInvoiceSums), openCredits, totals(openCreditSums)),
                faults.rows(),
                faults.first(),
                new ImportPreview.Besides(payments, totals(paid), parties, contacts, balances, totals(owed)),
                stated.beside(counted()),
                counted(),
                reading.firstRows(),
                vanished);
    }

    /// Of the rows to which a total in their last line belongs.
    private Totals counted() {
        if (payments > 0) return totals(paid);
        return totals(balances > 0 ? owed : items);
    }

    private static Totals totals(Map<CurrencyUnit, Money> sums) {
        return Totals.of(sums.values());
    }
}
