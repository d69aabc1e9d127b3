package app.callside.sample;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Makes the items of an invented account: what is open as the file says, and a past of settled ones that shows how
/// these people pay.
final class Billing {
    /// What an amount in euros or dollars comes to in koruna, roughly.
    private static final int KORUNA = 25;

    private final SampleDays days;
    private final Story.Book book;
    private final SampleCustomer customer;
    private final SampleAccount account;
    private final List<SampleItem> items = new ArrayList<>();

    private Billing(SampleDays days, Story.Book book, SampleCustomer customer) {
        this.days = days;
        this.book = book;
        this.customer = customer;
        Random random = new Random(customer.name().hashCode());
        account = new SampleAccount(customer, new CustomerId(0), items, random);
    }

    /// An account that no store has numbered yet.
    static SampleAccount of(SampleCustomer customer, List<Diary.Entry> calls, Story.Book book, SampleDays days) {
        Billing billing = new Billing(days, book, customer);
        billing.billOpen();
        List<Diary.Entry> kept = calls.stream().filter(Diary.Entry::isKept).toList();
        kept.forEach(billing::billKept);
        customer.paid().forEach(billing::billPaid);
        billing.billPast(customer.settled() - kept.size() - customer.paid().size());
        billing.billCredits();
        return billing.account;
    }

    private void billOpen() {
        for (int i = 0; i < customer.open().size(); i++) {
            LocalDate due = days.today().minusDays(customer.open().get(i));
            CurrencyUnit currency = currency(i);
            Money original = i < customer.amounts().size()
                    ? Money.of(currency, customer.amounts().get(i))
                    : amount(currency);
            SampleItem item = SampleItem.open(issued(due), due, original, goods(i, due), purchaseOrder());
            items.add(
                    i < customer.numbers().size()
                            ? item.numbered("INV-" + customer.numbers().get(i))
                            : item);
        }
    }

    /// The invoice that a kept promise paid: overdue when they were called, or due soon for a courtesy call.
    private void billKept(Diary.Entry call) {
        LocalDate paid = days.working(call.promise().orElseThrow());
        boolean beforeDue = book.story(call.story()).kind() == CallKind.COURTESY;
        LocalDate due = beforeDue
                ? paid.plusDays(account.random().nextInt(3))
                : days.working(call.day()).minusDays(3 + account.random().nextInt(9));
        items.add(settled(amount(currency(0)), due, paid).keeping(call));
    }

    private void billPaid(SampleCustomer.FixedPayment fixed) {
        LocalDate paid = days.onOrBefore(days.today().minusDays(fixed.daysAgo()));
        items.add(settled(Money.of(currency(0), fixed.amount()), paid.minusDays(fixed.daysLate()), paid));
    }

    private void billPast(int count) {
        for (int i = 0; i < count; i++) {
            int ago = 20 + 27 * i + account.random().nextInt(12);
            int late =
                    customer.habit() + (int) Math.round(2.5 * account.random().nextGaussian());
            LocalDate paid = days.onOrBefore(days.today().minusDays(ago));
            items.add(settled(amount(currency(i)), paid.minusDays(late), paid));
        }
    }

    private void billCredits() {
        LocalDate lately = days.onOrBefore(days.today().minusDays(6));
        Money zero = Money.zero(currency(0));
        customer.credit()
                .map(zero::plus)
                .ifPresent(credit -> items.add(SampleItem.creditMemo(
                        "CR-" + (1000 + account.random().nextInt(900)), lately, credit, goods(0, lately))));
        customer.unapplied()
                .map(zero::plus)
                .ifPresent(cash -> items.add(SampleItem.unapplied(account.receipt(lately, cash, account.usualForm()))));
    }

    private SampleItem settled(Money amount, LocalDate due, LocalDate paid) {
        LocalDate issued = issued(due).isBefore(paid) ? issued(due) : paid.minusDays(1);
        SampleItem.Receipt payment = account.receipt(paid, amount, account.usualForm());
        return SampleItem.settled(issued, due, goods(items.size(), due), purchaseOrder(), payment);
    }

    private LocalDate issued(LocalDate due) {
        return due.minusDays(customer.creditDays());
    }

    private String goods(int turn, LocalDate due) {
        return customer.goods().get(turn % customer.goods().size()).on(issued(due));
    }

    private String purchaseOrder() {
        return account.random().nextInt(10) < 7
                ? "PO " + (40_000 + account.random().nextInt(9_000))
                : "";
    }

    private CurrencyUnit currency(int turn) {
        List<CurrencyUnit> all = customer.currencies();
        return all.get(turn % all.size());
    }

    /// Around the customer's ordinary size; every third amount is a round one.
    private Money amount(CurrencyUnit currency) {
        boolean koruna = currency.getCode().equals("CZK");
        boolean sizedInKoruna = currency(0).getCode().equals("CZK");
        double size = customer.size() * (koruna == sizedInKoruna ? 1.0 : koruna ? KORUNA : 1.0 / KORUNA);
        double drawn = size * Math.exp(0.35 * account.random().nextGaussian());
        boolean round = account.random().nextInt(3) == 0;
        BigDecimal units = BigDecimal.valueOf(drawn).setScale(round ? -1 : 2, RoundingMode.UP);
        return Money.of(currency, units);
    }

    /// All accounts' items in the order of their dates.
    static List<SampleItem> inOrder(Stream<SampleAccount> accounts) {
        return accounts.flatMap(one -> one.items().stream())
                .sorted(java.util.Comparator.comparing(SampleItem::issued))
                .toList();
    }
}
