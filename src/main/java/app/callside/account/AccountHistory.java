package app.callside.account;

import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Everything that happened on an account in one line of time: calls with their notes, promises, payments, settlements,
/// disputes, documents. Reads the store: not for the interface thread.
public final class AccountHistory {
    private static final Comparator<AccountEvent> NEWEST_FIRST = Comparator.comparing(AccountEvent::day)
            .thenComparing(AccountEvent::time)
            .reversed();

    private final List<AccountEvents> sources;

    /// @param sources the order in which events of one moment stand
    public AccountHistory(List<AccountEvents> sources) {
        this.sources = List.copyOf(sources);
    }

    /// Over all books there are.
    ///
    /// @param documents tells what came onto the file
    public static AccountHistory over(
            HistoryStore store, Ledger ledger, PromiseBook promises, DisputeStore disputes, AccountEvents documents) {
        return new AccountHistory(List.of(
                (customer, _, most) -> store.calls(customer, most),
                (customer, today, _) -> promised(promises, customer, today),
                (customer, _, most) -> ledger.payments(customer, 0, most).stream()
                        .map(AccountEvent.Paid::new)
                        .toList(),
                store::settlements,
                (customer, _, _) -> disputed(disputes, customer),
                (customer, _, _) -> disputes.documentsOf(customer).stream()
                        .map(AccountEvent.DocumentAsked::new)
                        .toList(),
                documents));
    }

    private static List<AccountEvent> promised(PromiseBook book, CustomerId customer, LocalDate today) {
        List<AccountEvent> events = new ArrayList<>();
        for (PromiseToPay promise : book.ofCustomer(customer))
            promise.instalments()
                    .forEach(part -> events.add(new AccountEvent.Promised(
                            promise.promisedOn(), promise.promisedBy(), part, book.fateOf(part, today))));
        return events;
    }

    private static List<AccountEvent> disputed(DisputeStore disputes, CustomerId customer) {
        return disputes.disputesOf(customer).stream()
                .flatMap(AccountHistory::disputed)
                .toList();
    }

    private static Stream<AccountEvent> disputed(Dispute dispute) {
        return Stream.concat(
                Stream.of(new AccountEvent.Disputed(dispute)),
                dispute.solvedOn().stream().map(on -> new AccountEvent.Solved(on, dispute)));
    }

    /// A stretch of the line, newest first.
    ///
    /// @param offset how many events to skip, 0 or more
    /// @param limit how many to give at most, 1 or more
    /// @param today the day as of which promises are judged
    public List<AccountEvent> page(CustomerId customer, LocalDate today, int offset, int limit) {
        if (offset < 0 || limit < 1)
            throw new IllegalArgumentException("No page of " + limit + " events begins at " + offset);
        int needed = offset + limit;
        List<AccountEvent> events = new ArrayList<>();
        sources.forEach(source -> events.addAll(source.newest(customer, today, needed)));
        events.sort(NEWEST_FIRST);
        return events.stream().skip(offset).limit(limit).toList();
    }
}
