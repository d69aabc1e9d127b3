package app.callside.promise.ui;

import app.callside.base.money.AmountText;
import app.callside.base.money.Split;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.DayReader;
import app.callside.base.time.WorkingDays;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import app.callside.promise.Interval;
import app.callside.promise.PaymentForm;
import app.callside.promise.PlanBuilder;
import app.callside.promise.PromiseId;
import app.callside.promise.PromisePolicy;
import app.callside.promise.PromiseToPay;
import app.callside.promise.reading.ReadPromise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A promise while it is being taken: one row a payment, read as they are typed.
public final class PlanFormModel {
    /// What stands in the way of taking the promise, as message keys.
    enum Problem {
        NONE,
        DAY,
        PAST,
        AMOUNT,
        MORE_THAN_OVERDUE,
        UNKNOWN_INVOICE;

        /// Whether the promise can be taken all the same.
        boolean isOnlyPointedOut() {
            return this == MORE_THAN_OVERDUE || this == UNKNOWN_INVOICE;
        }
    }

    private static final int MOST_PARTS = 60;
    private static final int FORTNIGHT = 12;
    private static final int SHORTEST_MONTH = 25;

    private final Formats formats;
    private final DayReader days;
    private final AmountText amounts;
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList(
            row -> new javafx.beans.Observable[] {row.day(), row.amount(), row.form(), row.invoices()});
    private final StringProperty person = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private List<Instalment> pointedOutFor = List.of();
    private Money overdue = Money.zero(CurrencyUnit.USD);
    private List<Invoice> invoices = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private PlanBuilder plans = new PlanBuilder(WorkingDays.WEEKDAYS);
    private CustomerId customer = new CustomerId(0);
    private Consumer<PromiseToPay> taken = _ -> {};
    private final ObjectProperty<Interval> every = new SimpleObjectProperty<>(Interval.WEEK);
    private final Supplier<PromisePolicy> rules;
    private final Messages messages;
    private Money whole = Money.zero(CurrencyUnit.USD);
    private int waiting;

    /// @param rules as they hold at the moment
    public PlanFormModel(Supplier<PromisePolicy> rules, Messages messages, Formats formats) {
        this.rules = rules;
        this.messages = messages;
        this.formats = formats;
        days = new DayReader(formats.locale());
        amounts = new AmountText(formats.locale());
        rows.subscribe(this::addUp);
        every.subscribe(() -> follow());
    }

    /// The interval that two days lie apart; a week where they lie otherwise.
    private static Interval interval(List<LocalDate> days) {
        if (days.size() < 2) return Interval.WEEK;
        long apart = ChronoUnit.DAYS.between(days.get(0), days.get(1));
        if (apart >= SHORTEST_MONTH) return Interval.MONTH;
        return apart >= FORTNIGHT ? Interval.FORTNIGHT : Interval.WEEK;
    }

    /// The days after the first follow in the interval.
    private void follow() {
        if (rows.size() < 2) return;
        days.read(rows.getFirst().day().get(), today).ifPresent(first -> {
            for (int i = 1; i < rows.size(); i++)
                rows.get(i).day().set(formats.weekday(plans.day(first, every.get(), i)));
        });
    }

    /// How many other promises of the customer wait for money.
    public void beside(int promises) {
        waiting = promises;
    }

    /// Begins a promise from a proposal; `taken` hears of it when it is taken.
    ///
    /// @param overdue invoices of one currency, oldest first
    public void begin(
            CustomerId customer,
            List<Invoice> overdue,
            List<Instalment> proposal,
            String person,
            LocalDate today,
            Consumer<PromiseToPay> taken) {
        begin(customer, overdue, proposal.getFirst().amount().getCurrencyUnit(), person, today, taken);
        every.set(interval(proposal.stream().map(Instalment::dueOn).toList()));
        whole = proposal.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
        show(proposal);
    }

    /// Begins a promise from what the notes say of it; what they don't say stays empty.
    ///
    /// @param overdue invoices of one currency, oldest first; may be none
    public void begin(
            CustomerId customer,
            List<Invoice> overdue,
            CurrencyUnit currency,
            List<ReadPromise> heard,
            String person,
            LocalDate today,
            Consumer<PromiseToPay> taken) {
        begin(customer, overdue, currency, person, today, taken);
        every.set(interval(heard.stream().flatMap(part -> part.date().stream()).toList()));
        Money said = heard.stream().flatMap(part -> part.amount().stream()).reduce(Money.zero(currency), Money::plus);
        whole = said.isZero() ? this.overdue : said;
        rows.setAll(heard.stream()
                .map(part -> new PlanRow(
                        part.date().map(formats::weekday).orElse(""),
                        part.amount().map(formats::amount).orElse(""),
                        part.form(),
                        String.join(", ", part.invoices())))
                .toList());
    }

