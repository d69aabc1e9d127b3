package app.callside.call;

import app.callside.ledger.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where finished calls are kept. They are only ever added.
public interface CallStore {
    /// Inside a unit of work. A call that is there already is left alone.
    void add(CallRecord call);

    /// Inside a unit of work.
    void add(CallCorrection correction);

    /// What was put right about a call, oldest first.
    List<CallCorrection> corrections(CallId id);

    Optional<CallRecord> call(CallId id);

    boolean has(CallId id);

    /// Newest first, without their events.
    List<CallRecord> ofCustomer(CustomerId customer, int atMost);

    /// The calls to some customers, newest first; customers who were never called are absent.
    Map<CustomerId, List<CallAttempt>> attemptsTo(Collection<CustomerId> customers);

    /// How many finished calls are on record.
    long soMany();

    /// Calls begun in the span, without their events, oldest first.
    List<CallRecord> begunBetween(Instant from, Instant until);
}
