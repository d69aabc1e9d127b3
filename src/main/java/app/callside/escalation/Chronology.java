package app.callside.escalation;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import app.callside.recap.PrintedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What happened on an account, day by day, in words.
final class Chronology {
    /// @param order within a day: what is owed before what is said, what is said before what is paid
    record Entry(LocalDate day, int order, String what) {}

    private final HandOver facts;
    private final Messages messages;
    private final Formats formats;
    private final List<Entry> entries = new ArrayList<>();

    Chronology(HandOver facts, Messages messages, Formats formats) {
        this.facts = facts;
        this.messages = messages;
        this.formats = formats;
        facts.account().items().forEach(this::invoice);
        facts.account().payments().forEach(this::payment);
        facts.calls().forEach(this::call);
        facts.promises().forEach(this::promise);
        facts.disputes().forEach(this::dispute);
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::order));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void add(LocalDate day, int order, String key, Object... values) {
        entries.add(new Entry(day, order, messages.text(key, values)));
    }

    private void invoice(Invoice invoice) {
        invoice.invoiceDate()
                .ifPresent(day ->
                        add(day, 0, "handover.event.invoice", invoice.number(), formats.money(invoice.original())));
        invoice.dueDate().ifPresent(day -> add(day, 1, "handover.event.due", invoice.number()));
    }

    private void payment(Payment payment) {
        add(
                payment.receivedOn(),
                4,
                "handover.event.payment",
                formats.money(payment.amount()),
                payment.reference(),
                payment.pays());
    }

    private void call(CallRecord call) {
        add(
                call.startedAt().atZone(call.zone()).toLocalDate(),
                2,
                call.invoices().isEmpty() ? "handover.event.call" : "handover.event.call.about",
                call.collector(),
                call.spokeTo(),
                call.outcome().words(messages),
                String.join(", ", call.invoices()));
    }

    private void promise(PromiseToPay promise) {
        for (Instalment part : promise.instalments()) {
            add(
                    promise.promisedOn(),
                    3,
                    "handover.event.promise",
                    promise.promisedBy(),
                    formats.money(part.amount()),
                    formats.dayOfYear(part.dueOn()));
            add(part.dueOn(), 5, "handover.event.promised", formats.money(part.amount()), fate(part));
        }
    }

    private void dispute(Dispute dispute) {
        add(
                dispute.openedOn(),
                3,
                "handover.event.dispute",
                dispute.invoice(),
                formats.money(dispute.amount()),
                dispute.note());
        dispute.course()
                .ruling()
                .ifPresent(ruling -> add(
                        ruling.on(),
                        4,
                        "handover.event.ruled",
                        dispute.invoice(),
                        formats.money(dispute.amount()),
                        messages.text("dispute.stage." + dispute.stage().name().toLowerCase(Locale.ROOT))));
    }

    String fate(Instalment part) {
        return messages.text(
                "promise.fate." + part.fateOn(facts.account().day()).name().toLowerCase(Locale.ROOT));
    }

    byte[] pdf() {
        PrintedReport report = new PrintedReport()
                .heading(messages.text(
                        "handover.title", facts.account().customer().name()))
                .prose(messages.text(
                        "handover.by",
                        facts.collector(),
                        formats.dayOfYear(facts.account().day())));
        if (!facts.isWhole()) report.prose(messages.text("handover.narrowed"));
        report.table(items(), List.of(24, 19, 19, 19, 19), 4);
        report.heading(messages.text("handover.chronology"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.text("handover.day"), messages.text("handover.what")));
        for (Entry entry : entries) rows.add(List.of(formats.dayOfYear(entry.day()), entry.what()));
        return report.table(rows, List.of(18, 82), -1)
                .pdf(
                        messages.text(
                                "handover.title", facts.account().customer().name()),
                        facts.account().customer().country(),
                        formats.locale());
    }

    private List<List<String>> items() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("handover.invoice"),
                messages.text("handover.issued"),
                messages.text("handover.due"),
                messages.text("handover.overdue"),
                messages.text("handover.open")));
        for (Invoice item : facts.account().open())
            rows.add(List.of(
                    item.number(),
                    item.invoiceDate().map(formats::dayOfYear).orElse(""),
                    item.dueDate().map(formats::dayOfYear).orElse(""),
                    String.valueOf(Math.max(0, item.daysPastDue(facts.account().day()))),
                    formats.money(item.balance())));
        return rows;
    }
}
