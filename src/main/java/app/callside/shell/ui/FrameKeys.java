package app.callside.shell.ui;

import app.callside.account.ui.AccountView;
import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.Copying;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.TextSizeKeys;
import app.callside.base.ui.WindowKeys;
import app.callside.find.ui.FindView;
import app.callside.shell.WindowForm;
import app.callside.welcome.ui.GuideModel;
import app.callside.welcome.ui.GuidePanel;
import app.callside.worklist.ui.WorklistView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/// The keys that are heard everywhere in the window, and what they do.
final class FrameKeys {
    static final Hotkey HELP = Hotkey.of("help", "F1");
    static final Hotkey ABOUT = Hotkey.of("about", "Shift+F1");

    static final Hotkey NOTICE = Hotkey.of("notice", "Shortcut+Shift+O");
    /// Puts a notice away unopened.
    static final Hotkey NOTICE_AWAY = Hotkey.of("notice-away", "Shortcut+Shift+B");
    static final Hotkey REMINDERS = Hotkey.of("reminders", "Shortcut+Shift+I");

    /// The same everywhere, as it is in text.
    private static final Hotkey COPY = Hotkey.of("copy-rows", "Shortcut+C");

    private static final Hotkey LOCK = Hotkey.of("lock", "Shortcut+Shift+L");
    private static final Hotkey KEYS = WindowKeys.KEYS;
    private static final Hotkey SAID = Hotkey.of("said", "Shortcut+F2");

    private final ShellModel model;
    private final Messages messages;
    private final MainWindow.Screens screens;
    private final ScreenKeys ofScreens;
    private final Frame frame;
    private final Sheets sheets;
    private final KeyMap keys = new KeyMap();
    /// What is heard over the manual while nobody may do more than read it; nobody has keys of their own
    /// then.
    private final KeyMap atTheLock = new KeyMap();