    private void begin(
            CustomerId customer,
            List<Invoice> overdue,
            CurrencyUnit currency,
            String person,
            LocalDate today,
            Consumer<PromiseToPay> taken) {
        this.customer = customer;
        this.today = today;
        this.taken = taken;
        rows.clear();
        invoices = List.copyOf(overdue);
        this.overdue = overdue.stream().map(Invoice::balance).reduce(Money.zero(currency), Money::plus);
        this.person.set(person);
    }

    /// Which days the next parts may fall on: those on which money moves at the customer's place.
    public void onDays(WorkingDays workingDays) {
        plans = new PlanBuilder(workingDays);
    }

    /// Divides the whole into so many parts, from the first one's day.
    void divide(int parts) {
        if (whole.isPositive()) lay(Split.evenly(whole, parts));
    }

    /// Divides the whole into parts of one size; where that can't be read, or makes too many, nothing
    /// changes.
    ///
    /// @return whether it was divided
    boolean ofEach(String typed) {
        Optional<Money> each = amounts.read(typed, whole.getCurrencyUnit())
                .filter(Money::isPositive)
                .filter(one -> !one.multipliedBy(MOST_PARTS).isLessThan(whole));
        if (each.isEmpty() || !whole.isPositive()) return false;
        lay(Split.ofEach(whole, each.get()));
        return true;
    }

    private void lay(List<Money> shares) {
        LocalDate first = rows.isEmpty()
                ? today
                : days.read(rows.getFirst().day().get(), today).orElse(today);
        Optional<PaymentForm> form =
                rows.isEmpty() ? Optional.empty() : rows.getFirst().form().get();
        show(plans.of(shares, first, every.get(), form, invoices));
    }

    /// The sum of a payment was changed: those after it share what it leaves of the whole. The last one
    /// changes the whole.
    ///
    /// @param row from 0
    /// @return whether other payments changed
    boolean adaptSums(int row) {
        if (row >= rows.size()
                || amounts.read(rows.get(row).amount().get(), whole.getCurrencyUnit())
                        .isEmpty()) return false;
        int after = rows.size() - row - 1;
        if (after == 0) {
            whole = amountsOf(rows);
            return false;
        }
        Money left = whole.minus(amountsOf(rows.subList(0, row + 1)));
        if (left.isPositive()) {
            List<Money> shares = Split.evenly(left, after);
            for (int i = 0; i < shares.size(); i++)
                rows.get(row + 1 + i).amount().set(formats.amount(shares.get(i)));
            rows.remove(row + 1 + shares.size(), rows.size());
        } else rows.remove(row + 1, rows.size());
        assign();
        return true;
    }

    /// The day of a payment was changed: those after it follow in the interval.
    ///
    /// @return whether other payments changed
    boolean adaptDays(int row) {
        if (row >= rows.size() - 1) return false;
        Optional<LocalDate> day = days.read(rows.get(row).day().get(), today);
        day.ifPresent(from -> {
            for (int i = row + 1; i < rows.size(); i++)
                rows.get(i).day().set(formats.weekday(plans.day(from, every.get(), i - row)));
        });
        return day.isPresent();
    }

    /// Which invoices each payment reaches, the oldest first; what was typed by hand gives way.
    private void assign() {
        List<Instalment> read = read();
        if (read.size() != rows.size()) return;
        List<List<String>> paying =
                PlanBuilder.assign(read.stream().map(Instalment::amount).toList(), invoices);
        for (int i = 0; i < rows.size(); i++) rows.get(i).invoices().set(String.join(", ", paying.get(i)));
    }

    /// What of the policy the plan as it stands oversteps.
    Set<PromisePolicy.Limit> overstepped() {
        List<Instalment> read = read();
        return read.isEmpty() ? Set.of() : rules.get().overstepped(inOrder(read), today, waiting);
    }

