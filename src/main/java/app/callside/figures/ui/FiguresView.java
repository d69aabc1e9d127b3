package app.callside.figures.ui;

import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.PartByPart;
import app.callside.base.ui.Words;
import app.callside.figures.Behind;
import app.callside.figures.FigureChart;
import app.callside.figures.FigureCharts;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.FigureTables;
import app.callside.figures.FigureWords;
import app.callside.figures.Period;
import app.callside.figures.Value;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The figures screen: what is asked for above; below it tiles, charts and tables.
public final class FiguresView extends VBox {
    static final Hotkey EXPORT = Hotkey.of("figures-export", "Shortcut+E");
    static final Hotkey PRINT = Hotkey.of("figures-print", "Shortcut+P");
    static final Hotkey STOP = Hotkey.of("figures-stop", "Shortcut+Shift+E");
    private static final List<Integer> COLLECTOR_WIDTHS = List.of(120, 60, 76, 140, 76, 120, 130, 130, 90, 100, 126);
    private static final List<Integer> CARD_WIDTHS = List.of(240, 70, 70, 250, 250);
    private static final List<Integer> POINT_WIDTHS = List.of(200, 120, 90, 90);

    private final FiguresModel model;
    private final FigureWords words;
    private final FiguresBar bar;
    private final KeyMap keys = new KeyMap();
    private final VBox content = new VBox();
    private final PartByPart parts = new PartByPart(content);