    FrameKeys(
            ShellModel model,
            Messages messages,
            MainWindow.Screens screens,
            ScreenKeys ofScreens,
            Frame frame,
            Sheets sheets) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        this.ofScreens = ofScreens;
        this.frame = frame;
        this.sheets = sheets;
        addPlaces();
        addList();
        addLooks();
        keys.add(WindowKeys.FIRST_STEPS, messages.text("first.key"), () -> goTo(Screen.WELCOME));
        guide().actions().forEach(one -> keys.add(one.hotkey(), one.name(), one.when(), one.run()));
        keys.add(WindowKeys.SETTINGS, Navigator.name(Screen.SETTINGS, messages), () -> goTo(Screen.SETTINGS));
        keys.add(LOCK, messages.text("shell.lock"), screens.lock());
        addSheets();
        BooleanSupplier failed = () -> model.fault().get().isPresent();
        keys.add(FaultBar.COPY, messages.text("shell.fault.copy.key"), failed, frame::copyFault);
        keys.add(FaultBar.CLOSE, messages.text("shell.fault.close.key"), failed, model::putAway);
        keys.follow(screens.chosen(), ChosenKeys.EVERYWHERE);
    }

    KeyMap map() {
        return keys;
    }

    /// What is heard over the manual while the window is locked.
    KeyMap atTheLock() {
        return atTheLock;
    }

    /// Those of the guide through the first call.
    KeyMap guide() {
        GuideModel guide = screens.guide().model();
        KeyMap map = new KeyMap();
        map.add(GuidePanel.GO_ON, messages.text("guide.key"), guide::goOn);
        map.add(GuidePanel.CLOSE, messages.text("guide.key.close"), guide::isThere, guide::close);
        return map;
    }

    private void addPlaces() {
        for (Navigator.Place place : Navigator.PLACES)
            keys.add(place.key(), Navigator.name(place.screen(), messages), () -> goTo(place.screen()));
        keys.add(WindowKeys.IMPORT, messages.text("shell.import"), () -> goTo(Screen.IMPORT));
    }

    private void addList() {
        keys.add(
                WorklistView.FILTER_KEY,
                messages.text("worklist.filter"),
                () -> model.screen().get() == Screen.WORKLIST,
                screens.worklist()::focusFilter);
        keys.add(FindView.KEY, messages.text("find.name"), () -> {
            sheets.leave();
            screens.find().summon();
        });
        keys.add(
                AccountView.KEY,
                Navigator.name(Screen.ACCOUNT, messages),
                () -> model.screen().get() == Screen.WORKLIST || model.screen().get() == Screen.ACCOUNT,
                screens.toggleAccount());
        keys.add(
                TopBar.COMPACT,
                messages.text("shell.compact.name"),
                () -> model.screen().get() == Screen.DESK,
                this::toggleCompact);
        keys.add(
                COPY.id(),
                messages.text("shell.copy.rows"),
                COPY.usual(),
                () -> frame.getScene() != null
                        && ChosenRows.areIn(frame.getScene().getFocusOwner()),
                this::copyRows);
    }

    private void addLooks() {
        keys.add(StatusBar.LOOK, messages.text("shell.look"), this::nextLook);
        keys.add(
                LookMenu.KEY,
                messages.text("shell.look.menu"),
                () -> model.form().get() == WindowForm.FULL,
                frame::chooseLook);
        keys.add(TextSizeKeys.BIGGER, messages.text("shell.size.bigger"), () -> size(TextSize::bigger));
        keys.add(TextSizeKeys.SMALLER, messages.text("shell.size.smaller"), () -> size(TextSize::smaller));
        keys.add(TextSizeKeys.NORMAL, messages.text("shell.size.normal"), () -> size(_ -> TextSize.NORMAL));
        keys.add(LanguageMenu.KEY, messages.text("shell.language"), frame::chooseLanguage);
    }

    private void addSheets() {
        keys.add(HELP, messages.text("shell.help.key"), sheets::toggleHelp);
        atTheLock.add("help", messages.text("shell.help.key"), HELP.usual(), sheets::toggleHelp);
        keys.add(
                KEYS,
                messages.text("shell.keys"),
                () -> screens.withDeck().accept(() -> sheets.toggleKeys(this::sections)));
        BooleanSupplier noticed = () -> model.notice().get().isPresent();
        keys.add(NOTICE, messages.text("shell.notice.key"), noticed, model::openNotice);
        keys.add(NOTICE_AWAY, messages.text("shell.notice.away.key"), noticed, model::closeNotice);
        keys.add(REMINDERS, messages.text("shell.reminders.key"), this::toggleReminders);
        keys.add(SAID, messages.text("shell.said"), sheets::toggleSaid);
        keys.add(ABOUT, messages.text("shell.about"), sheets::toggleAbout);
    }

    /// As the key sheet lists them, with those of every screen.
    private List<KeysModel.Section> sections() {
        List<KeysModel.Section> sections = new ArrayList<>();
        for (Screen screen : ScreenKeys.all())
            ofScreens
                    .of(screen)
                    .ifPresent(map -> sections.add(
                            new KeysModel.Section(ScreenKeys.place(screen), Navigator.name(screen, messages), map)));
        sections.add(new KeysModel.Section(ChosenKeys.EVERYWHERE, messages.text("shell.keys.everywhere"), keys));
        return sections;
    }

    private void goTo(Screen screen) {
        sheets.leave();
        model.screen().set(screen);
    }

    private void toggleCompact() {
        sheets.putAway(); // it is as wide as the window was
        model.toggleCompact();
    }

    /// The rows that are chosen where the caret stands.
    private void copyRows() {
        ChosenRows.of(frame.getScene().getFocusOwner()).ifPresent(rows -> {
            frame.fireEvent(new Copying(rows, (int) rows.text().lines().count() - 1));
            screens.announcements().say(Announcements.Kind.NOTICE, messages.text("shell.copied"));
        });
    }

    private void nextLook() {
        model.look().set(model.look().get().next());
    }

    private void size(UnaryOperator<TextSize> step) {
        model.textSize().set(step.apply(model.textSize().get()));
    }

    private void toggleReminders() {
        model.reminders().set(!model.reminders().get());
    }
}
