package app.callside.promise;

import app.callside.base.money.Split;
import app.callside.base.time.WorkingDays;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Proposes how a balance is paid in parts: exact to the cent, on working days, oldest invoices first.
///
/// @param workingDays decides where a part moves whose day is no banking day
public record PlanBuilder(WorkingDays workingDays) {
    /// Equal parts, the last with what is left over.
    ///
    /// @param parts 1 or more; fewer come of it where the balance has not so many cents
    /// @param first day of the first part
    /// @param invoices what the parts pay, in the order in which they are to be paid
    public List<Instalment> evenly(
            Money balance,
            int parts,
            LocalDate first,
            Interval every,
            Optional<PaymentForm> form,
            List<Invoice> invoices) {
        return of(Split.evenly(balance, parts), first, every, form, invoices);
    }

    /// A part for each share, the first on a day and each of the others so long after it.
    public List<Instalment> of(
            List<Money> shares, LocalDate first, Interval every, Optional<PaymentForm> form, List<Invoice> invoices) {
        List<List<String>> paying = assign(shares, invoices);
        List<Instalment> plan = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            LocalDate due = day(first, every, i);
            plan.add(Instalment.of(due, shares.get(i), form, paying.get(i)));
        }
        return List.copyOf(plan);
    }

    /// The day of a part: its own, or the next on which money moves.
    public LocalDate day(LocalDate first, Interval every, int times) {
        return workingDays.onOrAfter(every.after(first, times));
    }

    /// One part for each invoice: what a customer's bookkeeper finds easiest to follow.
    public List<Instalment> invoiceByInvoice(
            List<Invoice> invoices, LocalDate first, Interval every, Optional<PaymentForm> form) {
        List<Instalment> plan = new ArrayList<>();
        for (Invoice invoice : invoices) {
            LocalDate due = day(first, every, plan.size());
            plan.add(Instalment.of(due, invoice.balance(), form, List.of(invoice.number())));
        }
        return List.copyOf(plan);
    }

    /// Which invoices each share reaches when they are paid off one after the other.
    public static List<List<String>> assign(List<Money> shares, List<Invoice> invoices) {
        List<List<String>> paying = new ArrayList<>();
        int next = 0;
        Money left = invoices.isEmpty() ? null : invoices.getFirst().balance();
        for (Money share : shares) {
            List<String> numbers = new ArrayList<>();
            Money rest = share;
            while (left != null && rest.isPositive()) {
                numbers.add(invoices.get(next).number());
                if (rest.isLessThan(left)) {
                    left = left.minus(rest);
                    break;
                }
                rest = rest.minus(left);
                next++;
                left = next < invoices.size() ? invoices.get(next).balance() : null;
            }
            paying.add(List.copyOf(numbers));
        }
        return paying;
    }
}
