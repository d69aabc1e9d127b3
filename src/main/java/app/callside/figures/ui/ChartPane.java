package app.callside.figures.ui;

import app.callside.base.text.Formats;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.figures.FigureChart;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

/// A chart on the screen. Layers differ in colour and pattern, the piles say what they come to, and the
/// whole is told in words to whoever sees none of it.
final class ChartPane extends Panel {
    /// More piles than these stand too close for a number above each.
    private static final int MOST_LABELS = 16;
    private static final int MOST_STEPS = 5;
    /// Above the highest pile stands its number.
    private static final double HEADROOM = 1.12;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FigureChart chart;
    private final Formats formats;
    private final Opens opens;
    /// What the keys have chosen; below 0 nothing, and all layers of a pile.
    private int pile = -1;

    private int layer = -1;

    /// Shows the calls behind a part of the chart.
    interface Opens {
        /// @param place of a pile; below 0 for all of them
        /// @param layer of it; below 0 for all that stand on each other
        void open(int place, int layer);
    }

    ChartPane(FigureChart chart, Formats formats, String empty, Opens opens) {
        super(chart.title());
        this.chart = chart;
        this.formats = formats;
        this.opens = opens;
        getStyleClass().add("figure-chart-pane");
        getChildren().add(chart.isEmpty() ? nothing(empty) : drawn());
    }

    private static Node nothing(String empty) {
        Label label = Words.wrapped(empty, "quiet-text");
        StackPane box = new StackPane(label);
        box.getStyleClass().add("panel-body");
        return box;
    }

    private Node drawn() {
        CategoryAxis categories = new CategoryAxis();
        double step = step(chart.highest());
        NumberAxis heights = new NumberAxis(0, step * Math.ceil(chart.highest() * HEADROOM / step), step);
        heights.setTickLabelFormatter(whole());
        heights.setMinorTickVisible(false);
        StackedBarChart<String, Number> bars = new StackedBarChart<>(categories, heights);
        bars.setId("figure-chart-" + chart.id());
        bars.getStyleClass().addAll("figure-chart", "chart-of-" + chart.id());
        bars.setAnimated(false);
        bars.setLegendSide(Side.BOTTOM);
        bars.setLegendVisible(chart.layers().size() > 1);
        bars.setFocusTraversable(true);
        bars.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        bars.setAccessibleText(chart.spoken());
        for (FigureChart.Layer layer : chart.layers()) bars.getData().add(series(layer));
        bars.setOnMouseClicked(_ -> opens.open(-1, -1));
        bars.setOnKeyPressed(key -> {
            if (hears(key.getCode(), bars)) key.consume();
        });
        bars.focusedProperty().subscribe(focused -> {
            if (!focused) choose(bars, -1, -1);
        });
        for (int layer = 0; layer < chart.layers().size(); layer++)
            for (int i = 0; i < chart.categories().size(); i++) dress(bars, layer, i);
        return bars;
    }

    /// Left and right go from pile to pile, up and down through the layers of one; Enter opens what is
    /// chosen.
    private boolean hears(KeyCode key, StackedBarChart<String, Number> bars) {
        switch (key) {
            case ENTER -> opens.open(pile, layer);
            case RIGHT -> choose(bars, Math.min(pile + 1, chart.categories().size() - 1), -1);
            case LEFT -> choose(bars, Math.max(pile - 1, -1), -1);
            case UP ->
                choose(
                        bars,
                        pile,
                        pile < 0 ? -1 : Math.min(layer + 1, chart.layers().size() - 1));
            case DOWN -> choose(bars, pile, Math.max(layer - 1, -1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(StackedBarChart<String, Number> bars, int place, int part) {
        pile = place;
        layer = part;
        for (int i = 0; i < chart.layers().size(); i++)
            for (int j = 0; j < chart.categories().size(); j++)
                bars.getData()
                        .get(i)
                        .getData()
                        .get(j)
                        .getNode()
                        .pseudoClassStateChanged(CHOSEN, j == pile && (layer < 0 || i == layer));
        bars.setAccessibleText(pile < 0 ? chart.spoken() : chart.told(pile, layer));
    }

    /// The least of 1, 2 and 5 times a power of ten, 1 or more, of which a few make the height.
    private static double step(double height) {
        double least = Math.max(1, height * HEADROOM / MOST_STEPS);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int times : new int[] {1, 2, 5}) if (times * power >= least) return times * power;
        return 10 * power;
    }

    private XYChart.Series<String, Number> series(FigureChart.Layer layer) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(layer.name());
        for (int i = 0; i < chart.categories().size(); i++)
            series.getData()
                    .add(new XYChart.Data<>(
                            chart.categories().get(i), layer.bars().get(i).height()));
        return series;
    }

    private void dress(StackedBarChart<String, Number> bars, int layer, int category) {
        Node bar = bars.getData().get(layer).getData().get(category).getNode();
        FigureChart.Layer of = chart.layers().get(layer);
        Tooltip.install(
                bar,
                new Tooltip(chart.categories().get(category) + "\n" + of.name() + ": "
                        + of.bars().get(category).words()));
        bar.setOnMouseClicked(click -> {
            click.consume();
            opens.open(category, layer);
        });
        if (isTop(layer, category) && chart.categories().size() <= MOST_LABELS && bar instanceof StackPane pile)
            pile.getChildren().add(above(category));
    }

    private boolean isTop(int layer, int category) {
        for (int i = layer + 1; i < chart.layers().size(); i++)
            if (chart.layers().get(i).bars().get(category).height() > 0) return false;
        return chart.layers().get(layer).bars().get(category).height() > 0;
    }

    private Label above(int category) {
        Label label = Words.of(total(category), "pile-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        label.translateYProperty().bind(label.heightProperty().negate().subtract(1));
        StackPane.setAlignment(label, javafx.geometry.Pos.TOP_CENTER);
        return label;
    }

    private String total(int category) {
        return chart.layers().size() == 1
                ? chart.layers().getFirst().bars().get(category).words()
                : formats.count(Math.round(chart.pile(category)));
    }

    private StringConverter<Number> whole() {
        return new StringConverter<>() {
            @Override
            public String toString(Number number) {
                return number.doubleValue() == Math.rint(number.doubleValue()) ? formats.count(number.longValue()) : "";
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("An axis is not typed");
            }
        };
    }
}
