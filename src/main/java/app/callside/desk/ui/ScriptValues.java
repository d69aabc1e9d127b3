package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.RightParty;
import app.callside.desk.Demand;
import app.callside.desk.Dossier;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Invoice;
import app.callside.people.DeskProfile;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The account's data as a script says it. Amounts and invoices stay out until the right person is on the line, so that
/// the script shows them as gaps to nobody else.
final class ScriptValues {
    private ScriptValues() {}

    static Map<String, String> of(
            Dossier dossier,
            Optional<RightParty> party,
            String contact,
            DeskProfile profile,
            LocalDate today,
            Messages messages,
            Formats formats) {
        Map<String, String> values = new HashMap<>();
        values.put("collector", profile.collector());
        values.put("company", profile.company());
        values.put("callbackNumber", profile.callbackNumber());
        values.put("customer", dossier.account().customer().name());
        values.put("contact", party.map(RightParty::name).orElse(contact));
        values.put("goods", dossier.account().customer().goods());
        values.put("today", formats.spokenDay(today));
        if (party.isPresent()) values.putAll(confidential(dossier, today, messages, formats));
        return values;
    }

    /// What may be put into a message for a business account: the invoices and their day too, since the script names
    /// no amounts; and the number to call, group by group, as it is read slowly.
    static Map<String, String> onMachine(
            Map<String, String> spoken, Dossier dossier, LocalDate today, Messages messages, Formats formats) {
        Map<String, String> values = new HashMap<>(spoken);
        if (dossier.account().customer().accountClass() == AccountClass.COMMERCIAL)
            values.putAll(confidential(dossier, today, messages, formats));
        values.computeIfPresent("callbackNumber", (_, number) -> number.strip().replaceAll("[\\s().-]+", " … "));
        return values;
    }

    private static Map<String, String> confidential(
            Dossier dossier, LocalDate today, Messages messages, Formats formats) {
        Map<String, String> values = new HashMap<>();
        List<Invoice> asked = Demand.of(dossier).stream()
                .map(demand -> demand.invoice().owing(demand.amount()))
                .filter(invoice -> invoice.balance()
                        .getCurrencyUnit()
                        .equals(dossier.account().mainCurrency()))
                .toList();
        owed(values, dossier, messages, formats);
        if (asked.isEmpty()) return values;
        values.put("invoices", asked.stream().map(Invoice::shownNumber).collect(Collectors.joining(", ")));
        values.put("invoiceCount", messages.text("desk.script.invoices", asked.size()));
        values.put(
                "amount",
                formats.money(asked.stream()
                        .map(Invoice::balance)
                        .reduce((a, b) -> a.plus(b))
                        .orElseThrow()));
        asked.getFirst().dueDate().ifPresent(due -> values.put("oldestDueDate", formats.spokenDay(due)));
        values.put("oldestDays", String.valueOf(Math.max(0, asked.getFirst().daysPastDue(today))));
        for (PromiseToPay promise : dossier.promises()) {
            Optional<Instalment> due = promise.instalments().stream()
                    .filter(Instalment::waits)
                    .filter(part -> !part.dueOn().isAfter(today))
                    .findFirst();
            if (due.isEmpty()) continue;
            promised(values, due.get(), theirWords(dossier, promise), formats);
            break;
        }
        return values;
    }

    /// What we are late with, the longest first; the others are left for the talk.
    private static void owed(Map<String, String> values, Dossier dossier, Messages messages, Formats formats) {
        dossier.owedByUs().stream().findFirst().ifPresent(owed -> {
            values.put("owedByUs", OwedWords.said(owed, messages, formats));
        });
    }

    /// @param words theirs, as they were noted when they promised it; without them the promise itself is said
    private static void promised(Map<String, String> values, Instalment part, Optional<String> words, Formats formats) {
        values.put("promisedAmount", formats.money(part.amount()));
        values.put("promisedOn", formats.spokenDay(part.dueOn()));
        values.put(
                "promiseWords",
                words.orElseGet(() -> formats.money(part.amount()) + ", " + formats.spokenDay(part.dueOn())));
    }

    /// The last of their own words that were noted before the promise was taken.
    private static Optional<String> theirWords(Dossier dossier, PromiseToPay promise) {
        Optional<String> words = Optional.empty();
        for (CallRecord call : dossier.calls()) {
            if (!promise.call().equals(Optional.of(call.id().toString()))) continue;
            for (CallEvent event : call.events()) {
                if (event instanceof CallEvent.LineTyped line
                        && !line.theirWords().isEmpty()) words = Optional.of(line.theirWords());
                if (event instanceof CallEvent.Agreed agreed
                        && agreed.agreement().id().equals(promise.id().value())) return words;
            }
        }
        return words;
    }
}
