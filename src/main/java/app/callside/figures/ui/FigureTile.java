package app.callside.figures.ui;

import app.callside.base.ui.Words;
import app.callside.figures.Figure;
import app.callside.figures.FigureWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.joda.money.CurrencyUnit;

/// One figure: its word, its number, how it stands against the period before. On hover it says its formula
/// with its numbers; chosen, it opens the calls behind it.
final class FigureTile extends Button {
    FigureTile(Figure figure, Optional<CurrencyUnit> currency, FigureWords words, Runnable opens) {
        setId("figure-" + FigureWords.id(figure.kind()));
        getStyleClass().setAll("figure-tile");
        Optional<Figure.Part> shown = figure.parts().stream()
                .filter(part -> part.currency().isEmpty() || part.currency().equals(currency))
                .findFirst();
        Label name = Words.wrapped(words.name(figure.kind()), "quiet-text", "tile-words");
        Label number = Words.of(
                shown.map(part -> words.rounded(part.now()))
                        .orElseGet(() -> words.messages().text("figures.none")),
                "figure");
        number.setMinWidth(USE_PREF_SIZE);
        Label change = Words.wrapped(shown.map(words::change).orElse(""), "small", "tile-words");
        VBox content = new VBox(name, number, change);
        content.getStyleClass().add("figure-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxHeight(Double.MAX_VALUE);
        setAccessibleText(words.spoken(figure, shown));
        setAccessibleHelp(words.opens(figure.kind()));
        Tooltip hover = new Tooltip(
                words.name(figure.kind()) + "\n" + words.formula(figure) + "\n" + words.opens(figure.kind()));
        hover.getStyleClass().add("figure-formula");
        hover.setShowDelay(Duration.millis(250));
        hover.setShowDuration(Duration.minutes(1));
        hover.setWrapText(true);
        setTooltip(hover);
        setOnAction(_ -> opens.run());
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            opens.run();
        });
    }
}
