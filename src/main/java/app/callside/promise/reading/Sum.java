package app.callside.promise.reading;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A sum as it was said.
///
/// @param money what it comes to; absent for [Kind#UNKNOWN], and for [Kind#REST] and [Kind#OTHER_PART], which
///     depend on what was said before it
/// @param invoices that it pays, where they were named
record Sum(Kind kind, Optional<Money> money, List<String> invoices) {
    enum Kind {
        /// A figure, or the sum of the invoices named.
        EXACT,
        /// In another currency than the account's, or a range: how much that is, is not known.
        UNKNOWN,
        /// A part of what is owed: "half".
        SHARE,
        /// All that is owed; after an earlier payment, what is left of it.
        WHOLE,
        /// Taken off another sum: "less the 420 credit".
        CREDIT,
        /// What is left after an earlier payment.
        REST,
        /// What is left of that of which the payment before it is a share: "the other half".
        OTHER_PART
    }

    static Sum of(Kind kind, Money money) {
        return new Sum(kind, Optional.of(money), List.of());
    }

    static Sum unknown() {
        return new Sum(Kind.UNKNOWN, Optional.empty(), List.of());
    }

    static Sum rest() {
        return new Sum(Kind.REST, Optional.empty(), List.of());
    }

    static Sum otherPart() {
        return new Sum(Kind.OTHER_PART, Optional.empty(), List.of());
    }

    Sum paying(List<String> numbers) {
        return new Sum(kind, money, numbers);
    }

    boolean is(Kind one) {
        return kind == one;
    }
}
