package app.callside.promise;

import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/// Lays the payments that were seen on the promises of a customer, from the beginning and to the cent: the oldest
/// promise
/// first. A payment on an invoice counts for a promise that names this invoice, or else for one that names none; a
/// payment
/// on account counts for the one that asks for exactly its sum, or else for the oldest. What came before a promise was
/// given is not its doing.
public final class Reconciliation {
    /// A part of a promise while payments are laid on it.
    private static final class Part {
        private final PromiseToPay promise;
        private Instalment instalment;

        Part(PromiseToPay promise, Instalment instalment) {
            this.promise = promise;
            this.instalment = instalment.paid(Money.zero(instalment.amount().getCurrencyUnit()));
        }

        boolean wants(KeptPayment kept) {
            Payment payment = kept.payment();
            return !instalment.isPaid()
                    && instalment.amount().isSameCurrency(payment.amount())
                    && hasBegun(kept)
                    && instalment
                            .ending()
                            .filter(end -> isOver(end, payment.receivedOn()))
                            .isEmpty();
        }

        /// What balances show on the day of the promise had mostly come before it was given: it counts only for what is
        /// due on that very day.
        private boolean hasBegun(KeptPayment kept) {
            LocalDate came = kept.payment().receivedOn();
            if (!came.equals(promise.promisedOn())) return came.isAfter(promise.promisedOn());
            return kept.source() == PaymentSource.STATED || instalment.dueOn().equals(came);
        }

        /// On the day of its successor, money is the successor's.
        private static boolean isOver(Ending ending, LocalDate came) {
            return switch (ending.kind()) {
                case CANCELLED -> came.isAfter(ending.on());
                case REPLACED -> !came.isBefore(ending.on());
            };
        }

        boolean names(String invoice) {
            return instalment.names(invoice);
        }

        Money take(Payment payment, Money left) {
            Money taken = left.isLessThan(instalment.missing()) ? left : instalment.missing();
            instalment = instalment.paid(instalment.paid().plus(taken), payment.receivedOn());
            return left.minus(taken);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private Reconciliation(List<PromiseToPay> promises) {
        for (PromiseToPay promise : promises)
            for (Instalment instalment : promise.instalments()) parts.add(new Part(promise, instalment));
        parts.sort(Comparator.comparing((Part part) -> part.promise.promisedOn())
                .thenComparing(part -> part.instalment.dueOn()));
    }

    /// The promises with what the payments make of them, in the given order.
    ///
    /// @param promises all of one customer
    /// @param payments of that customer, in any order
    public static List<PromiseToPay> of(List<PromiseToPay> promises, List<KeptPayment> payments) {
        Reconciliation all = new Reconciliation(promises);
        payments.stream()
                .sorted(Comparator.comparing(
                                (KeptPayment kept) -> kept.payment().receivedOn())
                        .thenComparing(kept -> kept.payment().amount().getAmount())
                        .thenComparing(kept -> kept.payment().pays())
                        .thenComparing(kept -> kept.payment().reference()))
                .forEach(all::lay);
        return promises.stream().map(all::settled).toList();
    }

    private void lay(KeptPayment kept) {
        Payment payment = kept.payment();
        List<Part> open = parts.stream().filter(part -> part.wants(kept)).toList();
        Money left = payment.amount();
        for (Part part : order(payment, open)) {
            if (!left.isPositive()) return;
            left = part.take(payment, left);
        }
    }

    private static List<Part> order(Payment payment, List<Part> open) {
        List<Part> order = new ArrayList<>();
        if (payment.pays().isEmpty()) {
            open.stream()
                    .filter(part -> part.instalment.missing().isEqual(payment.amount()))
                    .findFirst()
                    .ifPresent(order::add);
            open.stream().filter(part -> !order.contains(part)).forEach(order::add);
        } else {
            open.stream().filter(part -> part.names(payment.pays())).forEach(order::add);
            open.stream().filter(part -> part.instalment.invoices().isEmpty()).forEach(order::add);
        }
        return order;
    }

    private PromiseToPay settled(PromiseToPay promise) {
        return promise.with(parts.stream()
                .filter(part -> part.promise == promise)
                .map(part -> part.instalment)
                .toList());
    }
}
