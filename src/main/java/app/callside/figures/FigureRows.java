package app.callside.figures;

import app.callside.base.table.Cell;
import app.callside.base.table.TableHead;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// A sheet of figures as one table, a line for each number: what spreadsheets and programs read.
final class FigureRows {
    private final FigureWords words;
    private final FigurePolicy policy;
    private final List<List<Cell>> rows = new ArrayList<>();

    FigureRows(FigureWords words, FigurePolicy policy) {
        this.policy = policy;
        this.words = words;
    }

    static List<TableHead.Column> columns(FigureWords words) {
        return List.of(
                column("about", "figures.column.about", 14, words),
                column("figure", "figures.column.figure", 16, words),
                column("currency", "figures.column.currency", 7, words),
                column("value", "figures.column.value", 12, words),
                column("unit", "figures.column.unit", 8, words),
                column("before", "figures.column.before", 12, words),
                column("low", "figures.column.low", 6, words),
                column("high", "figures.column.high", 6, words),
                column("formula", "figures.column.formula", 40, words),
                column("of", "figures.column.of", 8, words));
    }

    private static TableHead.Column column(String id, String key, int width, FigureWords words) {
        return new TableHead.Column(id, words.messages().text(key), width);
    }

    List<List<Cell>> of(FigureSheet sheet) {
        sheet.figures().values().forEach(figure -> add("", figure));
        sheet.byCollector().forEach((name, figures) -> addAll(name, figures));
        sheet.cards().forEach(this::add);
        for (MissedPoint point : sheet.missed())
            add(
                    "missed:" + point.kind().id() + ":" + point.point(),
                    "missed",
                    count(point.missed()),
                    "calls",
                    count(point.calls()),
                    new Cell.Nothing());
        for (DisputeFigure dispute : sheet.disputes()) add(dispute);
        sheet.aging().forEach(this::add);
        for (Stretch one : sheet.course()) add(one);
        return rows;
    }

    private void addAll(String collector, Map<FigureKind, Figure> figures) {
        figures.values().forEach(figure -> add(collector, figure));
    }

    private void add(String about, Figure figure) {
        for (Figure.Part part : figure.parts())
            rows.add(List.of(
                    new Cell.Words(about),
                    new Cell.Words(FigureWords.id(figure.kind())),
                    code(part.currency().map(org.joda.money.CurrencyUnit::getCode)),
                    cell(part.now()),
                    new Cell.Words(unit(part)),
                    cell(part.before()),
                    new Cell.Nothing(),
                    new Cell.Nothing(),
                    new Cell.Words(words.formula(new Figure(figure.kind(), List.of(part)))),
                    new Cell.Nothing()));
    }

    private void add(CardFigure card) {
        String about = "card:" + card.card();
        add(about, "shown", count(card.shown()), "calls", new Cell.Nothing());
        add(about, "used", count(card.used()), "calls", new Cell.Nothing());
        add(about, "promised", card.promiseRate());
        add(about, "kept", card.keptRate());
    }

    private void add(String about, String figure, ShareInterval share) {
        rows.add(List.of(
                new Cell.Words(about),
                new Cell.Words(figure),
                new Cell.Nothing(),
                count(share.part()),
                new Cell.Words("calls"),
                new Cell.Nothing(),
                percent(share.low()),
                percent(share.high()),
                new Cell.Words(words.interval(policy.widestInterval())),
                count(share.cases())));
    }

    private static Cell percent(double share) {
        return new Cell.Percent(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
    }

    private void add(DisputeFigure dispute) {
        String about = "dispute:" + dispute.reason().name().toLowerCase(java.util.Locale.ROOT);
        add(about, "disputes", count(dispute.number()), "disputes", count(dispute.before()));
        for (Money sum : dispute.amount().byCurrency().values()) add(about, "disputed", sum);
    }

    private void add(AgingSnapshot snapshot) {
        for (AgingBucket bucket : AgingBucket.values())
            add(
                    "aging:" + snapshot.asOf(),
                    bucket.id(),
                    snapshot.aging().in(bucket).amount());
        add("aging:" + snapshot.asOf(), "sold", snapshot.sold());
    }

    private void add(Stretch one) {
        String about = "days:" + one.from() + "/" + one.until();
        add(about, "calls", count(one.calls()), "calls", new Cell.Nothing());
        add(about, "contacts", count(one.contacts()), "calls", new Cell.Nothing());
        add(about, "promised", count(one.promised()), "payments", new Cell.Nothing());
        add(about, "kept", count(one.kept()), "payments", new Cell.Nothing());
    }

    private void add(String about, String figure, Money sum) {
        rows.add(line(
                about,
                figure,
                code(Optional.of(sum.getCurrencyUnit().getCode())),
                new Cell.Sum(sum),
                "money",
                new Cell.Nothing(),
                new Cell.Nothing()));
    }

    private void add(String about, String figure, Cell value, String unit, Cell before) {
        add(about, figure, value, unit, new Cell.Nothing(), before);
    }

    private void add(String about, String figure, Cell value, String unit, Cell of, Cell before) {
        rows.add(line(about, figure, new Cell.Nothing(), value, unit, of, before));
    }

    private static List<Cell> line(
            String about, String figure, Cell currency, Cell value, String unit, Cell of, Cell before) {
        return List.of(
                new Cell.Words(about),
                new Cell.Words(figure),
                currency,
                value,
                new Cell.Words(unit),
                before,
                new Cell.Nothing(),
                new Cell.Nothing(),
                new Cell.Nothing(),
                of);
    }

    private static Cell count(long number) {
        return new Cell.Count(number);
    }

    private static Cell code(Optional<String> code) {
        return code.<Cell>map(Cell.Words::new).orElseGet(Cell.Nothing::new);
    }

    private static Cell cell(Value value) {
        return switch (value) {
            case Value.Count one -> new Cell.Count(one.number());
            case Value.Sum one -> new Cell.Sum(one.money());
            case Value.Percent one -> new Cell.Percent(one.percent());
            case Value.Time one -> new Cell.Span(one.time());
            case Value.Days one -> new Cell.Decimal(one.days());
            case Value.Day one -> new Cell.Day(one.day());
            case Value.None _ -> new Cell.Nothing();
        };
    }

    private static String unit(Figure.Part part) {
        Value told = part.now() instanceof Value.None ? part.before() : part.now();
        return switch (told) {
            case Value.Count _ -> "number";
            case Value.Sum _ -> "money";
            case Value.Percent _ -> "percent";
            case Value.Time _ -> "time";
            case Value.Days _, Value.Day _ -> "days";
            case Value.None _ -> "";
        };
    }
}
