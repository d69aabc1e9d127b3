package app.callside.escalation;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.Undisputed;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.recap.PrintedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The sheet that recommends to stop supplying a customer: what is owed and how old, what was promised and
/// broken, what was said last, and a line for whoever decides. It is for our own house.
final class StopSupply {
    private static final int CALLS = 5;

    private final HandOver facts;
    private final AccountSummary account;
    private final Messages messages;
    private final Formats formats;

    StopSupply(HandOver facts, Messages messages, Formats formats) {
        this.facts = facts;
        account = facts.account();
        this.messages = messages;
        this.formats = formats;
    }

    byte[] pdf() {
        String title = messages.text("escalation.stop.title", account.customer().name());
        PrintedReport report = new PrintedReport()
                .heading(title)
                .prose(messages.text("escalation.stop.by", facts.collector(), formats.dayOfYear(account.day())))
                .table(figures(), List.of(40, 60), -1);
        if (!broken().isEmpty()) {
            report.heading(messages.text("escalation.broken"));
            List<List<String>> rows = new ArrayList<>(List.of(List.of(
                    messages.text("escalation.promised"),
                    messages.text("escalation.for"),
                    messages.text("escalation.came"))));
            rows.addAll(broken());
            report.table(rows, List.of(34, 33, 33), -1);
        }
        if (!facts.calls().isEmpty()) {
            report.heading(messages.text("escalation.calls"));
            report.table(calls(), List.of(18, 27, 55), -1);
        }
        return report.heading(messages.text("escalation.stop.decision"))
                .prose(messages.text("escalation.stop.recommends", amount()))
                .prose(messages.text("escalation.stop.decide"))
                .prose(messages.text("escalation.stop.sign"))
                .pdf(title, "", formats.locale());
    }

    private String amount() {
        List<Invoice> asked = Undisputed.of(account.overdue(), open());
        return sums(asked);
    }

    private List<Dispute> open() {
        return facts.disputes().stream().filter(Dispute::isOpen).toList();
    }

    private String sums(List<Invoice> items) {
        List<String> sums = new ArrayList<>();
        for (CurrencyUnit unit : account.currencies()) {
            Money sum = items.stream()
                    .map(Invoice::balance)
                    .filter(balance -> balance.getCurrencyUnit().equals(unit))
                    .reduce(Money.zero(unit), Money::plus);
            if (sum.isPositive()) sums.add(formats.money(sum));
        }
        return sums.isEmpty() ? "–" : String.join(" + ", sums);
    }

    private List<List<String>> figures() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.text("escalation.figure"), messages.text("escalation.today")));
        row(rows, "escalation.open", sums(account.openInvoices()));
        row(rows, "escalation.overdue", sums(account.overdue()));
        row(rows, "escalation.undisputed", amount());
        row(rows, "escalation.oldest", messages.text("escalation.days", account.oldestDaysPastDue()));
        for (AgingBucket bucket : AgingBucket.values()) {
            List<Invoice> within = account.overdue().stream()
                    .filter(item -> item.bucketOn(account.day()) == bucket)
                    .toList();
            if (!within.isEmpty()) rows.add(List.of(messages.text("ledger.bucket." + bucket.id()), sums(within)));
        }
        account.customer()
                .status()
                .creditLimit()
                .ifPresent(limit -> row(rows, "escalation.limit", formats.money(limit)));
        row(rows, "escalation.terms", account.customer().terms());
        row(
                rows,
                "escalation.hold",
                messages.text(account.customer().status().creditHold() ? "escalation.yes" : "escalation.no"));
        return rows;
    }

    private void row(List<List<String>> rows, String key, String value) {
        if (!value.isBlank()) rows.add(List.of(messages.text(key), value));
    }

    private List<List<String>> broken() {
        List<List<String>> rows = new ArrayList<>();
        for (PromiseToPay promise : facts.promises())
            for (Instalment part : promise.instalments())
                if (part.fateOn(account.day()).isBroken())
                    rows.add(List.of(
                            formats.money(part.amount()) + ", " + promise.promisedBy(),
                            formats.dayOfYear(part.dueOn()),
                            messages.text("promise.fate."
                                            + part.fateOn(account.day()).name().toLowerCase(Locale.ROOT)) + ", "
                                    + formats.money(part.paid())));
        return rows;
    }

    private List<List<String>> calls() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("handover.day"), messages.text("escalation.who"), messages.text("escalation.outcome")));
        facts.calls().reversed().stream().limit(CALLS).forEach(call -> rows.add(row(call)));
        return rows;
    }

    private List<String> row(CallRecord call) {
        String outcome = call.outcome().words(messages);
        return List.of(
                formats.dayOfYear(call.startedAt().atZone(call.zone()).toLocalDate()),
                call.spokeTo().isBlank() ? "–" : call.spokeTo(),
                call.recap().isBlank()
                        ? outcome
                        : outcome + ". " + call.recap().lines().findFirst().orElse(""));
    }
}
