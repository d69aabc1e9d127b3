package app.callside.review;

import app.callside.call.CallId;
import app.callside.promise.Instalment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// Where the list of finished calls is read.
public interface ReviewStore {
    /// What is known of these calls, in the order of the ids; a call that is not there is left out.
    List<CallFacts> facts(List<CallId> calls);

    /// The parts of all promises made on each of the calls, without form and invoices; calls without one
    /// are left out.
    Map<CallId, List<Instalment>> promisedOn(List<CallId> calls);

    /// Everyone who ever held a call, by name.
    List<String> collectors();

    /// Every currency in which something was promised, by code.
    ///
    /// @param collector on whose calls; absent where all promises count, on a call or not
    List<CurrencyUnit> currencies(Optional<String> collector);
}
