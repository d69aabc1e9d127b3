package app.callside.boot;

import app.callside.base.ui.TextSize;
import app.callside.shell.Monitors;
import app.callside.shell.WindowForm;
import app.callside.shell.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window on its desktop: it stands where it stood last in its form and on these monitors, and always
/// where it can be seen. The compact form is of one width, and stays above other windows.
public final class PlacedWindow {
    /// A window that is being dragged tells of every step.
    private static final Duration AT_REST = Duration.millis(600);

    private static final Duration PULSES = Duration.millis(50);

    private final Stage stage;
    private final KeptPlaces places;
    private final Supplier<Monitors> monitors;
    private final Consumer<Callable<Boolean>> behind;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final ListChangeListener<Screen> plugged = _ -> monitorsChanged();
    /// A window goes to its place with the next pulse, and is maximised only from there.
    private final PauseTransition grow = new PauseTransition(PULSES);

    private WindowForm form = WindowForm.FULL;
    private WindowPlace plain;
    private TextSize textSize = TextSize.NORMAL;

    /// @param behind runs what writes a place into the store
    PlacedWindow(Stage stage, KeptPlaces places, Supplier<Monitors> monitors, Consumer<Callable<Boolean>> behind) {
        this.stage = stage;
        this.places = places;
        this.monitors = monitors;
        this.behind = behind;
        plain = monitors.get().usual();
    }

    /// A window on the monitors of the system.
    ///
    /// @param form that it takes, now and later
    /// @param behind runs what writes a place into the store
    public static PlacedWindow of(
            Stage stage, Wiring wiring, ReadOnlyObjectProperty<WindowForm> form, Consumer<Callable<Boolean>> behind) {
        PlacedWindow window = new PlacedWindow(stage, new KeptPlaces(wiring), PlacedWindow::ofTheSystem, behind);
        window.open();
        form.subscribe(window::take);
        return window;
    }

    /// Places the window before it is shown, and follows it from then on.
    void open() {
        place(form);
        InvalidationListener moved = _ -> rest.playFromStart();
        rest.setOnFinished(_ -> remember());
        grow.setOnFinished(_ -> stage.setMaximized(true));
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
        stage.maximizedProperty().addListener(moved);
        Screen.getScreens().addListener(plugged);
    }

    /// Takes another form; the one before is found again where it was.
    void take(WindowForm wanted) {
        if (wanted == form) return;
        remember();
        form = wanted;
        place(wanted);
    }

    /// Text has another size: the compact form is as wide as it needs with that.
    void sized(TextSize size) {
        if (size.equals(textSize)) return;
        textSize = size;
        if (form != WindowForm.COMPACT) return;
        remember();
        place(form);
    }

    /// A monitor was plugged in or out, or changed its size.
    void monitorsChanged() {
        rest.stop();
        place(form);
    }

    /// Keeps the last place before the window goes.
    ///
    /// @return writes it into the store, if it has to be
    Callable<Boolean> close() {
        Screen.getScreens().removeListener(plugged);
        rest.stop();
        look();
        grow.stop();
        return places.remember(form, monitors.get(), plain);
    }

    private void remember() {
        rest.stop();
        if (!stage.isShowing()) return; // the store may be closed by now
        look();
        behind.accept(places.remember(form, monitors.get(), plain));
    }

    /// Maximised, a window keeps the rectangle that it goes back to; on its way to the task bar it has
    /// none.
    private void look() {
        if (stage.isIconified() || Double.isNaN(stage.getX())) return;
        if (stage.isMaximized() || grow.getStatus() == Animation.Status.RUNNING)
            plain = new WindowPlace(plain.x(), plain.y(), plain.width(), plain.height(), true);
        else
            plain = new WindowPlace(
                    (int) Math.round(stage.getX()),
                    (int) Math.round(stage.getY()),
                    (int) Math.max(1, Math.round(stage.getWidth())),
                    (int) Math.max(1, Math.round(stage.getHeight())),
                    false);
    }

    private void place(WindowForm wanted) {
        grow.stop();
        Monitors now = monitors.get();
        boolean compact = wanted == WindowForm.COMPACT;
        WindowPlace before = plain;
        plain = places.of(wanted, now).orElseGet(() -> compact ? now.beside(before) : now.usual());
        if (compact) plain = now.fit(new WindowPlace(plain.x(), plain.y(), compactWidth(), plain.height(), false));
        if (!plain.maximised() || compact) stage.setMaximized(false);
        stage.setMinWidth(compact ? plain.width() : 0);
        stage.setMaxWidth(compact ? plain.width() : Double.MAX_VALUE);
        stage.setX(plain.x());
        stage.setY(plain.y());
        stage.setWidth(plain.width());
        stage.setHeight(plain.height());
        stage.setAlwaysOnTop(compact);
        if (plain.maximised() && stage.isShowing()) grow.playFromStart();
        else if (plain.maximised()) stage.setMaximized(true);
    }

    private int compactWidth() {
        return (int) Math.round(Math.max(Monitors.COMPACT_WIDTH, textSize.of(Monitors.COMPACT_WIDTH)));
    }

    /// The monitors as the system has them now.
    static Monitors ofTheSystem() {
        List<Monitors.Monitor> all = new ArrayList<>();
        Screen primary = Screen.getPrimary();
        all.add(monitor(primary));
        for (Screen screen : Screen.getScreens()) if (!screen.equals(primary)) all.add(monitor(screen));
        return new Monitors(all);
    }

    private static Monitors.Monitor monitor(Screen screen) {
        return new Monitors.Monitor(area(screen.getBounds()), area(screen.getVisualBounds()));
    }

    private static Monitors.Area area(Rectangle2D bounds) {
        return new Monitors.Area(
                (int) Math.round(bounds.getMinX()),
                (int) Math.round(bounds.getMinY()),
                (int) Math.max(1, Math.round(bounds.getWidth())),
                (int) Math.max(1, Math.round(bounds.getHeight())));
    }
}
