package app.callside.recap;

import app.callside.base.text.RulesInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lays the sentences of a recap out as printed pages.
final class Stationery {
    private final Recap recap;
    private final Phrases phrases;
    private final RecapText text;
    private final FactText facts;
    private final RulesInForce rules;

    Stationery(Recap recap, Phrases phrases, RecapText text, RulesInForce rules) {
        this.rules = rules;
        this.recap = recap;
        this.phrases = phrases;
        this.text = text;
        facts = text.facts();
    }

    List<Block> letter(String subject) {
        return RecapTemplate.named("letter", phrases.language(), rules).fill(parts(subject, 0));
    }

    List<Block> fax(String subject, int pages) {
        return RecapTemplate.named("fax", phrases.language(), rules).fill(parts(subject, pages));
    }

    private Map<String, Supplier<List<Block>>> parts(String subject, int pages) {
        Map<String, Supplier<List<Block>>> parts = RecapParts.of(text, recap, subject);
        parts.put("payments", () -> recap.payments().isEmpty() ? List.of() : List.of(payments()));
        parts.put("letterhead", () -> List.of(new Block.Small(letterhead())));
        parts.put("addressee", () -> RecapParts.prose(addressee()));
        String register = oneLine(recap.sender().register());
        parts.put(
                "register", () -> register.isBlank() ? List.of() : List.of(new Block.Small(Paragraph.words(register))));
        parts.put("fax-title", () -> RecapParts.prose(Paragraph.words(phrases.text("recap.fax.title"))));
        parts.put("fax-fields", () -> List.of(new Block.Grid(faxFields(pages), List.of(22, 78), false, -1)));
        parts.put("private", () -> List.of(new Block.Small(Paragraph.words(phrases.text("recap.fax.private")))));
        return parts;
    }

    private Paragraph letterhead() {
        Sender sender = recap.sender();
        List<Paragraph> lines = Recap.named(List.of(oneLine(sender.address()), sender.phone(), sender.email())).stream()
                .map(Paragraph::words)
                .toList();
        return lines.isEmpty() ? facts.missing("recap.gap.letterhead") : Paragraph.joined(lines, " · ");
    }

    private static String oneLine(String address) {
        return String.join(", ", address.lines().map(String::strip).toList());
    }

    private Paragraph addressee() {
        Addressee customer = recap.customer();
        Stream<Paragraph> person = recap.spokeTo().stream().map(Paragraph::words);
        Paragraph address = facts.known(customer.address(), "recap.gap.address");
        return Paragraph.joined(
                Stream.of(Stream.of(Paragraph.words(customer.name())), person, Stream.of(address))
                        .flatMap(lines -> lines)
                        .toList(),
                "\n");
    }

    private Block payments() {
        List<List<Paragraph>> rows = new ArrayList<>();
        rows.add(words("recap.table.when", "recap.table.amount", "recap.table.how", "recap.table.pays"));
        recap.payments()
                .forEach(payment -> rows.add(List.of(
                        facts.day(payment.dueOn()),
                        facts.amount(payment.amount()),
                        facts.form(payment.form()),
                        facts.invoices(payment.invoices()))));
        return new Block.Grid(rows, List.of(19, 24, 23, 34), true, 1);
    }

    private List<Paragraph> words(String... keys) {
        return Stream.of(keys).map(key -> Paragraph.words(phrases.text(key))).toList();
    }

    private List<List<Paragraph>> faxFields(int pages) {
        Addressee customer = recap.customer();
        return List.of(
                field("recap.fax.to", Paragraph.words(customer.name())),
                field("recap.fax.person", facts.person()),
                field("recap.fax.number", facts.known(customer.fax(), "recap.gap.fax")),
                field(
                        "recap.fax.from",
                        phrases.phrase("recap.fax.sender", Paragraph.words(recap.collector()), facts.company())),
                field("recap.fax.reach", facts.waysToReachUs()),
                field("recap.fax.date", facts.day(recap.calledOn())),
                field("recap.fax.pages", phrases.phrase("recap.fax.count", pages)));
    }

    private List<Paragraph> field(String key, Paragraph value) {
        return List.of(Paragraph.words(phrases.text(key)), value);
    }
}
