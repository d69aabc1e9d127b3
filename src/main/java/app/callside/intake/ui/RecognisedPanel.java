package app.callside.intake.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.intake.DateOrder;
import app.callside.intake.ImportPreview;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.joda.money.CurrencyUnit;

/// What the program takes the file for, so that a person can contradict.
final class RecognisedPanel extends Panel {
    private final ImportModel model;
    private final Messages messages;
    private final GridPane facts = new GridPane();

    RecognisedPanel(ImportModel model, ImportPreview preview, Messages messages, Formats formats) {
        super(messages.text("intake.ui.recognised"));
        this.model = model;
        this.messages = messages;
        facts.getStyleClass().addAll("form", "panel-body");
        fact("intake.ui.file", Words.wrapped(preview.fileName(), "bold"));
        fact("intake.ui.kind", new Label(messages.text(preview.kind().key())));
        fact(
                "intake.ui.header",
                new Label(
                        messages.text("intake.ui.header.line", preview.mapping().headerLine())));
        AsOfField asOf = new AsOfField(model, preview.asOf(), messages, formats);
        fact("intake.ui.as-of", asOf);
        model.dateOrder().ifPresent(order -> fact("intake.ui.order", answered(order)));
        model.terms()
                .ifPresent(
                        days -> fact("intake.ui.terms.fact", new Label(messages.text("intake.ui.terms.days", days))));
        preview.unsaid().currency().ifPresent(unit -> fact("intake.ui.currency", currencies(unit, formats)));
        MappingTable mapping = new MappingTable(model, preview, messages);
        VBox.setVgrow(mapping, Priority.ALWAYS);
        getChildren().addAll(facts, mapping);
    }

    private void fact(String key, Node value) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(value);
        facts.addRow(facts.getRowCount(), name, value);
    }

    /// The file names none, so the one that was assumed can be changed.
    private ComboBox<CurrencyUnit> currencies(CurrencyUnit assumed, Formats formats) {
        ComboBox<CurrencyUnit> choice = new ComboBox<>();
        choice.setId("import-currency");
        choice.setAccessibleText(messages.text("intake.ui.currency"));
        choice.setAccessibleHelp(messages.text("intake.ui.currency.assumed"));
        choice.setTooltip(new Tooltip(messages.text("intake.ui.currency.assumed")));
        choice.getItems().setAll(CurrencyUnit.registeredCurrencies());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(CurrencyUnit unit) {
                return messages.text("intake.ui.currency.named", formats.currency(unit));
            }

            @Override
            public CurrencyUnit fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        choice.setValue(assumed);
        choice.setVisibleRowCount(12);
        choice.setOnAction(_ -> model.currency(choice.getValue()));
        return choice;
    }

    private HBox answered(DateOrder order) {
        DateOrder other = order == DateOrder.DMY ? DateOrder.MDY : DateOrder.DMY;
        String instead = messages.text("intake.ui.order.instead." + id(other));
        Button button = new Button(instead);
        button.setId("import-other-order");
        button.setAccessibleText(instead);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> model.dateOrder(other));
        HBox answered = new HBox(10, new Label(messages.text("intake.ui.order.is." + id(order))), button);
        answered.setAlignment(Pos.CENTER_LEFT);
        return answered;
    }

    private static String id(DateOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
