package app.callside.desk;

import app.callside.dispute.Undisputed;
import app.callside.ledger.Invoice;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// What may be asked for of one invoice: its balance without the part that is in dispute.
///
/// @param amount above zero
public record Demand(Invoice invoice, Money amount) {
    /// Of the invoices a call is about; those that are in dispute as a whole are left out.
    public static List<Demand> of(Dossier dossier) {
        List<Demand> demands = new ArrayList<>();
        for (Invoice invoice : dossier.subject()) {
            Money left = Undisputed.of(invoice, dossier.disputes());
            if (left.isPositive()) demands.add(new Demand(invoice, left));
        }
        return List.copyOf(demands);
    }
}
