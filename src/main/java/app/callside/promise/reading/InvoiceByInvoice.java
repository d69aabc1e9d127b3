package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// "One invoice a week, 118 this Thursday, and so on through 121": the open invoices are paid one after the
/// other, the oldest first.
final class InvoiceByInvoice {
    private static final Pattern ONE_EACH = Pattern.compile(
            "(?<!\\w)(?:an?|one|1)(?: open| overdue| old)? invoice (?:at a time,? )?" + SaidPlan.STEP + "(?!\\w)");
    private static final Pattern LAST = Pattern.compile("(?<!\\w)(?:through|thru|until|till|up to|to) (?=I)");

    private InvoiceByInvoice() {}

    static Optional<SaidPlan> in(Heard heard) {
        Matcher found = ONE_EACH.matcher(heard.text());
        boolean eachItsDay = heard.invoices().size() > 1
                && heard.invoices().size() == days(heard).size();
        if (!found.find() || eachItsDay) return Optional.empty();
        List<Money> parts = paid(heard).stream()
                .map(number -> heard.context().sumOf(List.of(number)))
                .toList();
        return SaidPlan.plan(heard, found, parts);
    }

    private static List<LocalDate> days(Heard heard) {
        return heard.days().stream()
                .flatMap(day -> day.what().stream())
                .distinct()
                .toList();
    }

    /// From the first that is named to the last; without names all that are open.
    private static List<String> paid(Heard heard) {
        List<String> open = List.copyOf(heard.context().invoices().keySet());
        List<Integer> named = heard.invoices().stream()
                .flatMap(one -> one.what().stream())
                .map(open::indexOf)
                .sorted()
                .toList();
        if (named.isEmpty()) return open;
        boolean toTheLast = named.size() == 1 && !LAST.matcher(heard.text()).find();
        return new ArrayList<>(open.subList(named.getFirst(), toTheLast ? open.size() : named.getLast() + 1));
    }
}
