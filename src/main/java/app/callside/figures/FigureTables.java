package app.callside.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The tables beside the tiles, in words: by collector, by card, by point that was missed.
///
/// @param policy says when there are too few cases to judge
/// @param currency of the money that is shown; absent for all of it
public record FigureTables(FigureSheet sheet, FigureWords words, FigurePolicy policy, Optional<CurrencyUnit> currency) {
    private static final List<FigureKind> OF_A_COLLECTOR = List.of(
            FigureKind.CALLS,
            FigureKind.CONTACTS,
            FigureKind.RIGHT_PARTY,
            FigureKind.PROMISES,
            FigureKind.PROMISED,
            FigureKind.KEPT_COUNT,
            FigureKind.RECEIVED,
            FigureKind.TALK,
            FigureKind.WRAP_UP,
            FigureKind.MISSED);

    /// Points further down are missed seldom.
    private static final int MOST_POINTS = 12;

    /// @param rows each with a cell for every head
    public record Table(String title, List<String> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    private String text(String key) {
        return words.messages().text(key);
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    public Table byCollector() {
        List<String> heads = Stream.concat(
                        Stream.of(text("figures.head.collector")),
                        OF_A_COLLECTOR.stream().map(words::name))
                .toList();
        return new Table(
                text("figures.table.collectors"),
                heads,
                sheet.byCollector().entrySet().stream()
                        .map(one -> collector(one.getKey(), one.getValue()))
                        .toList());
    }

    private List<String> collector(String name, Map<FigureKind, Figure> figures) {
        return Stream.concat(
                        Stream.of(name),
                        OF_A_COLLECTOR.stream()
                                .map(kind -> java.util.Objects.requireNonNull(figures.get(kind)))
                                .map(this::values))
                .toList();
    }

    private String values(Figure figure) {
        return figure.parts().stream()
                .filter(part -> currency.isEmpty()
                        || part.currency().isEmpty()
                        || part.currency().equals(currency))
                .map(part -> currency.isEmpty() ? words.value(part.now()) : words.rounded(part.now()))
                .collect(Collectors.joining(" + "));
    }

    public Table cards() {
        return new Table(
                text("figures.table.cards"),
                heads(
                        "figures.head.card",
                        "figures.head.shown",
                        "figures.head.used",
                        "figures.head.promised",
                        "figures.head.kept"),
                sheet.cards().stream().map(this::card).toList());
    }

    private List<String> card(CardFigure card) {
        return List.of(
                card.title(),
                words.formats().count(card.shown()),
                words.formats().count(card.used()),
                words.share(card.promiseRate(), policy.widestInterval()),
                words.share(card.keptRate(), policy.widestInterval()));
    }

    public Table missed() {
        return new Table(
                text("figures.table.missed"),
                heads("figures.head.point", "figures.head.kind", "figures.head.missed", "figures.head.of"),
                sheet.missed().stream()
                        .limit(MOST_POINTS)
                        .map(one -> List.of(
                                one.label(),
                                text("desk.kind." + one.kind().id()),
                                words.formats().count(one.missed()),
                                words.formats().count(one.calls())))
                        .toList());
    }
}
