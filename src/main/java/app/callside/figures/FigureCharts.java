package app.callside.figures;

import app.callside.figures.FigureChart.Bar;
import app.callside.figures.FigureChart.Layer;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The charts of a sheet of figures.
public record FigureCharts(FigureSheet sheet, FigureWords words) {
    /// Snapshots beyond these are too many bars to read.
    private static final int MOST_SNAPSHOTS = 13;

    /// @param currency of what is about money
    public List<FigureChart> all(Optional<CurrencyUnit> currency) {
        return List.of(aging(currency), calls(), promises(), disputes());
    }

    private String text(String key, Object... values) {
        return words.messages().text(key, values);
    }

    /// The currencies that the snapshots or the figures know, the one with most open items first.
    public static List<CurrencyUnit> currencies(FigureSheet sheet) {
        List<AgingSnapshot> newestFirst = sheet.aging().reversed();
        List<CurrencyUnit> known = new ArrayList<>();
        newestFirst.stream()
                .filter(one -> one.asOf().equals(newestFirst.getFirst().asOf()))
                .sorted(java.util.Comparator.comparing(
                                (AgingSnapshot one) -> one.aging().count())
                        .reversed())
                .forEach(one -> known.add(one.aging().currency()));
        sheet.figures().values().stream()
                .flatMap(figure -> figure.parts().stream())
                .flatMap(part -> part.currency().stream())
                .filter(currency -> !known.contains(currency))
                .distinct()
                .sorted()
                .forEach(known::add);
        return known;
    }

    private FigureChart aging(Optional<CurrencyUnit> currency) {
        List<AgingSnapshot> shown = snapshots(currency);
        List<Layer> layers = new ArrayList<>();
        for (AgingBucket bucket : AgingBucket.values())
            layers.add(new Layer(
                    text("ledger.bucket." + bucket.id()),
                    shown.stream()
                            .map(one -> bar(one.aging().in(bucket).amount()))
                            .toList()));
        String title = currency.map(one -> text("figures.chart.aging", one.getCode()))
                .orElseGet(() -> text("figures.chart.aging.none"));
        return chart("aging", title, days(shown), layers);
    }

    /// The snapshots whose piles are drawn, oldest first.
    public List<AgingSnapshot> snapshots(Optional<CurrencyUnit> currency) {
        List<AgingSnapshot> all = sheet.aging().stream()
                .filter(one -> currency.filter(one.aging().currency()::equals).isPresent())
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_SNAPSHOTS), all.size());
    }

    /// With the year where two would be called alike.
    private List<String> days(List<AgingSnapshot> shown) {
        List<String> days =
                shown.stream().map(one -> words.formats().day(one.asOf())).toList();
        return days.stream().distinct().count() == days.size()
                ? days
                : shown.stream()
                        .map(one -> words.formats().dayOfYear(one.asOf()))
                        .toList();
    }

    private Bar bar(Money money) {
        return new Bar(money.getAmount().doubleValue(), words.formats().rounded(money));
    }

    private FigureChart calls() {
        return course(
                "calls",
                text("figures.chart.calls"),
                layer(text("figures.chart.contacts"), Stretch::contacts),
                layer(text("figures.chart.nobody"), one -> one.calls() - one.contacts()));
    }

    private FigureChart promises() {
        return course(
                "promises",
                text("figures.chart.promises"),
                layer(text("figures.chart.kept"), Stretch::kept),
                layer(text("figures.chart.not-kept"), one -> one.promised() - one.kept()));
    }

    private FigureChart course(String id, String title, Layer... layers) {
        Course.Unit unit = Course.unit(sheet.period());
        return chart(
                id,
                text("figures.by." + unit.name().toLowerCase(java.util.Locale.ROOT), title),
                sheet.course().stream().map(one -> words.stretch(unit, one)).toList(),
                List.of(layers));
    }

    private Layer layer(String name, ToLongFunction<Stretch> of) {
        return new Layer(
                name,
                sheet.course().stream().map(one -> bar(of.applyAsLong(one))).toList());
    }

    private Bar bar(long count) {
        return new Bar(count, words.formats().count(count));
    }

    private FigureChart disputes() {
        return chart(
                "disputes",
                text("figures.chart.disputes"),
                sheet.disputes().stream()
                        .map(one -> text("dispute.reason." + one.reason().name()))
                        .toList(),
                List.of(new Layer(
                        text("figures.kind.disputes"),
                        sheet.disputes().stream().map(one -> bar(one.number())).toList())));
    }

    private FigureChart chart(String id, String title, List<String> categories, List<Layer> layers) {
        FigureChart silent = new FigureChart(id, title, categories, layers, "");
        String told = silent.isEmpty()
                ? text("figures.chart.empty")
                : IntStream.range(0, categories.size())
                        .filter(category -> silent.pile(category) > 0)
                        .mapToObj(category -> silent.told(category, -1))
                        .collect(Collectors.joining("; "));
        return new FigureChart(id, title, categories, layers, title + ". " + told);
    }
}
