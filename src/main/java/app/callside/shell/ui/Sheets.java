package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.help.ui.HelpView;
import app.callside.shell.About;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// What lies over the window, one sheet at a time: the manual, the keys, what was said last, the version.
/// The key that lays one takes it away again, and the caret goes back to where it was.
final class Sheets {
    private final Pane window;
    private final ShellModel model;
    private final Messages messages;
    private final MainWindow.Screens screens;
    private Optional<Node> sheet = Optional.empty();
    /// Where the caret was before a sheet took it.
    private Optional<Caret> before = Optional.empty();

    Sheets(Pane window, ShellModel model, Messages messages, MainWindow.Screens screens) {
        this.window = window;
        this.model = model;
        this.messages = messages;
        this.screens = screens;
    }

    /// Whether the manual lies there.
    boolean isReading() {
        return lies(HelpView.class);
    }

    private boolean lies(Class<? extends Node> kind) {
        return sheet.filter(kind::isInstance).isPresent();
    }

    /// The page of the manual about the screen that is shown.
    void toggleHelp() {
        boolean there = isReading();
        putAway();
        if (there) return;
        before = Caret.in(window);
        lay(screens.help());
        screens.signIn().setDisable(true); // what it has to say takes no caret from the page
        screens.help().open(page());
    }

    private String page() {
        boolean others =
                model.screen().get() == Screen.DESK && model.occupied().get().isPresent();
        return ScreenKeys.page(
                others || model.locked().get() ? Screen.PEOPLE : model.screen().get());
    }

    /// Every key.
    void toggleKeys(Supplier<List<KeysModel.Section>> sections) {
        if (model.locked().get()) return; // it was locked while the deck was on its way
        boolean there = lies(KeySheet.class);
        putAway();
        if (there) return;
        before = Caret.in(window);
        KeysModel rows = new KeysModel(sections.get(), screens.chosen(), screens.keepKeys(), messages);
        rows.notice().subscribe(now -> screens.announcements().say(Announcements.Kind.NOTICE, now.words()));
        KeySheet made = new KeySheet(rows, messages, model.form().get(), this::putAway);
        lay(made);
        made.enter();
    }

    /// What the program said last by itself.
    void toggleSaid() {
        boolean there = lies(SaidSheet.class);
        putAway();
        if (there) return;
        before = Caret.in(window);
        SaidSheet made = new SaidSheet(screens.announcements().last(), messages, this::putAway);
        lay(made);
        made.enter();
    }

    /// The version; it takes no caret.
    void toggleAbout() {
        boolean there = lies(AboutSheet.class);
        putAway();
        if (!there) lay(new AboutSheet(About.ofTheProgram(), messages));
    }

    private void lay(Node made) {
        sheet = Optional.of(made);
        window.getChildren().add(made);
    }

    /// Hears what is typed over the window, and the key that puts any of these away.
    void hear(KeyEvent key) {
        sheet.filter(KeySheet.class::isInstance).ifPresent(keySheet -> ((KeySheet) keySheet).hear(key));
        if (key.isConsumed()) return;
        if (key.getCode() == KeyCode.ESCAPE && sheet.isPresent()) {
            key.consume();
            putAway();
        }
    }

    /// Takes away what has the caret: it is wanted below.
    void leave() {
        sheet.filter(Sheets::hasCaret).ifPresent(this::hide);
    }

    /// Takes away what lies there.
    void putAway() {
        sheet.ifPresent(this::hide);
    }

    /// Whether the caret stands in what lies over the window.
    private static boolean hasCaret(Node shown) {
        return shown instanceof HelpView || shown instanceof KeySheet || shown instanceof SaidSheet;
    }

    private void hide(Node shown) {
        window.getChildren().remove(shown);
        sheet = Optional.empty();
        screens.signIn().setDisable(false);
        if (!hasCaret(shown)) return;
        before.ifPresentOrElse(Caret::goBack, window::requestFocus); // keys are heard only where a focus is
        before = Optional.empty();
    }
}
