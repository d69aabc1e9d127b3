package app.callside.boot;

import app.callside.base.ui.Copying;
import app.callside.base.ui.Look;
import app.callside.base.ui.Notice;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.people.Deed;
import app.callside.safekeeping.Errand;
import app.callside.shell.WindowForm;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What stands in the window: the screens, and others in their place as soon as another language is spoken.
public final class DeskWindow {
    private final Supplier<Screens> making;
    private final StackPane root = new StackPane();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.SYSTEM);
    private final ReadOnlyObjectWrapper<TextSize> textSize = new ReadOnlyObjectWrapper<>(TextSize.NORMAL);
    private final ReadOnlyObjectWrapper<WindowForm> form = new ReadOnlyObjectWrapper<>(WindowForm.FULL);
    private Consumer<Errand> errands = _ -> {};
    private Consumer<Notice> notices = _ -> {};
    private Screens screens;

    /// As [Screens] takes them.
    public DeskWindow(
            Wiring wiring,
            Function<Consumer<Fault>, Work> background,
            RecapSending sending,
            DocumentDesktop desktop,
            Headset sound,
            Supplier<Optional<Path>> chooser) {
        making = () -> new Screens(wiring, background, sending, desktop, sound, chooser);
        root.addEventHandler(Copying.ASKED, asked -> {
            if (!wiring.isReadOnly()) sending.copy(asked.excerpt());
            behind(() -> {
                wiring.trail.tell(Deed.EXPORTED, "clipboard", String.valueOf(asked.rows()));
                return true;
            });
            asked.consume();
        });
        screens = making.get();
        show();
    }

    private void show() {
        screens.onLanguage(this::anew);
        screens.onErrand(wanted -> errands.accept(wanted));
        screens.onNotice(notice -> notices.accept(notice));
        look.bind(screens.look());
        textSize.bind(screens.textSize());
        form.bind(screens.form());
        root.getChildren().setAll(screens.root());
    }

    private void anew() {
        Screens before = screens;
        screens = making.get();
        show();
        screens.takeOver(before);
    }

    /// What the window holds.
    public Parent root() {
        return root;
    }

    /// The colours of the window; whoever has the window dresses it.
    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /// The size of text; whoever has the window dresses it.
    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize.getReadOnlyProperty();
    }

    /// Whether the window is the full one or stands beside the phone.
    public ReadOnlyObjectProperty<WindowForm> form() {
        return form.getReadOnlyProperty();
    }

    /// Runs something that writes into the store.
    public void behind(Callable<Boolean> step) {
        screens.behind(step);
    }

    /// Asks who is there, where that has to be asked, and then shows the first screen.
    public void begin() {
        screens.begin();
    }

    /// Hears that the window is to be closed for something, and opened again afterwards.
    void onErrand(Consumer<Errand> listener) {
        errands = listener;
    }

    /// Hears what is called to mind, to tell it beside the window.
    void onNotice(Consumer<Notice> listener) {
        notices = listener;
    }

    /// Shows what the notice is about; on the interface thread.
    void openNotice() {
        screens.openNotice();
    }

    /// Looks whether the time of something has come; on the interface thread.
    void minutePasses() {
        screens.minutePasses();
    }

    /// Runs a step on the interface thread.
    void later(Runnable step) {
        screens.later(step);
    }

    /// Shows a mistake of the program that nothing caught; from whichever thread.
    void unforeseen(Fault fault) {
        screens.unforeseen(fault);
    }
}
