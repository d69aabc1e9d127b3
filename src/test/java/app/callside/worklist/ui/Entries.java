package app.callside.worklist.ui;

import app.callside.base.time.ClockThere;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Aging;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Standing;
import app.callside.worklist.Reason;
import app.callside.worklist.WorklistEntry;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented lines of the list. */
final class Entries {
    private Entries() {}

    static WorklistRow row(String name, long id) {
        return new WorklistRow(
                new WorklistEntry(standing(name, id), new Reason.Overdue(12), Optional.empty()),
                ClockThere.UNKNOWN,
                "");
    }

    private static Standing standing(String name, long id) {
        Money none = Money.zero(CurrencyUnit.USD);
        return new Standing(
                new CustomerId(id),
                name,
                "Linen",
                "",
                "",
                AccountClass.COMMERCIAL,
                Optional.empty(),
                new Aging(CurrencyUnit.USD, Map.of()),
                12,
                Optional.empty(),
                none,
                none,
                "",
                Optional.empty(),
                false);
    }
}
