package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Folding;
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

/// The program's version and the licences of what it is made of, over the window until the key or Escape
/// is pressed.
final class AboutSheet extends StackPane {
    private static final int LISTS = 2;
    /// Room that stays around the sheet, in pixels.
    private static final double MARGIN = 40;

    private final Folding lists;

    AboutSheet(About about, Messages messages) {
        setId("about-sheet");
        Panel sheet = new Panel(messages.text("shell.about.title", about.version()));
        Label made = Words.wrapped(messages.text("shell.about.runs", About.java(), About.system()), "quiet-text");
        Label offline = Words.wrapped(messages.text("shell.about.offline"));
        Label heading = Words.bold(
                messages.text("shell.about.libraries", about.libraries().size()));
        VBox top = new VBox(6, offline, made, heading);
        top.getStyleClass().add("panel-body");
        lists = lists(about.libraries());
        ScrollPane scroll = new ScrollPane(lists);
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

    private static Folding lists(List<Library> libraries) {
        int rows = (libraries.size() + LISTS - 1) / LISTS;
        Folding lists = new Folding(0);
        for (int from = 0; from < libraries.size(); from += rows)
            lists.getChildren().add(grid(libraries.subList(from, Math.min(from + rows, libraries.size()))));
        return lists;
    }

    /// The lists stand below each other where there is no room for both.
    @Override
    protected void layoutChildren() {
        double both = lists.getChildren().stream()
                .mapToDouble(list -> list.prefWidth(-1))
                .sum();
        lists.folded().set(both + MARGIN > getWidth());
        super.layoutChildren();
    }

    private static GridPane grid(List<Library> libraries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form", "panel-body");
        for (Library one : libraries)
            grid.addRow(
                    grid.getRowCount(),
                    cell(one.name(), "bold"),
                    cell(one.version(), "quiet-text"),
                    cell(one.licence()));
        return grid;
    }

    private static Label cell(String text, String... styleClasses) {
        Label cell = Words.of(text, styleClasses);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
