package app.callside.worklist;

import app.callside.ledger.AccountClass;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// Where the queue is kept, ready to be read a page at a time. Writing calls belong inside a unit of work.
public interface QueueStore {
    /// Puts `places` in place of all that the customers had.
    void replace(Collection<CustomerId> customers, List<QueuePlace> places);

    /// The day for which the queue holds; empty while there is none.
    Optional<LocalDate> day();

    void holdsFor(LocalDate day);

    /// Customers whose place can be another one only because time has passed between two days.
    Set<CustomerId> agedBetween(LocalDate before, LocalDate day);

    /// Places `from` to `from + count` of the list in a strategy's order.
    List<QueuePlace> page(Strategy strategy, QueueFilter filter, LocalDate day, int from, int count);

    /// How many places the list has.
    int count(QueueFilter filter);

    /// What the list comes to in each currency.
    Map<CurrencyUnit, WorklistFigures> figures(QueueFilter filter);

    /// The countries and classes that occur, to choose from.
    List<String> countries();

    List<AccountClass> classes();

    void put(Snooze snooze);

    void wake(CustomerId customer);

    Map<CustomerId, Snooze> snoozesOf(Collection<CustomerId> customers);
}
