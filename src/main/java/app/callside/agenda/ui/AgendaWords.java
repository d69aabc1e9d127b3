package app.callside.agenda.ui;

import app.callside.agenda.AgendaItem;
import app.callside.agenda.AgendaItem.Contested;
import app.callside.agenda.AgendaItem.Missing;
import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.agenda.AgendaItem.Step;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.dispute.ui.DisputeWords;
import app.callside.documents.ui.DocumentWords;
import app.callside.promise.Instalment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries of the agenda in words.
final class AgendaWords {
    private final Messages messages;
    private final Formats formats;

    AgendaWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// The headings of [#cells].
    List<String> headings() {
        return List.of(
                messages.text("agenda.column.day"),
                messages.text("agenda.column.hour"),
                messages.text("agenda.column.customer"),
                messages.text("agenda.column.what"),
                messages.text("agenda.column.amount"));
    }

    /// An entry cell by cell; nothing of a heading.
    List<String> cells(AgendaLine line) {
        return switch (line) {
            case AgendaLine.Heading _ -> List.of();
            case AgendaLine.Entry entry ->
                List.of(
                        formats.dayOfYear(entry.item().dueOn()),
                        entry.item().dueAt().map(Object::toString).orElse(""),
                        entry.item().customerName(),
                        what(entry.item()),
                        amount(entry.item()));
        };
    }

    /// What it is about, in a line.
    String what(AgendaItem item) {
        return switch (item) {
            case PromisedPayment payment -> {
                Instalment part = payment.instalment();
                yield Stream.of(
                                Optional.of(payment.promise().promisedBy()),
                                part.form().map(form -> messages.text("promise.form." + form.id())),
                                Optional.of(String.join(", ", part.invoices())),
                                Optional.of(payment.promise().condition()))
                        .flatMap(Optional::stream)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · "));
            }
            case Step step -> step.step().what();
            case Contested contested ->
                owned(contested, contested.dispute().invoice(), DisputeWords.reason(contested.dispute(), messages));
            case Missing missing ->
                owned(
                        missing,
                        missing.document().invoice(),
                        DocumentWords.kind(missing.document().kind(), messages));
        };
    }

    /// Whose turn it is goes first: it decides who is asked.
    private String owned(AgendaItem item, String invoice, String words) {
        String turn = item.owner()
                .map(owner -> messages.text("dispute.owner." + owner.name()))
                .orElse("");
        return Stream.of(turn, invoice, words).filter(one -> !one.isBlank()).collect(Collectors.joining(" · "));
    }

    /// What is missing or contested; empty where no money is at stake.
    String amount(AgendaItem item) {
        return switch (item) {
            case PromisedPayment payment -> formats.money(payment.instalment().missing());
            case Contested contested -> formats.money(contested.dispute().amount());
            case Step _, Missing _ -> "";
        };
    }
}
