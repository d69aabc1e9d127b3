package app.callside.desk;

import java.time.Clock;
import java.util.List;
import org.joda.money.Money;

/// Whether a call can be made at once, or its papers are to be read first; and which those are.
///
/// @param causes why research is asked for; empty for a quick call
/// @param reviews what there is to look at, in this order
/// @param asked how many documents the rules ask for
/// @param missing those of them that are not on file
public record Readiness(List<Cause> causes, List<Review> reviews, int asked, List<MissingPaper> missing) {
    public Readiness {
        causes = List.copyOf(causes);
        reviews = List.copyOf(reviews);
        missing = List.copyOf(missing);
        if (asked < missing.size()) throw new IllegalArgumentException("More is missing than was asked for");
    }

    /// Why a call asks for research first.
    public sealed interface Cause {
        /// @param overdue in one currency, at or above the threshold
        record LargeBalance(Money overdue, Money threshold) implements Cause {}

        record ComplexJob(String goods) implements Cause {}

        record InDispute(Money amount, String invoice) implements Cause {}

        /// Nobody there has been spoken to yet.
        record FirstContact() implements Cause {}

        record NoSignedDelivery(List<String> invoices) implements Cause {
            public NoSignedDelivery {
                invoices = List.copyOf(invoices);
            }
        }

        /// @param days since the last import; below zero where there was none
        record StaleLedger(int days) implements Cause {}
    }

    public boolean isQuickCall() {
        return causes.isEmpty();
    }

    /// How many of the documents asked for are there.
    public int present() {
        return asked - missing.size();
    }

    public static Readiness of(Dossier dossier, ReadinessPolicy policy, Clock clock) {
        return new ReadinessRules(dossier, policy, clock).readiness();
    }
}
