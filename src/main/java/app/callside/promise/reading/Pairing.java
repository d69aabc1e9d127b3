package app.callside.promise.reading;

import app.callside.promise.PaymentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Puts the sums, days, invoices and forms of a note together: which is for which.
final class Pairing {
    /// Between two words for one day: "Fri 27 Nov", "Friday by noon on the 27th".
    private static final Pattern SAME_DAY =
            Pattern.compile("[ ,(]*(?:(?:the|on|by|noon|at|latest|which is|ie|being)[ ,]*)*");

    private final Heard heard;
    private final Optional<String> condition;
    private final List<Said<Optional<LocalDate>>> days;
    private final List<Said<Sum>> sums;
    private final Money owed;

    Pairing(Heard heard, Optional<String> condition) {
        this.heard = heard;
        this.condition = condition;
        days = onceEach(heard.days());
        PaidSums paid = new PaidSums(heard, days);
        sums = paid.inOrder();
        owed = heard.context().balance().minus(paid.credit());
    }

    List<ReadPromise> payments() {
        if (sums.isEmpty()) return List.of();
        List<Optional<LocalDate>> when = new DaysOfSums(sums, days).ofEach();
        List<Optional<PaymentForm>> how = new FormsOfSums(heard, sums).ofEach();
        List<ReadPromise> payments = new ArrayList<>();
        Money left = owed;
        for (int i : paidInOrder()) {
            Sum sum = sums.get(i).what();
            if (sum.is(Sum.Kind.OTHER_PART) && i > 0)
                sum = otherPart(sums.get(i - 1).what());
            boolean rest = sum.money().isEmpty() || sum.is(Sum.Kind.WHOLE) && i > 0;
            Money money = rest ? left : sum.money().orElse(left);
            if (!money.isPositive()) continue;
            left = left.minus(money);
            payments.add(new ReadPromise(Optional.of(money), day(when.get(i)), how.get(i), sum.invoices(), condition));
        }
        return payments;
    }

    /// In the order of the note; a rest that is said first is paid last: "the rest will follow, but 780 goes today".
    private List<Integer> paidInOrder() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sums.size()).boxed().toList());
        if (sums.size() > 1 && sums.getFirst().what().is(Sum.Kind.REST)) order.add(order.removeFirst());
        return order;
    }

    /// The rest of the invoices of which a share was said; without invoices it is the rest of the balance.
    private Sum otherPart(Sum share) {
        if (share.invoices().isEmpty() || share.money().isEmpty()) return Sum.rest();
        Money rest = heard.context().sumOf(share.invoices()).minus(share.money().get());
        return rest.isPositive() ? Sum.of(Sum.Kind.EXACT, rest).paying(share.invoices()) : Sum.rest();
    }

    /// What happens at once when something else has happened has no day yet.
    private Optional<LocalDate> day(Optional<LocalDate> said) {
        return said.filter(
                day -> condition.isEmpty() || day.isAfter(heard.context().calledOn()));
    }

    /// "Fri 27 Nov" is one day; of a day and a vague one side by side the day holds.
    private List<Said<Optional<LocalDate>>> onceEach(List<Said<Optional<LocalDate>>> days) {
        List<Said<Optional<LocalDate>>> once = new ArrayList<>();
        for (Said<Optional<LocalDate>> day : days) {
            boolean same = !once.isEmpty()
                    && SAME_DAY.matcher(heard.text().substring(once.getLast().end(), day.at()))
                            .matches();
            if (!same) once.add(day);
            else if (day.what().isPresent())
                once.set(once.size() - 1, new Said<>(once.getLast().at(), day.end(), day.what()));
        }
        return once;
    }
}
