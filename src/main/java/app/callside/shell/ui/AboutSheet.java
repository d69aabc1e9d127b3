package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.shell.About;
import app.callside.shell.Library;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The program's version and the licences of what it is made of, over the window until the key or Escape is pressed.
final class AboutSheet extends StackPane {
    private static final int COLUMNS = 2;
    private static final int CELLS = 3;
    /// Room that stays around the sheet, in pixels.
    private static final double MARGIN = 40;

    AboutSheet(About about, Messages messages) {
        setId("about-sheet");
        Panel sheet = new Panel(messages.text("shell.about.title", about.version()));
        Label made = Words.wrapped(messages.text("shell.about.runs", About.java(), About.system()), "quiet-text");
        Label offline = Words.wrapped(messages.text("shell.about.offline"));
        Label heading = Words.bold(
                messages.text("shell.about.libraries", about.libraries().size()));
        VBox top = new VBox(6, offline, made, heading);
        top.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(grid(about.libraries()));
        scroll.setId("about-libraries");
        scroll.setAccessibleText(
                messages.text("shell.about.libraries", about.libraries().size()));
        scroll.setFitToWidth(true);
        sheet.getChildren().addAll(top, scroll);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMinHeight(0);
        heightProperty().subscribe(height -> sheet.setMaxHeight(Math.max(0, height.doubleValue() - MARGIN)));
        setMinHeight(0);
        getStyleClass().add("key-sheet");
        getChildren().add(sheet);
    }

    private static GridPane grid(List<Library> libraries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form", "panel-body");
        int rows = (libraries.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < libraries.size(); i++) {
            Library one = libraries.get(i);
            int from = i / rows * CELLS;
            grid.add(cell(one.name(), "bold"), from, i % rows);
            grid.add(cell(one.version(), "quiet-text"), from + 1, i % rows);
            grid.add(cell(one.licence()), from + 2, i % rows);
        }
        return grid;
    }

    private static Label cell(String text, String... styleClasses) {
        Label cell = Words.of(text, styleClasses);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
