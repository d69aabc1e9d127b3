package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.shell.WindowForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Every key that works, screen by screen, over the window until F1 or Escape is pressed again.
final class KeySheet extends StackPane {
    /// The keys of one screen, under its name.
    record Section(String title, KeyMap keys) {}

    /// A line of the sheet: a heading, or a key and what it does.
    private record Line(String words, Optional<KeyMap.Action> action) {}

    private static final int COLUMNS = 3;
    /// Room that stays around the sheet, in pixels.
    private static final double MARGIN = 40;

    KeySheet(List<Section> sections, Messages messages, WindowForm form) {
        setId("key-sheet");
        Panel sheet = new Panel(messages.text("shell.keys.title"));
        ScrollPane scroll = new ScrollPane(grid(lines(sections), form == WindowForm.FULL ? COLUMNS : 1));
        scroll.setFitToWidth(true);
        sheet.getChildren().add(scroll);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        heightProperty().subscribe(height -> sheet.setMaxHeight(Math.max(0, height.doubleValue() - MARGIN)));
        setMinHeight(0);
        getStyleClass().add("key-sheet");
        getChildren().add(sheet);
    }

    private static List<Line> lines(List<Section> sections) {
        List<Line> lines = new ArrayList<>();
        for (Section section : sections) {
            lines.add(new Line(section.title(), Optional.empty()));
            section.keys().actions().forEach(action -> lines.add(new Line(action.name(), Optional.of(action))));
        }
        return lines;
    }

    private static GridPane grid(List<Line> lines, int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form", "panel-body");
        int rows = (lines.size() + columns - 1) / columns;
        for (int i = 0; i < lines.size(); i++) {
            int column = i / rows * 2;
            int row = i % rows;
            Line line = lines.get(i);
            Label words = line.action().isPresent() ? Words.of(line.words()) : Words.of(line.words(), "bold");
            if (columns == 1) words.setWrapText(true);
            else words.setMinWidth(Region.USE_PREF_SIZE);
            line.action().ifPresent(action -> grid.add(Keyed.cap(action.key()), column, row));
            if (line.action().isPresent()) grid.add(words, column + 1, row);
            else grid.add(words, column, row, 2, 1);
        }
        return grid;
    }
}
