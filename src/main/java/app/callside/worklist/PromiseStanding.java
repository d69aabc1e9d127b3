package app.callside.worklist;

import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What a customer's unfulfilled promises of one currency mean for the list.
///
/// @param broken the oldest part that failed, with all that is missing on failed parts
record PromiseStanding(
        Optional<Reason.BrokenPromise> broken,
        Optional<Reason.PromiseDueToday> dueToday,
        Optional<Reason.PromiseRunning> running) {
    static PromiseStanding of(List<PromiseToPay> promises, PromiseBook book, LocalDate day) {
        List<Instalment> parts = promises.stream()
                .flatMap(promise -> promise.instalments().stream())
                .filter(Instalment::waits)
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
        List<Instalment> failed =
                parts.stream().filter(part -> book.fateOf(part, day).isFailed()).toList();
        List<Instalment> today = parts.stream()
                .filter(part -> book.fateOf(part, day) == Fate.DUE_TODAY)
                .toList();
        List<Instalment> running = parts.stream()
                .filter(part -> book.fateOf(part, day) == Fate.OPEN)
                .toList();
        return new PromiseStanding(
                missing(failed)
                        .map(sum -> new Reason.BrokenPromise(failed.getFirst().dueOn(), sum)),
                missing(today).map(Reason.PromiseDueToday::new),
                running.stream().findFirst().map(part -> new Reason.PromiseRunning(part.dueOn())));
    }

    private static Optional<Money> missing(List<Instalment> parts) {
        return parts.stream().map(Instalment::missing).reduce(Money::plus);
    }
}
