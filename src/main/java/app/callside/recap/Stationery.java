package app.callside.recap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays the sentences of a recap out as printed pages.
final class Stationery {
    private final Recap recap;
    private final Phrases phrases;
    private final RecapText text;
    private final FactText facts;

    Stationery(Recap recap, Phrases phrases, RecapText text) {
        this.recap = recap;
        this.phrases = phrases;
        this.text = text;
        facts = text.facts();
    }

    List<Block> letter(String subject) {
        List<Block> blocks = new ArrayList<>(letterhead());
        blocks.add(new Block.Prose(addressee()));
        blocks.add(new Block.Prose(facts.day(recap.calledOn())));
        blocks.add(new Block.Title(Paragraph.words(subject)));
        blocks.add(new Block.Prose(text.greeting()));
        blocks.addAll(agreement());
        blocks.add(new Block.Prose(text.closing()));
        blocks.add(new Block.Prose(text.signature()));
        if (!recap.sender().register().isBlank())
            blocks.add(new Block.Small(Paragraph.words(oneLine(recap.sender().register()))));
        return blocks;
    }

    private List<Block> letterhead() {
        Sender sender = recap.sender();
        List<Paragraph> lines = Recap.named(List.of(oneLine(sender.address()), sender.phone(), sender.email())).stream()
                .map(Paragraph::words)
                .toList();
        Paragraph below = lines.isEmpty() ? facts.missing("recap.gap.letterhead") : Paragraph.joined(lines, " · ");
        return List.of(new Block.Title(facts.company()), new Block.Small(below), new Block.Line());
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

    private List<Block> agreement() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(text.opening()));
        if (!recap.payments().isEmpty()) blocks.add(payments());
        if (!text.settlements().isEmpty()) blocks.add(new Block.Prose(Paragraph.joined(text.settlements(), " ")));
        text.rest().forEach(matter -> blocks.add(new Block.Prose(matter)));
        return blocks;
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

    List<Block> fax(int pages) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(Paragraph.words(phrases.text("recap.fax.title"))));
        blocks.add(new Block.Grid(faxFields(pages), List.of(22, 78), false, -1));
        blocks.addAll(agreement());
        blocks.add(new Block.Prose(text.closing()));
        blocks.add(new Block.Small(Paragraph.words(phrases.text("recap.fax.private"))));
        return blocks;
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
