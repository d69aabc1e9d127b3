package app.callside.erasure;

import app.callside.call.CallRecord;
import app.callside.call.JournaledCall;
import app.callside.dispute.Dispute;
import app.callside.documents.DocumentOnFile;
import app.callside.escalation.EscalationDesk;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Payment;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for what forbids to erase a person.
///
/// @param zone whose calendar the days are of
record Obstacles(ErasureBooks books, ErasureStore store, RetentionPolicy policy, AuditTrail trail, ZoneId zone) {
    /// All of it, what is most pressing first.
    List<Obstacle> of(Subject subject, LocalDate today) {
        CustomerId customer = subject.customer().id();
        Set<String> spoken = subject.spokenOn();
        List<Obstacle> found = new ArrayList<>();
        if (isCalled(customer)) found.add(Obstacle.of(Obstacle.Kind.CALL_GOING_ON));
        store.holdOn(customer)
                .ifPresent(hold -> found.add(Obstacle.of(Obstacle.Kind.LEGAL_HOLD, hold.since(), hold.reason())));
        promised(subject, spoken).ifPresent(day -> found.add(Obstacle.of(Obstacle.Kind.OPEN_PROMISE, day, "")));
        List<Dispute> disputes = books.disputes().disputesOf(customer).stream()
                .filter(dispute -> dispute.call().isEmpty()
                        || spoken.contains(dispute.call().get()))
                .toList();
        disputes.stream()
                .filter(Dispute::isOpen)
                .map(dispute -> Obstacle.of(Obstacle.Kind.OPEN_DISPUTE, dispute.dueOn(), dispute.invoice()))
                .forEach(found::add);
        if (!books.ledger().openItemsOf(customer, today).isEmpty()) found.addAll(escalated(customer));
        if (books.outbox().unsent().stream()
                .anyMatch(mail -> mail.isUnderway() && subject.rows().isAbout(mail)))
            found.add(Obstacle.of(Obstacle.Kind.MAIL_WAITING));
        policy.consumerUntil(subject.customer(), lastActivity(subject), books.countries())
                .filter(until -> !until.isBefore(today))
                .ifPresent(until -> found.add(Obstacle.of(Obstacle.Kind.CONSUMER_RECORDS, until, "")));
        disputes.stream()
                .filter(dispute -> dispute.solvedOn()
                        .filter(solved -> !policy.disputeUntil(solved).isBefore(today))
                        .isPresent())
                .map(dispute -> Obstacle.of(
                        Obstacle.Kind.DISPUTE_RECORDS,
                        policy.disputeUntil(dispute.solvedOn().orElseThrow()),
                        dispute.invoice()))
                .max(Comparator.comparing(one -> one.day().orElseThrow()))
                .ifPresent(found::add);
        return found;
    }

    /// Whoever is on the line: a call that is finished later writes down whom it has named.
    private boolean isCalled(CustomerId customer) {
        books.journal().flush();
        return books.journal().unfinished().stream()
                .filter(call -> !books.calls().has(call.id()))
                .map(JournaledCall::opened)
                .anyMatch(opened -> opened.customer().equals(customer));
    }

    /// When the last is due of what they promised and is still waited for.
    private Optional<LocalDate> promised(Subject subject, Set<String> spoken) {
        return books.promises().ofCustomer(subject.customer().id()).stream()
                .filter(promise -> isTheirs(promise, subject.traces(), spoken))
                .flatMap(promise -> promise.instalments().stream())
                .filter(Instalment::waits)
                .map(Instalment::dueOn)
                .max(Comparator.naturalOrder());
    }

    private static boolean isTheirs(PromiseToPay promise, Traces traces, Set<String> spoken) {
        if (!promise.promisedBy().isBlank()) return traces.isThem(promise.promisedBy());
        return promise.call().filter(spoken::contains).isPresent();
    }

    private List<Obstacle> escalated(CustomerId customer) {
        List<Obstacle> found = new ArrayList<>();
        List<Instant> handed = new ArrayList<>();
        trail.each(Deed.HANDED_OVER, entry -> {
            if (entry.subject().equals(String.valueOf(customer.value()))) handed.add(entry.at());
        });
        if (!handed.isEmpty()) found.add(Obstacle.of(Obstacle.Kind.HANDED_OVER, day(handed.getLast()), ""));
        books.shelf().of(customer).stream()
                .filter(EscalationDesk::isFinalNotice)
                .map(DocumentOnFile::attachedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> found.add(Obstacle.of(Obstacle.Kind.FINAL_NOTICE, day(at), "")));
        return found;
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Optional<LocalDate> lastActivity(Subject subject) {
        CustomerId customer = subject.customer().id();
        Stream<LocalDate> calls =
                subject.calls().stream().map(CallRecord::startedAt).map(this::day);
        Stream<LocalDate> payments =
                books.ledger().paymentsOf(customer).stream().map(Payment::receivedOn);
        Stream<LocalDate> promises =
                books.promises().ofCustomer(customer).stream().map(PromiseToPay::promisedOn);
        Stream<LocalDate> disputes = books.disputes().disputesOf(customer).stream()
                .flatMap(one -> Stream.concat(Stream.of(one.openedOn()), one.solvedOn().stream()));
        return Stream.of(calls, payments, promises, disputes)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }
}
