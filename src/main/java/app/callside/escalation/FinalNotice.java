package app.callside.escalation;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.ledger.Contact;
import app.callside.ledger.Invoice;
import app.callside.people.PaymentDetails;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.recap.PrintedReport;
import app.callside.recap.Sender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The last letter before an account is handed over: what is unpaid and undisputed, what was promised and did not
/// come, the day by which it is to be paid, and what follows as a fact. It asks for no interest and threatens
/// nothing that is not done.
final class FinalNotice {
    private static final int PROMISES = 6;

    private final HandOver facts;
    private final Sender sender;
    private final List<Invoice> asked;
    private final Optional<Contact> to;
    private final LocalDate deadline;
    private final Messages messages;
    private final Formats formats;

    /// @param asked overdue and not contested; at least one
    /// @param to whom it is addressed, where somebody is known
    FinalNotice(
            HandOver facts,
            Sender sender,
            List<Invoice> asked,
            Optional<Contact> to,
            LocalDate deadline,
            Messages messages,
            Formats formats) {
        this.facts = facts;
        this.sender = sender;
        this.asked = asked;
        this.to = to;
        this.deadline = deadline;
        this.messages = messages;
        this.formats = formats;
    }

    byte[] pdf() {
        String title = messages.text("escalation.notice.title");
        PrintedReport letter = new PrintedReport()
                .heading(known(sender.company(), "recap.gap.company"))
                .small(reach())
                .line()
                .prose(addressee())
                .prose(formats.dayOfYear(facts.account().day()))
                .heading(title)
                .prose(greeting())
                .prose(messages.text("escalation.notice.unpaid"))
                .table(invoices(), List.of(28, 24, 20, 28), 3)
                .prose(messages.text("escalation.notice.total", sums(), asked.size()));
        if (!credits().isEmpty()) letter.prose(messages.text("escalation.notice.credits", credits()));
        if (!broken().isEmpty()) letter.prose(messages.text("escalation.notice.promised", broken()));
        letter.prose(messages.text("escalation.notice.deadline", sums(), formats.dayOfYear(deadline)));
        letter.prose(ways());
        letter.prose(messages.text("escalation.notice.follows", formats.dayOfYear(deadline)));
        letter.prose(
                messages.text("escalation.notice.talk", facts.collector(), known(sender.phone(), "recap.gap.reach")));
        letter.prose(messages.text("escalation.notice.closing", facts.collector(), sender.company()));
        if (!sender.register().isBlank()) letter.small(sender.register().replace("\n", " · "));
        return letter.pdf(title, facts.account().customer().country(), formats.locale());
    }

    private String known(String text, String gap) {
        return text.isBlank() ? "[" + messages.text(gap) + "]" : text;
    }

    private String reach() {
        String line = Stream.of(sender.address().replace("\n", ", "), sender.phone(), sender.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return known(line, "recap.gap.letterhead");
    }

    private String addressee() {
        return Stream.of(
                        Stream.of(facts.account().customer().name()),
                        to.stream().map(Contact::name),
                        Stream.of(known(facts.account().customer().address(), "recap.gap.address")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String credits() {
        return facts.account().credits().stream()
                .filter(item -> asked.stream().anyMatch(one -> one.balance().isSameCurrency(item.balance())))
                .map(item ->
                        item.shownNumber() + " " + formats.money(item.balance().negated()))
                .collect(Collectors.joining(", "));
    }

    private String greeting() {
        return messages.text(
                "escalation.notice.greeting",
                to.map(Contact::name).orElseGet(() -> messages.text("escalation.notice.nobody")));
    }

    private List<List<String>> invoices() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("handover.invoice"),
                messages.text("handover.due"),
                messages.text("handover.overdue"),
                messages.text("handover.open")));
        for (Invoice item : asked)
            rows.add(List.of(
                    item.shownNumber(),
                    item.dueDate().map(formats::dayOfYear).orElse(""),
                    String.valueOf(item.daysPastDue(facts.account().day())),
                    formats.money(item.balance())));
        return rows;
    }

    private String sums() {
        List<CurrencyUnit> units = asked.stream()
                .map(item -> item.balance().getCurrencyUnit())
                .distinct()
                .toList();
        return units.stream()
                .map(unit -> net(asked, facts.account().credits(), unit))
                .filter(Money::isPositive)
                .map(formats::money)
                .collect(Collectors.joining(" + "));
    }

    /// What is asked for of a currency, less the credits that lie open on the account; zero or less where they
    /// cover it.
    static Money net(List<Invoice> asked, List<Invoice> credits, CurrencyUnit unit) {
        return Stream.concat(asked.stream(), credits.stream())
                .map(Invoice::balance)
                .filter(balance -> balance.getCurrencyUnit().equals(unit))
                .reduce(Money.zero(unit), Money::plus);
    }

    private String broken() {
        List<String> broken = new ArrayList<>();
        for (PromiseToPay promise : facts.promises())
            for (Instalment part : promise.instalments())
                if (isMissing(part))
                    broken.add(messages.text(
                            "escalation.notice.part", formats.money(part.missing()), formats.dayOfYear(part.dueOn())));
        int from = Math.max(0, broken.size() - PROMISES);
        return String.join("; ", broken.subList(from, broken.size()));
    }

    /// What came late has come; what was promised on other invoices is another matter.
    private boolean isMissing(Instalment part) {
        boolean isAbout = part.invoices().isEmpty() || asked.stream().anyMatch(item -> part.names(item.number()));
        return isAbout
                && part.fateOn(facts.account().day()).isFailed()
                && part.missing().isPositive();
    }

    private String ways() {
        PaymentDetails details = sender.details();
        if (details.isUnknown()) return "[" + messages.text("recap.gap.pay") + "]";
        String heading = messages.text("escalation.notice.pay");
        return Stream.of(heading, details.account(), details.remitTo())
                .filter(way -> !way.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
