package app.callside.bench;

import app.callside.boot.CallsideApp;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A process that scrolls a table of accounts, three rows a frame, and says how long its frames took: the
/// worklist of a store, or a plain table of as many rows and columns that are all in memory.
public final class ScrolledWindow {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final int FRAMES = 600;
    private static final int WARM = 120;
    private static final int ROWS_A_FRAME = 3;
    /// Two frames of sixty a second: one was left out.
    private static final double DROPPED = 33.4;

    private ScrolledWindow() {}

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        if (args[0].equals("plain")) {
            int rows = Integer.parseInt(args[1]);
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(plain(rows), 1280, 760));
                stage.show();
                scroll();
            });
        } else {
            Wiring wiring = Wiring.open(Path.of(args[1]), Clock.system(ZoneOffset.UTC), Locale.US);
            Platform.startup(() -> {
                new CallsideApp(wiring, () -> {}, _ -> {}).open();
                scroll();
            });
        }
    }

    private static TableView<Integer> plain(int rows) {
        TableView<Integer> table = new TableView<>(FXCollections.observableArrayList(
                IntStream.range(0, rows).boxed().toList()));
        table.setId("worklist");
        for (int column = 0; column < 9; column++) {
            TableColumn<Integer, String> one = new TableColumn<>("Column " + column);
            int number = column;
            one.setCellValueFactory(row -> new SimpleStringProperty("Cell " + row.getValue() + "." + number));
            one.setPrefWidth(130);
            table.getColumns().add(one);
        }
        return table;
    }

    private static Optional<TableView<?>> table() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#worklist"))
                .filter(TableView.class::isInstance)
                .<TableView<?>>map(node -> (TableView<?>) node)
                .filter(table -> table.getItems().size() > FRAMES)
                .findFirst();
    }

    private static void scroll() {
        new AnimationTimer() {
            private final double[] times = new double[FRAMES];
            private int frame = -WARM;
            private long last;

            @Override
            public void handle(long pulse) {
                Optional<TableView<?>> table = table();
                if (table.isEmpty()) return;
                long now = System.nanoTime();
                if (frame >= 0) times[frame] = (now - last) / 1e6;
                last = now;
                if (++frame == FRAMES) {
                    stop();
                    say(times);
                }
                table.get()
                        .scrollTo((frame + WARM)
                                * ROWS_A_FRAME
                                % (table.get().getItems().size() - 100));
            }
        }.start();
    }

    private static void say(double[] times) {
        long dropped = Arrays.stream(times).filter(time -> time > DROPPED).count();
        StringBuilder line = new StringBuilder("scrolled " + dropped);
        for (double time : times) line.append(' ').append(String.format(Locale.ROOT, "%.2f", time));
        System.out.println(line);
        Runtime.getRuntime().halt(0);
    }
}
