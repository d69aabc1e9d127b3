package app.callside.desk.ui;

import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import app.callside.promise.PlanBuilder;
import app.callside.promise.reading.ReadPromise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// What a line of the notes promises, with what is still to be asked before it can be kept.
///
/// @param payments in the order of the line; none that was taken already
record PromiseOffer(List<ReadPromise> payments) {
    /// What the collector has to ask.
    enum Question {
        HOW_MUCH,
        WHICH_DAY,
        HOW
    }

    PromiseOffer {
        payments = List.copyOf(payments);
    }

    /// How it is paid can wait for sum and day.
    List<Question> questions() {
        List<Question> open = new ArrayList<>();
        if (payments.stream().anyMatch(one -> one.amount().isEmpty())) open.add(Question.HOW_MUCH);
        if (payments.stream().anyMatch(one -> one.date().isEmpty())) open.add(Question.WHICH_DAY);
        if (open.isEmpty() && payments.stream().anyMatch(one -> one.form().isEmpty())) open.add(Question.HOW);
        return open;
    }

    /// Whether each payment has its sum and its day.
    boolean isDated() {
        return payments.stream().allMatch(one -> one.vague().isEmpty());
    }

    /// What has to happen first, in the words of the note.
    Optional<String> condition() {
        return payments.stream().flatMap(one -> one.condition().stream()).findFirst();
    }

    /// The payments as they would be kept; to be asked for only when all have sum and day. Where no invoice was named,
    /// the oldest are paid first.
    List<Instalment> instalments(List<Invoice> demanded) {
        List<List<String>> paying = paying(demanded);
        List<Instalment> parts = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            ReadPromise one = payments.get(i);
            parts.add(Instalment.of(one.date().orElseThrow(), one.amount().orElseThrow(), one.form(), paying.get(i)));
        }
        parts.sort(Comparator.comparing(Instalment::dueOn));
        return List.copyOf(parts);
    }

    /// The invoices of each payment, as they were named or, where none was, oldest first.
    List<List<String>> paying(List<Invoice> demanded) {
        List<List<String>> named = payments.stream().map(ReadPromise::invoices).toList();
        List<Money> sums =
                payments.stream().flatMap(one -> one.amount().stream()).toList();
        boolean assignable = named.stream().allMatch(List::isEmpty) && sums.size() == payments.size();
        return assignable ? PlanBuilder.assign(sums, demanded) : named;
    }
}