    /// The limits of the policy for this sum, in words.
    String limits() {
        PromisePolicy policy = rules.get();
        return messages.text(
                "promise.limits",
                formats.weekday(policy.latest(today)),
                policy.mostPayments(),
                formats.money(policy.leastFirst(whole)),
                formats.money(policy.least().in(whole.getCurrencyUnit())));
    }

    private static List<Instalment> inOrder(List<Instalment> parts) {
        return parts.stream().sorted(Comparator.comparing(Instalment::dueOn)).toList();
    }

    /// The same form of payment for every part.
    void payBy(Optional<PaymentForm> form) {
        rows.forEach(row -> row.form().set(form));
    }

    private void show(List<Instalment> plan) {
        rows.setAll(plan.stream()
                .map(part -> new PlanRow(
                        formats.weekday(part.dueOn()),
                        formats.amount(part.amount()),
                        part.form(),
                        String.join(", ", part.invoices())))
                .toList());
    }

    private void addUp() {
        Money total = amountsOf(rows);
        sum.set(formats.amount(total) + " / " + formats.money(overdue));
    }

    private Money amountsOf(List<PlanRow> some) {
        return some.stream()
                .flatMap(row -> amounts.read(row.amount().get(), overdue.getCurrencyUnit()).stream())
                .reduce(Money.zero(overdue.getCurrencyUnit()), Money::plus);
    }

    private List<Instalment> read() {
        List<Instalment> parts = new ArrayList<>();
        for (PlanRow row : rows) {
            Optional<LocalDate> day = days.read(row.day().get(), today);
            Optional<Money> amount = amounts.read(row.amount().get(), overdue.getCurrencyUnit());
            if (day.isPresent() && amount.isPresent())
                parts.add(Instalment.of(day.get(), amount.get(), row.form().get(), numbers(row)));
        }
        return parts;
    }

    private static List<String> numbers(PlanRow row) {
        return Arrays.stream(row.invoices().get().split("[,;]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /// The field of the first sum or day that is missing.
    Optional<String> firstGap() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).amount().get().isBlank()) return Optional.of("plan-amount-" + (i + 1));
            if (rows.get(i).day().get().isBlank()) return Optional.of("plan-day-" + (i + 1));
        }
        return Optional.empty();
    }

    Problem problem() {
        for (PlanRow row : rows) {
            Optional<LocalDate> day = days.read(row.day().get(), today);
            if (day.isEmpty()) return Problem.DAY;
            if (day.get().isBefore(today)) return Problem.PAST;
            if (amounts.read(row.amount().get(), overdue.getCurrencyUnit()).isEmpty()) return Problem.AMOUNT;
        }
        Money total =
                read().stream().map(Instalment::amount).reduce(Money.zero(overdue.getCurrencyUnit()), Money::plus);
        if (total.isGreaterThan(overdue) && overdue.isPositive()) return Problem.MORE_THAN_OVERDUE;
        return namesUnknownInvoice() ? Problem.UNKNOWN_INVOICE : Problem.NONE;
    }

    /// A number that is none of those asked for: mistyped, or of an invoice that nobody knows of yet.
    private boolean namesUnknownInvoice() {
        return !invoices.isEmpty()
                && rows.stream()
                        .flatMap(row -> numbers(row).stream())
                        .anyMatch(number ->
                                invoices.stream().noneMatch(one -> one.number().equalsIgnoreCase(number)));
    }

    /// Takes the promise as it stands; a sum above what is overdue and an invoice that is not asked for
    /// are taken too, after they were pointed out.
    ///
    /// @return what stands in the way, else NONE
    Problem take() {
        Problem problem = problem();
        boolean pointedOut = problem.isOnlyPointedOut() && read().equals(pointedOutFor);
        if (problem != Problem.NONE && !pointedOut) {
            pointedOutFor = problem.isOnlyPointedOut() ? read() : List.of();
            return problem;
        }
        List<Instalment> parts = inOrder(read());
        taken.accept(new PromiseToPay(
                PromiseId.fresh(),
                customer,
                Optional.empty(),
                today,
                person.get().strip(),
                parts,
                "",
                ""));
        return Problem.NONE;
    }

    ObservableList<PlanRow> rows() {
        return rows;
    }

    ObjectProperty<Interval> every() {
        return every;
    }

    StringProperty person() {
        return person;
    }

    /// What the rows come to, beside what is overdue.
    ReadOnlyStringProperty sum() {
        return sum.getReadOnlyProperty();
    }
}
