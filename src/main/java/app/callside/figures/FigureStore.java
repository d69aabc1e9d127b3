package app.callside.figures;

import app.callside.call.CallSums;
import app.callside.deck.CallKind;
import app.callside.dispute.DisputeReason;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Where figures are read from: what is kept in sums, and of promises the payments themselves, because what
/// became of them depends on the day.
public interface FigureStore {
    /// What the calls of a period come to.
    Map<CallSums.Likeness, CallSums.Sum> calls(Period period);

    List<CardRow> cards(Period period);

    List<PointRow> points(Period period);

    /// Every payment that was promised on calls of the period; those of a call, and of
    /// a promise on it, follow each other.
    void eachPromised(Period period, Consumer<PromisedPart> taker);

    /// Payments that came within so many days after a right-party contact of the period, each once, for the
    /// collector of the last such contact before it.
    List<ReceivedRow> received(Period period, int days);

    /// The calls behind [#received]: each once for every currency in which something came after it.
    void eachPaidCall(Period period, int days, Consumer<PaidCall> taker);

    /// Every dispute that was opened in the period.
    void eachDispute(Period period, Consumer<DisputeRow> taker);

    /// Every finished call of the period.
    void eachCall(Period period, Consumer<HeldCall> taker);

    /// Every call of the period on which a point had to be said and was not.
    ///
    /// @param point its id
    void eachWithoutPoint(Period period, CallKind kind, String point, Consumer<HeldCall> taker);

    /// Who owed something on a day, by what the ledger knows of it now: an invoice of this currency was
    /// open then, and so old. Credits owe nothing.
    Set<CustomerId> owing(CurrencyUnit currency, LocalDate day, Set<AgingBucket> buckets);

    /// Whose invoices of this currency are dated within these days.
    Set<CustomerId> billed(CurrencyUnit currency, LocalDate from, LocalDate until);

    /// How the open items stood at each import until a day, oldest first; of several on a day, the last.
    List<AgingSnapshot> snapshots(LocalDate until);

    /// Everyone who ever held a call, by name.
    List<String> collectors();

    /// What a card was last called, by its id without the edition.
    Map<String, String> cardTitles();

    record CardRow(String collector, String card, CallSums.CardSum sum) {}

    /// @param said on how many calls
    record PointRow(String collector, CallKind kind, String point, int said) {}

    /// @param cards those that were used on the call, between blanks
    record PromisedPart(String call, String promise, LocalDate day, String collector, String cards, Instalment part) {}

    /// @param calls after which they came
    record ReceivedRow(String collector, Money sum, int payments, int calls) {}

    record PaidCall(String call, String collector, CurrencyUnit currency) {}

    /// @param call on which it came up; empty where it was on none
    /// @param collector who held that call; empty without one
    record DisputeRow(String call, String collector, DisputeReason reason, Money sum) {}

    record HeldCall(String id, CustomerId customer, String collector) {}
}
