package app.callside.intake.ui;

import app.callside.base.money.Totals;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.intake.ImportPreview;
import app.callside.intake.LedgerFileKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What an import would bring, counted, and what of it is open in each currency.
final class BringsPanel extends Panel {
    private static final int MOST_HEIGHT = 150;

    private final Messages messages;
    private final Formats formats;

    BringsPanel(ImportPreview preview, Messages messages, Formats formats) {
        super(messages.text("intake.ui.brings"));
        this.messages = messages;
        this.formats = formats;
        setMinHeight(USE_PREF_SIZE);
        HBox counts = new HBox(36, count("intake.ui.customers", preview.customers()));
        count(preview).forEach((key, number) -> counts.getChildren().add(count(key, number)));
        VBox left = new VBox(8, counts);
        preview.stated().byCurrency().forEach((_, total) -> left.getChildren().add(stated(preview, total)));
        if (preview.passedOver() > 0)
            left.getChildren()
                    .add(Words.wrapped(messages.text("intake.ui.passed-over", preview.passedOver()), "quiet-text"));
        if (preview.repeated() > 0)
            left.getChildren()
                    .add(Words.wrapped(messages.text("intake.ui.repeated", preview.repeated()), "quiet-text"));
        left.getStyleClass().add("brings-counts");
        FlowPane body = new FlowPane(36, 10, left, open(preview));
        body.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("panel-body");
        getChildren().add(body);
    }

    private static Map<String, Integer> count(ImportPreview preview) {
        ImportPreview.Besides besides = preview.besides();
        Map<String, Integer> counts = new LinkedHashMap<>();
        switch (preview.kind()) {
            case OPEN_ITEMS, INVOICE_HISTORY -> {
                counts.put("intake.ui.invoices", preview.invoices());
                counts.put("intake.ui.credits", preview.credits());
            }
            case PAYMENTS -> counts.put("intake.ui.payments", besides.payments());
            case CUSTOMERS -> counts.put("intake.ui.contacts", besides.contacts());
            case AGING_SUMMARY -> counts.put("intake.ui.balances", besides.balances());
        }
        return counts;
    }

    /// The file's own total beside what its rows add up to.
    private Label stated(ImportPreview preview, Money total) {
        Money counted = preview.counted().in(total.getCurrencyUnit());
        boolean same = total.equals(counted);
        String key = same ? "intake.ui.stated.same" : "intake.ui.stated.other";
        Label words = Words.wrapped(
                messages.text(key, formats.money(total), formats.money(counted)), same ? "quiet-text" : "bad-text");
        words.setId("import-stated");
        return words;
    }

    private VBox count(String key, int number) {
        return new VBox(1, Words.quiet(messages.text(key)), Words.of(formats.count(number), "figure"));
    }

    private VBox open(ImportPreview preview) {
        if (preview.kind() == LedgerFileKind.PAYMENTS)
            return sums("intake.ui.paid", preview.besides().paid());
        if (preview.kind() == LedgerFileKind.AGING_SUMMARY)
            return sums("intake.ui.owed", preview.besides().owed());
        if (preview.kind() == LedgerFileKind.CUSTOMERS) return new VBox();
        String day = formats.dayOfYear(preview.asOf());
        SortedSet<CurrencyUnit> currencies =
                new TreeSet<>(preview.openOn().invoiceTotals().byCurrency().keySet());
        currencies.addAll(preview.openOn().creditTotals().byCurrency().keySet());
        Label heading = Words.bold(messages.text("intake.ui.open", day));
        if (currencies.isEmpty()) return new VBox(6, heading, Words.quiet(messages.text("intake.ui.open.none")));
        ScrollPane scroll = new ScrollPane(totals(preview.openOn(), currencies));
        scroll.setId("import-open-totals");
        scroll.setAccessibleText(messages.text("intake.ui.open", day));
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setMinViewportWidth(360);
        VBox open = new VBox(6, heading, scroll);
        open.setAlignment(Pos.TOP_LEFT);
        return open;
    }

    private VBox sums(String key, Totals sums) {
        VBox box = new VBox(6, Words.bold(messages.text(key)));
        sums.byCurrency().values().forEach(sum -> box.getChildren().add(Words.of(formats.money(sum), "figure")));
        return box;
    }

    private GridPane totals(ImportPreview.Open open, SortedSet<CurrencyUnit> currencies) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("open-totals");
        grid.addRow(
                0,
                Words.quiet(messages.text("intake.ui.open.currency")),
                figure(Words.quiet(messages.text("intake.ui.open.invoices", open.invoices()))),
                figure(Words.quiet(messages.text("intake.ui.open.credits", open.credits()))));
        for (CurrencyUnit unit : currencies)
            grid.addRow(
                    grid.getRowCount(),
                    new Label(formats.currency(unit)),
                    figure(Words.bold(formats.amount(open.invoiceTotals().in(unit)))),
                    figure(new Label(formats.amount(open.creditTotals().in(unit)))));
        return grid;
    }

    private static Node figure(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
