package app.callside.boot;

import app.callside.base.time.CallingHours;
import app.callside.base.time.ClockThere;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.worklist.CallingPolicy;
import app.callside.worklist.ui.ThereText;

/// What time it is where a customer is, and at which times one calls there.
record TheirTime(Wiring wiring) {
    CallingHours hours() {
        return CallingPolicy.of(wiring.rules.rules("calling-hours"));
    }

    /// In words; empty where it is not known.
    String at(Customer customer) {
        ClockThere there =
                wiring.whereabouts.of(customer.zone(), customer.address(), customer.phone(), customer.country());
        boolean consumer = customer.accountClass() == AccountClass.CONSUMER;
        return there.at(wiring.clock.instant(), hours().of(consumer), wiring.holidays)
                .map(now -> ThereText.of(now, there, wiring.messages, wiring.formats)
                        .sentence())
                .orElse("");
    }
}
