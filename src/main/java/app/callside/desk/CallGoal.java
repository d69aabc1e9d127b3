package app.callside.desk;

import app.callside.base.money.Totals;
import app.callside.deck.CallKind;
import app.callside.ledger.Invoice;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/// What a call is to reach: one line, suggested from the account and set by the collector.
public sealed interface CallGoal {
    /// The invoices have arrived and are scheduled for their due dates.
    record Scheduled(int invoices, List<Money> amounts) implements CallGoal {
        public Scheduled {
            amounts = List.copyOf(amounts);
        }
    }

    /// A day for what is overdue.
    ///
    /// @param amounts one for each currency, without what is in dispute
    record PaymentDate(int invoices, List<Money> amounts) implements CallGoal {
        public PaymentDate {
            amounts = List.copyOf(amounts);
        }
    }

    /// A firm day for what is overdue, after a promise was not kept.
    ///
    /// @param missing what was promised and did not come, one for each currency
    record NewDate(int invoices, List<Money> amounts, List<Money> missing) implements CallGoal {
        public NewDate {
            amounts = List.copyOf(amounts);
            missing = List.copyOf(missing);
        }
    }

    /// What is promised for today is on its way.
    record OnItsWay(List<Money> expected) implements CallGoal {
        public OnItsWay {
            expected = List.copyOf(expected);
        }
    }

    /// Someone who can decides about what is overdue.
    record Decision(List<Money> amounts) implements CallGoal {
        public Decision {
            amounts = List.copyOf(amounts);
        }
    }

    /// They call back.
    record CallBack(int invoices) implements CallGoal {}

    /// All that is overdue is in dispute: how and when it is settled.
    record Settlement() implements CallGoal {}

    /// What may be in the way, worth a question.
    enum Hint {
        /// So old that the customer may lack an invoice, an order number or an approval.
        SOMETHING_MISSING,
        /// So large that it may wait for a payment run of its own.
        LONG_PAYMENT_RUN
    }

    static CallGoal of(Dossier dossier, CallKind kind, PromiseBook book) {
        List<Demand> demands = Demand.of(dossier);
        List<Money> amounts = sums(demands.stream().map(Demand::amount).toList());
        LocalDate day = dossier.account().day();
        return switch (kind) {
            case COURTESY -> new Scheduled(demands.size(), amounts);
            case BROKEN_PROMISE -> {
                List<Money> missing = sums(parts(dossier, fate -> fate.isFailed(), book, day));
                yield missing.isEmpty() || demands.isEmpty()
                        ? dated(demands, amounts)
                        : new NewDate(demands.size(), amounts, missing);
            }
            case PROMISE_DUE -> {
                List<Money> due = sums(parts(dossier, fate -> fate == Fate.DUE_TODAY, book, day));
                yield due.isEmpty() ? dated(demands, amounts) : new OnItsWay(due);
            }
            case ESCALATION -> new Decision(amounts);
            case VOICEMAIL -> new CallBack(demands.size());
            case FIRST_CALL, FOLLOW_UP -> dated(demands, amounts);
        };
    }

    /// @param policy says what is old and what is large
    static List<Hint> hints(Dossier dossier, ReadinessPolicy policy) {
        List<Hint> hints = new ArrayList<>();
        List<Invoice> overdue = dossier.account().overdue();
        if (dossier.account().oldestDaysPastDue() >= policy.oldDays() && !overdue.isEmpty())
            hints.add(Hint.SOMETHING_MISSING);
        boolean large = Totals.of(overdue.stream().map(Invoice::balance).toList()).byCurrency().values().stream()
                .anyMatch(sum -> !sum.isLessThan(policy.thresholdIn(sum.getCurrencyUnit())));
        if (large) hints.add(Hint.LONG_PAYMENT_RUN);
        return List.copyOf(hints);
    }

    private static CallGoal dated(List<Demand> demands, List<Money> amounts) {
        return demands.isEmpty() ? new Settlement() : new PaymentDate(demands.size(), amounts);
    }

    private static List<Money> parts(Dossier dossier, Predicate<Fate> which, PromiseBook book, LocalDate day) {
        return dossier.promises().stream()
                .flatMap(promise -> promise.instalments().stream())
                .filter(Instalment::waits)
                .filter(part -> which.test(book.fateOf(part, day)))
                .map(Instalment::missing)
                .toList();
    }

    private static List<Money> sums(List<Money> amounts) {
        return List.copyOf(Totals.of(amounts).byCurrency().values());
    }
}
