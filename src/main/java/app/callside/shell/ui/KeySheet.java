package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Every key that works, over the window until F1 or Escape is pressed again.
final class KeySheet extends StackPane {
    KeySheet(List<KeyMap> maps, Messages messages) {
        setId("key-sheet");
        Panel sheet = new Panel(messages.text("shell.keys.title"));
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form", "panel-body");
        List<KeyMap.Action> actions =
                maps.stream().flatMap(map -> map.actions().stream()).toList();
        int rows = (actions.size() + 1) / 2;
        for (int i = 0; i < actions.size(); i++) {
            int column = i / rows * 2;
            grid.add(Keyed.cap(actions.get(i).key()), column, i % rows);
            grid.add(Words.of(actions.get(i).name()), column + 1, i % rows);
        }
        sheet.getChildren().add(grid);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().add("key-sheet");
        getChildren().add(sheet);
    }
}
