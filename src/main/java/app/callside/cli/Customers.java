package app.callside.cli;

import app.callside.base.text.Plain;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Wiring;
import app.callside.find.Hit;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import java.util.List;

/// The customer that a command names.
final class Customers {
    private static final int LOOKED_AT = 50;

    private Customers() {}

    /// @param named the accounting package's key, or the whole name
    /// @throws Refused where there is none, or several have the name
    static Customer named(Wiring wiring, String named) {
        return wiring.ledger().withKey(named).orElseGet(() -> {
            List<CustomerId> found = wiring.finder().find(named, LOOKED_AT).stream()
                    .filter(hit -> hit instanceof Hit.Customer)
                    .filter(hit -> Plain.of(hit.customerName()).equals(Plain.of(named)))
                    .map(Hit::customer)
                    .distinct()
                    .toList();
            if (found.size() != 1) throw new Refused(Fault.of("erasure.customer", named));
            return wiring.ledger()
                    .openAccount(found.getFirst(), java.time.LocalDate.now(wiring.clock()))
                    .customer();
        });
    }
}
