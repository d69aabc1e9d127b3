package app.callside.account;

import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a customer has kept their word so far, payment by payment; those not due yet are not counted.
///
/// @param broken paid in part or not at all by the day
/// @param lastBroken the day of the latest of them
public record PromiseTally(int kept, int broken, Optional<LocalDate> lastBroken) {
    public static PromiseTally of(List<PromiseToPay> promises, PromiseBook book, LocalDate day) {
        List<Instalment> parts = promises.stream()
                .flatMap(promise -> promise.instalments().stream())
                .toList();
        List<LocalDate> broken = parts.stream()
                .filter(part -> book.fateOf(part, day).isBroken())
                .map(Instalment::dueOn)
                .toList();
        int kept = (int) parts.stream()
                .filter(part -> book.fateOf(part, day) == Fate.KEPT)
                .count();
        return new PromiseTally(kept, broken.size(), broken.stream().max(Comparator.naturalOrder()));
    }
}