    public FiguresView(FiguresModel model, FiguresExportModel export, FigureWords words) {
        this.model = model;
        this.words = words;
        bar = new FiguresBar(model, export, words);
        getStyleClass().addAll("screen", "figures");
        content.getStyleClass().add("figures-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("figures-scroll");
        scroll.setAccessibleText(words.messages().text("figures.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        bindKeys(export);
        model.sheet().subscribe(_ -> show());
        model.currency().subscribe((_, _) -> show());
    }

    private void bindKeys(FiguresExportModel export) {
        keys.add(
                EXPORT,
                words.messages().text("figures.export"),
                export.mayExport()::get,
                () -> model.sheet().get().ifPresent(export::export));
        keys.add(
                PRINT,
                words.messages().text("figures.print"),
                export.mayExport()::get,
                () -> model.sheet().get().ifPresent(export::print));
        keys.add(STOP, words.messages().text("figures.stop"), model.counting()::get, model::stop);
    }

    private void show() {
        content.getChildren().clear();
        List<Runnable> all = new ArrayList<>();
        model.sheet().get().ifPresent(sheet -> {
            if (isEmpty(sheet)) all.add(() -> add(nothing()));
            for (FigureKind.Group group : FigureKind.Group.values()) all.add(() -> add(tiles(sheet, group)));
            all.addAll(charts(sheet));
            all.addAll(tables(sheet));
        });
        parts.fill(all);
    }

    private void add(Node part) {
        content.getChildren().add(part);
    }

    private static boolean isEmpty(FigureSheet sheet) {
        return sheet.figure(FigureKind.CALLS).parts().stream()
                .allMatch(part -> part.now().equals(new Value.Count(0)));
    }

    /// Where no call is counted, other days may hold some; else the next one is made from the worklist.
    private StackPane nothing() {
        NothingHere nothing = new NothingHere(words.messages().text("figures.nothing"));
        if (model.kind().get() != Period.Kind.LAST_30_DAYS)
            nothing.offer(
                    "figures-wider",
                    words.messages().text("figures.nothing.wider"),
                    () -> model.kind().set(Period.Kind.LAST_30_DAYS));
        nothing.offer(NothingHere.Way.WORKLIST, words.messages());
        return new StackPane(nothing);
    }

    private Node tiles(FigureSheet sheet, FigureKind.Group group) {
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("figure-tiles");
        for (FigureKind kind : FigureKind.values())
            if (kind.group() == group)
                tiles.getChildren()
                        .add(new FigureTile(sheet.figure(kind), model.currency().get(), words, () -> model.open(kind)));
        Label title =
                Words.bold(words.messages().text("figures.group." + group.name().toLowerCase(Locale.ROOT)));
        return new VBox(4, title, tiles);
    }

    private List<Runnable> charts(FigureSheet sheet) {
        FlowPane charts = new FlowPane();
        charts.getStyleClass().add("figure-charts");
        List<Runnable> all = new ArrayList<>(List.of(() -> add(charts)));
        for (FigureChart chart :
                new FigureCharts(sheet, words).all(model.currency().get()))
            all.add(() -> charts.getChildren().add(chart(chart, charts)));
        return all;
    }

    private ChartPane chart(FigureChart chart, FlowPane charts) {
        ChartPane pane = new ChartPane(
                chart,
                words.formats(),
                words.messages().text("figures.chart.empty"),
                (place, layer) -> open(chart, place, layer));
        charts.widthProperty().subscribe(width -> pane.setPrefWidth(share(charts, width.doubleValue())));
        return pane;
    }

    /// Two beside each other where there is room for two, else the whole width.
    private static double share(FlowPane charts, double width) {
        double two = (width - charts.getHgap()) / 2;
        return Math.floor(two >= 30 * textSize(charts) ? two : width);
    }

    /// The style sheet makes the gap one height of the text.
    private static double textSize(FlowPane charts) {
        return Math.max(10, charts.getHgap());
    }

    /// @param place below 0 for all piles of the chart
    /// @param layer below 0 for all that stands on each other
    private void open(FigureChart chart, int place, int layer) {
        model.open(sheet -> switch (chart.id()) {
            case "aging" -> snapshot(sheet, chart, place, layer);
            case "disputes" ->
                place < 0
                        ? all(FigureKind.DISPUTES)
                        : new Behind.OfReason(sheet.disputes().get(place).reason());
            case "promises" ->
                place < 0
                        ? all(FigureKind.PROMISES)
                        : stretch(sheet, place, layer, Behind.Layer.PROMISED, Behind.Layer.KEPT, Behind.Layer.NOT_KEPT);
            default ->
                place < 0
                        ? all(FigureKind.CALLS)
                        : stretch(
                                sheet,
                                place,
                                layer,
                                Behind.Layer.CALLS,
                                Behind.Layer.REACHED,
                                Behind.Layer.NOBODY_REACHED);
        });
    }

    private Behind all(FigureKind kind) {
        return new Behind.OfFigure(kind, model.currency().get(), Optional.empty());
    }

    /// @param whole what stands behind the pile, then what stands behind each layer of it
    private static Behind stretch(FigureSheet sheet, int place, int layer, Behind.Layer whole, Behind.Layer... parts) {
        return new Behind.OfStretch(sheet.course().get(place), layer < 0 ? whole : parts[layer]);
    }

    /// Behind all of them stand those of the newest import that is shown.
    private Behind snapshot(FigureSheet sheet, FigureChart chart, int place, int layer) {
        List<AgingSnapshot> shown =
                new FigureCharts(sheet, words).snapshots(model.currency().get());
        AgingSnapshot one = shown.get(place < 0 ? chart.categories().size() - 1 : place);
        return new Behind.OfSnapshot(one, layer < 0 ? Optional.empty() : Optional.of(AgingBucket.values()[layer]));
    }

    private List<Runnable> tables(FigureSheet sheet) {
        FigureTables tables =
                new FigureTables(sheet, words, model.policy(), model.currency().get());
        List<String> names = List.copyOf(sheet.byCollector().keySet());
        return List.of(
                () -> add(new FigureGrid(
                        "figures-collectors",
                        tables.byCollector(),
                        COLLECTOR_WIDTHS,
                        row -> model.open(FigureKind.CALLS, names.get(row)))),
                () -> add(new FigureGrid(
                        "figures-cards",
                        tables.cards(),
                        CARD_WIDTHS,
                        row -> model.open(
                                shown -> new Behind.OfCard(shown.cards().get(row))))),
                () -> add(Words.wrapped(words.interval(model.policy().widestInterval()), "quiet-text", "small")),
                () -> add(new FigureGrid(
                        "figures-missed",
                        tables.missed(),
                        POINT_WIDTHS,
                        row -> model.open(
                                shown -> new Behind.OfPoint(shown.missed().get(row))))));
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Puts the focus where one begins: on the choice of the period.
    public void enter() {
        bar.takeFocus();
    }
}
