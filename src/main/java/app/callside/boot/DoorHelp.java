package app.callside.boot;

import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.work.Work;
import app.callside.help.HelpBook;
import app.callside.help.ui.HelpModel;
import app.callside.help.ui.HelpView;
import app.callside.safekeeping.ui.DoorwayModel;
import app.callside.safekeeping.ui.DoorwayView;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// What stands in the window before the desk: the doorway, and over it the manual while that is read. The
/// pages come with the program; no store has to be open for them.
final class DoorHelp extends StackPane {
    private static final KeyCombination HELP = KeyCombination.valueOf("F1");

    private final DoorwayModel model;
    private final DoorwayView doorway;
    private final HelpView help;
    private final KeyMap keys = new KeyMap();
    private Runnable turned = () -> {};

    DoorHelp(DoorwayModel model, Messages messages, Work work) {
        this.model = model;
        doorway = new DoorwayView(model);
        Locale locale = Locale.of(messages.language().code());
        help = new HelpView(new HelpModel(() -> HelpBook.in(locale), work), messages);
        getChildren().add(doorway);
        doorway.onHelp(this::read);
        help.onClose(this::putAway);
        keys.add("help", messages.text("shell.help.key"), HELP, this::putAway);
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
    }

    private void heard(KeyEvent key) {
        if (!isReading()) return;
        help.keys().hear(key);
        if (!key.isConsumed()) keys.hear(key);
    }

    boolean isReading() {
        return getChildren().contains(help);
    }

    /// Hears that the manual has come, or has gone.
    void onTurn(Runnable listener) {
        turned = listener;
    }

    private void read() {
        doorway.setDisable(true); // what it has to say takes no caret from the page
        getChildren().add(help);
        turned.run();
        help.open(page());
    }

    private String page() {
        return switch (model.stage().get()) {
            case LOCKED, ENCRYPT, CODE, WORKING -> "backups";
            case GONE, FAR, STUCK -> "troubleshooting";
        };
    }

    private void putAway() {
        getChildren().remove(help);
        doorway.setDisable(false);
        turned.run();
        enter();
    }

    /// Puts the caret where something is to be typed.
    void enter() {
        doorway.enter();
    }
}
