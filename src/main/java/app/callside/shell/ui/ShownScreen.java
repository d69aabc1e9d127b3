package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.deck.ui.CardsView;
import app.callside.desk.ui.DeskView;
import app.callside.rehearse.ui.RehearseView;
import app.callside.welcome.ui.FirstStepsView;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The screen in the frame: it follows the model, comes up with the caret in it, and hears its keys.
final class ShownScreen {
    private final ShellModel model;
    private final Messages messages;
    private final MainWindow.Screens screens;
    private final ScreenKeys keys;
    private final BorderPane frame;
    private final Runnable toTheWindow;

    /// @param toTheWindow takes the focus to the window; not from behind the lock
    ShownScreen(
            ShellModel model,
            Messages messages,
            MainWindow.Screens screens,
            ScreenKeys keys,
            BorderPane frame,
            Runnable toTheWindow) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        this.keys = keys;
        this.frame = frame;
        this.toTheWindow = toTheWindow;
    }

    /// Not while the deck is on its way, nor while a call of somebody else is in the place of the call
    /// desk.
    boolean isThere(Screen screen) {
        Node center = frame.getCenter();
        return switch (screen) {
            case DESK -> center instanceof DeskView;
            case DECK -> center instanceof CardsView;
            case REHEARSE -> center instanceof RehearseView;
            default -> true;
        };
    }

    /// As soon as the deck is there, where it needs it.
    void follow(Screen screen) {
        if (ScreenKeys.needsDeck(screen)) screens.withDeck().accept(() -> show(screen));
        else show(screen);
    }

    /// Somebody else's call is going on at the call desk, or is no longer.
    void followCaller() {
        if (model.screen().get() == Screen.DESK) showDesk();
    }

    private void show(Screen screen) {
        if (model.screen().get() != screen) return; // it was left while the deck was on its way
        keys.of(screen);
        switch (screen) {
            case WELCOME -> {
                frame.setCenter(screens.firstSteps().get());
                screens.firstSteps().get().enter();
            }
            case WORKLIST -> {
                frame.setCenter(screens.worklist());
                screens.worklist().focusTable();
            }
            case DESK -> showDesk();
            case PROMISES -> {
                frame.setCenter(screens.promises().get());
                screens.promises().get().enter();
            }
            case DECK -> {
                frame.setCenter(screens.cards().get());
                screens.cards().get().enter();
            }
            case REHEARSE -> {
                frame.setCenter(screens.rehearsing().get());
                screens.rehearsing().get().enter();
            }
            case COMPANY -> {
                frame.setCenter(screens.company().get());
                screens.company().get().enter();
            }
            case SAFEKEEPING -> {
                frame.setCenter(screens.safekeeping().get());
                screens.safekeeping().get().enter();
            }
            case SETTINGS -> {
                frame.setCenter(screens.settings().get());
                screens.settings().get().enter();
            }
            case PEOPLE -> {
                frame.setCenter(screens.people().get());
                screens.people().get().enter();
            }
            case HISTORY -> frame.setCenter(screens.history().get());
            case FIGURES -> {
                frame.setCenter(screens.figures().get());
                screens.figures().get().enter();
            }
            case ACCOUNT -> {
                frame.setCenter(screens.account().get());
                screens.account().get().enter();
            }
            case IMPORT -> frame.setCenter(screens.importing().get());
        }
    }

    private void showDesk() {
        model.occupied().get().ifPresentOrElse(this::showOccupied, () -> {
            if (frame.getCenter() instanceof OccupiedView) toTheWindow.run(); // keys are heard only where a focus is
            frame.setCenter(screens.desk().get());
            screens.desk().get().enter();
        });
    }

    private void showOccupied(String caller) {
        OccupiedView view = new OccupiedView(caller, messages, screens.putAside());
        frame.setCenter(view);
        view.requestFocus(); // keys are heard where the focus is
    }

    void hear(KeyEvent key) {
        if (frame.getCenter() instanceof DeskView desk) desk.hear(key);
        if (frame.getCenter() instanceof FirstStepsView steps) steps.keys().hear(key);
        if (model.screen().get() == Screen.WORKLIST) screens.worklist().keys().hear(key);
        if (model.screen().get() == Screen.PROMISES)
            screens.promises().get().keys().hear(key);
        if (model.screen().get() == Screen.FIGURES)
            screens.figures().get().keys().hear(key);
        if (model.screen().get() == Screen.DECK) screens.cards().get().keys().hear(key);
        if (frame.getCenter() instanceof RehearseView rehearsal)
            rehearsal.keys().hear(key);
        if (model.screen().get() == Screen.COMPANY)
            screens.company().get().keys().hear(key);
        if (model.screen().get() == Screen.SAFEKEEPING)
            screens.safekeeping().get().keys().hear(key);
        if (model.screen().get() == Screen.SETTINGS)
            screens.settings().get().keys().hear(key);
        if (model.screen().get() == Screen.PEOPLE) screens.people().get().keys().hear(key);
        if (model.screen().get() == Screen.ACCOUNT)
            screens.account().get().keys().hear(key);
    }
}
