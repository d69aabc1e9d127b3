package app.callside.review;

import app.callside.base.money.Totals;
import app.callside.promise.Fate;
import java.util.Optional;

/// One line of the list of calls.
///
/// @param promised what was promised on the call, a sum for each currency; empty when nothing was
/// @param since the worst that became of it as of the day that was asked for; absent when nothing was promised
public record CallRow(CallFacts call, Totals promised, Optional<Fate> since) {}
