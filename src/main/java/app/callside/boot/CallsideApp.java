package app.callside.boot;

import app.callside.base.text.RulesInForce;
import app.callside.base.ui.Excerpt;
import app.callside.base.ui.FxWork;
import app.callside.base.ui.Theme;
import app.callside.base.work.Fault;
import app.callside.desk.CallPolicy;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.safekeeping.Errand;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/// The program's window on a desktop.
public final class CallsideApp {
    private static final String ICON = "/app/callside/assets/installer/callside.png";
    /// A follow-up is called to mind within so much of its minute.
    private static final long LOOK_SECONDS = 20;

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 820;

    private final Wiring wiring;
    private final Runnable shown;
    private final Consumer<Optional<Errand>> left;
    private Optional<Errand> errand = Optional.empty();
    /// Shows that another program does not take something; before there are screens nothing is handed out.
    private volatile Consumer<Fault> unopened = _ -> {};

    /// @param shown runs when the window has come up
    /// @param left runs when it was closed, and hears for which errand if it opens again
    public CallsideApp(Wiring wiring, Runnable shown, Consumer<Optional<Errand>> left) {
        this.wiring = wiring;
        this.shown = shown;
        this.left = left;
    }

    /// Builds and shows the window; on the interface thread.
    public void open() {
        Stage stage = new Stage();
        OtherPrograms programs = OtherPrograms.ofTheSystem(fault -> unopened.accept(fault));
        DeskWindow screens = new DeskWindow(
                wiring,
                FxWork::new,
                new Desktop(stage, wiring.drafts(), wiring.rules, programs),
                new PaperDesktop(stage, programs),
                Headset.ofTheSystem(),
                () -> chooseFile(stage));
        Scene scene = new Scene(screens.root(), WIDTH, HEIGHT);
        Runnable dress = () -> Theme.ofTheSystem()
                .with(screens.look().get())
                .sized(screens.textSize().get())
                .dress(scene);
        screens.look().subscribe((_, _) -> dress.run());
        screens.textSize().subscribe((_, _) -> dress.run());
        dress.run();
        // the system may turn to high contrast while the program is open
        InvalidationListener system = _ -> dress.run();
        Platform.getPreferences().addListener(system);
        PlacedWindow window = PlacedWindow.of(stage, wiring, screens.form(), screens::behind);
        screens.textSize().subscribe(window::sized);
        stage.setTitle(wiring.messages().text("shell.window"));
        stage.setScene(scene);
        stage.getIcons().add(new Image(ICON));
        screens.onErrand(wanted -> {
            errand = Optional.of(wanted);
            stage.close();
        });
        ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("time").daemon().unstarted(task));
        time.scheduleWithFixedDelay(
                () -> screens.later(screens::minutePasses), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        NoticesOutside outside = NoticesOutside.ofTheSystem();
        screens.onNotice(notice -> {
            if (!stage.isFocused())
                outside.tell(
                        notice,
                        () -> screens.later(() -> {
                            comeToFront(stage);
                            screens.openNotice();
                        }));
        });
        stage.setOnHidden(_ -> {
            time.shutdown();
            outside.close();
            Platform.getPreferences().removeListener(system);
            keep(window.close());
            left.accept(errand);
        });
        stage.setOnShown(_ -> shown.run());
        unopened = screens::unforeseen;
        LastResort.install(screens::unforeseen);
        wiring.doorbell().answer(() -> screens.later(() -> comeToFront(stage)));
        screens.begin();
        stage.show();
    }

    /// Nothing but the window's place changes: whoever types goes on typing where they were.
    private static void comeToFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// The store is closed next: nothing waits for its turn any more.
    private static void keep(Callable<Boolean> place) {
        try {
            place.call();
        } catch (Exception without) { // the window goes all the same
            LoggerFactory.getLogger(CallsideApp.class).warn("The window's place is not remembered", without);
        }
    }

    private Optional<Path> chooseFile(Stage stage) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        "XLSX, CSV", "*.xlsx", "*.csv", "*.txt", "*.tsv", "*.XLSX", "*.CSV"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /// The system around the window: clipboard, file dialog, other programs.
    private record Desktop(Stage stage, Path drafts, RulesInForce rules, OtherPrograms programs)
            implements RecapSending {
        @Override
        public void copy(String text) {
            copy(Excerpt.of(text));
        }

        @Override
        public void copy(Excerpt excerpt) {
            ClipboardContent content = new ClipboardContent();
            content.putString(excerpt.text());
            if (!excerpt.html().isEmpty()) content.putHtml(excerpt.html());
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public Optional<Path> whereToSave(String suggestedName) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(suggestedName);
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        }

        @Override
        public Optional<Path> choose(String ending) {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
            return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        }

        @Override
        public void dial(String number) {
            copy(number); // where nothing dials, it can be pasted
            programs.open(CallPolicy.of(rules.rules("call")).dialling().address(number));
        }

        @Override
        public Path draft(String name) {
            return drafts.resolve(name);
        }

        @Override
        public void open(Path file) {
            programs.open(file.toString());
        }
    }

    /// Documents come from and go to the same system.
    private record PaperDesktop(Stage stage, OtherPrograms programs) implements DocumentDesktop {
        @Override
        public List<Path> choose() {
            List<File> chosen = new FileChooser().showOpenMultipleDialog(stage);
            return chosen == null
                    ? List.of()
                    : chosen.stream().map(File::toPath).toList();
        }

        @Override
        public void open(Path file) {
            programs.open(file.toString());
        }
    }
}
