package app.callside.shell.ui;

import app.callside.account.ui.AccountView;
import app.callside.agenda.ui.AgendaView;
import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.CardMasked;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.Copying;
import app.callside.base.ui.Drops;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Notice;
import app.callside.base.ui.SpokenHelp;
import app.callside.base.ui.TextCut;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.TextSizeKeys;
import app.callside.base.ui.WindowKeys;
import app.callside.base.ui.Wish;
import app.callside.base.ui.Words;
import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.call.SaveState;
import app.callside.company.ui.CompanyView;
import app.callside.deck.ui.CardsView;
import app.callside.desk.ui.DeskView;
import app.callside.figures.ui.FiguresView;
import app.callside.find.ui.FindView;
import app.callside.help.ui.HelpView;
import app.callside.intake.ui.ImportView;
import app.callside.people.ui.PeopleView;
import app.callside.people.ui.SignInView;
import app.callside.rehearse.ui.RehearseView;
import app.callside.review.ui.HistoryView;
import app.callside.safekeeping.ui.SafekeepingView;
import app.callside.settings.ui.SettingsView;
import app.callside.shell.About;
import app.callside.shell.WindowForm;
import app.callside.welcome.ui.FirstStepsView;
import app.callside.welcome.ui.GuideModel;
import app.callside.welcome.ui.GuidePanel;
import app.callside.worklist.ui.WorklistView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame: bars, navigation, and the screen that is chosen. It arranges and does nothing else.
public final class MainWindow extends StackPane {
    /// The screens, each made when it is first shown.
    ///
    /// @param withDeck does a step as soon as the deck is there, at once where it is
    /// @param keepKeys keeps the chosen keys as they are now
    public record Screens(
            FindView find,
            HelpView help,
            WorklistView worklist,
            Consumer<Runnable> withDeck,
            Supplier<DeskView> desk,
            Supplier<AgendaView> promises,
            Supplier<HistoryView> history,
            Supplier<FiguresView> figures,
            Supplier<CardsView> cards,
            Supplier<RehearseView> rehearsing,
            Supplier<CompanyView> company,
            Supplier<SafekeepingView> safekeeping,
            Supplier<SettingsView> settings,
            Supplier<PeopleView> people,
            SignInView signIn,
            Runnable lock,
            Runnable putAside,
            Runnable touched,
            Supplier<ImportView> importing,
            Supplier<AccountView> account,
            Runnable toggleAccount,
            Supplier<FirstStepsView> firstSteps,
            GuidePanel guide,
            ChosenKeys chosen,
            Runnable keepKeys,
            Announcements announcements) {}

    private static final double BELOW_THE_TOP = 64;
    private static final Hotkey LOCK = Hotkey.of("lock", "Shortcut+Shift+L");

    static final Hotkey HELP = Hotkey.of("help", "F1");
    private static final Hotkey KEYS = WindowKeys.KEYS;
    static final Hotkey ABOUT = Hotkey.of("about", "Shift+F1");

    /// The same everywhere, as it is in text.
    static final Hotkey COPY = Hotkey.of("copy-rows", "Shortcut+C");

    static final Hotkey NOTICE = Hotkey.of("notice", "Shortcut+Shift+O");
    /// Puts a notice away unopened.
    static final Hotkey NOTICE_AWAY = Hotkey.of("notice-away", "Shortcut+Shift+B");
    static final Hotkey REMINDERS = Hotkey.of("reminders", "Shortcut+Shift+I");

    private static final Hotkey SAID = Hotkey.of("said", "Shortcut+F2");

    private static final String GUIDED_CALL = "first-call";

    private final ShellModel model;
    private final Messages messages;
    private final Screens screens;
    private final BorderPane frame = new BorderPane();
    private final KeyMap keys = new KeyMap();
    /// What is heard over the manual while nobody may do more than read it; nobody has keys of their own
    /// then.
    private final KeyMap atTheLock = new KeyMap();

    private final Cover cover;
    private final ScreenKeys screenKeys;
    private Optional<Node> sheet = Optional.empty();
    /// Where the help was called from.
    private Optional<Caret> before = Optional.empty();
    private final FaultBar faults;
    private final StatusBar status;
    private final TypedWords typed = new TypedWords();

    public MainWindow(ShellModel model, Messages messages, Screens screens) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        faults = new FaultBar(model, messages);
        screenKeys = new ScreenKeys(screens, screens.chosen());
        screens.chosen().over(this);
        new SpokenHelp(messages).watch(this);
        screens.help().onKeys(this::keysOfPage);
        screens.help().onClose(this::leaveHelp);
        screens.find().onActions(this::canBeDone);
        frame.setTop(new VBox(
                new TopBar(
                        model,
                        messages,
                        screens.find().field(),
                        () -> model.screen().set(Screen.IMPORT)),
                faults,
                screens.guide()));
        Navigator navigator = new Navigator(model, messages);
        frame.setLeft(navigator);
        model.form().subscribe(form -> {
            navigator.setVisible(form == WindowForm.FULL);
            navigator.setManaged(form == WindowForm.FULL);
            screens.guide().folded().set(form == WindowForm.COMPACT);
        });
        status = new StatusBar(model, messages, this::toggleAbout, this::toggleHelp);
        frame.setBottom(status);
        addKeys();
        keys.follow(screens.chosen(), ChosenKeys.EVERYWHERE);
        typed.watch(frame);
        getChildren()
                .addAll(
                        frame,
                        new NoticeCard(model, messages),
                        screens.find().results(),
                        new Announcer(screens.announcements(), model.locked()::get));
        cover = new Cover(this, frame, screens.signIn());
        screens.signIn().onHelp(this::toggleHelp);
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(InputEvent.ANY, _ -> screens.touched().run());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> screens.announcements().typed());
        model.fault().subscribe(this::tell);
        model.saveState().subscribe(this::tell);
        model.notice().subscribe(now -> now.ifPresent(this::tell));
        model.reminders().subscribe((_, on) -> tellReminders(on));
        model.locked().subscribe(this::lock);
        model.occupied().subscribe((_, _) -> {
            if (model.screen().get() == Screen.DESK) showDesk();
        });
        addEventFilter(ActionEvent.ACTION, MainWindow::asked);
        model.screen().subscribe(screen -> {
            Doing.screen(screen.name().toLowerCase(Locale.ROOT));
            leaveHelp();
            if (ScreenKeys.needsDeck(screen)) screens.withDeck().accept(() -> show(screen));
            else show(screen);
        });
        addEventHandler(CardMasked.MASKED, _ -> model.show(Fault.of("card-masked")));
        addEventHandler(Wish.WISHED, wish -> perform(wish.action()));
        addEventHandler(TextCut.CUT, _ -> model.show(Fault.of("text-cut", TextCut.LONGEST)));
    }

    /// Whether somewhere in it words stand that somebody has typed, and that would be gone with it.
    public boolean holdsTypedWords() {
        return typed.areThere();
    }

    /// Hears of exports dropped anywhere on the window where nothing else takes them. On the call desk they
    /// are documents: it takes them itself.
    public void onFiles(Consumer<List<Path>> taker) {
        new Drops(
                        files -> takesFiles() && files.stream().anyMatch(Drops::isTable)
                                ? Optional.of(messages.text("shell.drop.import", Drops.names(files)))
                                : Optional.empty(),
                        taker)
                .on(this);
        Label hint = Words.bold("");
        hint.setId("drop-hint");
        hint.getStyleClass().addAll("panel", "panel-body");
        hint.setVisible(false);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        StackPane.setMargin(hint, new Insets(BELOW_THE_TOP, 0, 0, 0));
        getChildren().add(hint);
        addEventHandler(Drops.Over.OVER, over -> say(hint, over.words()));
        // what nothing takes says where it would be taken
        addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (takesFiles()
                    && over.getGestureSource() == null
                    && over.getDragboard().hasFiles()) say(hint, messages.text("shell.drop.none"));
        });
        addEventHandler(DragEvent.DRAG_EXITED, _ -> say(hint, ""));
        addEventFilter(DragEvent.DRAG_DROPPED, _ -> say(hint, ""));
    }

    private static void say(Label hint, String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(hint.isVisible());
    }

    private static void asked(ActionEvent action) {
        if (action.getTarget() instanceof Node node && node.getId() != null) Doing.asked(node.getId());
    }

    private void lock(boolean now) {
        sheet.ifPresent(this::hide);
        if (now) {
            cover.lay();
            screens.signIn().enter();
        } else cover.lift();
    }

    private boolean takesFiles() {
        return model.screen().get() != Screen.DESK && !model.locked().get();
    }

    private void addKeys() {
        for (Navigator.Place place : Navigator.PLACES)
            keys.add(place.key(), Navigator.name(place.screen(), messages), () -> goTo(place.screen()));
        keys.add(WindowKeys.IMPORT, messages.text("shell.import"), () -> goTo(Screen.IMPORT));
        keys.add(
                WorklistView.FILTER_KEY,
                messages.text("worklist.filter"),
                () -> model.screen().get() == Screen.WORKLIST,
                screens.worklist()::focusFilter);
        keys.add(FindView.KEY, messages.text("find.name"), () -> {
            leaveHelp();
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
                () -> getScene() != null && ChosenRows.areIn(getScene().getFocusOwner()),
                this::copyRows);
        keys.add(StatusBar.LOOK, messages.text("shell.look"), this::nextLook);
        keys.add(
                LookMenu.KEY,
                messages.text("shell.look.menu"),
                () -> model.form().get() == WindowForm.FULL,
                status::chooseLook);
        keys.add(TextSizeKeys.BIGGER, messages.text("shell.size.bigger"), () -> size(TextSize::bigger));
        keys.add(TextSizeKeys.SMALLER, messages.text("shell.size.smaller"), () -> size(TextSize::smaller));
        keys.add(TextSizeKeys.NORMAL, messages.text("shell.size.normal"), () -> size(_ -> TextSize.NORMAL));
        keys.add(LanguageMenu.KEY, messages.text("shell.language"), status::chooseLanguage);
        keys.add(WindowKeys.FIRST_STEPS, messages.text("first.key"), () -> goTo(Screen.WELCOME));
        guideKeys().actions().forEach(one -> keys.add(one.hotkey(), one.name(), one.when(), one.run()));
        keys.add(WindowKeys.SETTINGS, Navigator.name(Screen.SETTINGS, messages), () -> goTo(Screen.SETTINGS));
        keys.add(LOCK, messages.text("shell.lock"), screens.lock());
        keys.add(HELP, messages.text("shell.help.key"), this::toggleHelp);
        atTheLock.add("help", messages.text("shell.help.key"), HELP.usual(), this::toggleHelp);
        keys.add(KEYS, messages.text("shell.keys"), () -> screens.withDeck().accept(this::toggleKeys));
        BooleanSupplier noticed = () -> model.notice().get().isPresent();
        keys.add(NOTICE, messages.text("shell.notice.key"), noticed, model::openNotice);
        keys.add(NOTICE_AWAY, messages.text("shell.notice.away.key"), noticed, model::closeNotice);
        keys.add(REMINDERS, messages.text("shell.reminders.key"), this::toggleReminders);
        keys.add(SAID, messages.text("shell.said"), this::toggleSaid);
        keys.add(ABOUT, messages.text("shell.about"), this::toggleAbout);
        BooleanSupplier failed = () -> model.fault().get().isPresent();
        keys.add(FaultBar.COPY, messages.text("shell.fault.copy.key"), failed, faults::copy);
        keys.add(FaultBar.CLOSE, messages.text("shell.fault.close.key"), failed, model::putAway);
    }

    /// The rows that are chosen where the caret stands.
    private void copyRows() {
        ChosenRows.of(getScene().getFocusOwner()).ifPresent(rows -> {
            fireEvent(new Copying(rows, (int) rows.text().lines().count() - 1));
            screens.announcements().say(Announcements.Kind.NOTICE, messages.text("shell.copied"));
        });
    }

    private KeyMap guideKeys() {
        GuideModel guide = screens.guide().model();
        KeyMap map = new KeyMap();
        map.add(GuidePanel.GO_ON, messages.text("guide.key"), guide::goOn);
        map.add(GuidePanel.CLOSE, messages.text("guide.key.close"), guide::isThere, guide::close);
        return map;
    }

    private void perform(String action) {
        keys.actions().stream()
                .filter(one -> one.id().equals(action))
                .findFirst()
                .ifPresent(KeyMap.Action::perform);
    }

    /// How the key of an action is written, on the screen that is shown and everywhere.
    public Optional<String> keyOf(String action) {
        return canBeKnown().filter(one -> one.id().equals(action)).findFirst().map(one -> Keyed.words(one.key()));
    }

    /// Whoever can't read the window has to be able to say so, whatever it shows.
    private void heard(KeyEvent key) {
        hear(key);
        if (!key.isConsumed()) TextSizeKeys.hear(key, model.textSize());
    }

    private void hear(KeyEvent key) {
        if (isReading()) {
            screens.help().keys().hear(key);
            if (!key.isConsumed()) (model.locked().get() ? atTheLock : keys).hear(key);
            return;
        }
        if (model.locked().get()) return;
        sheet.filter(KeySheet.class::isInstance).ifPresent(keySheet -> ((KeySheet) keySheet).hear(key));
        if (key.isConsumed()) return;
        if (key.getCode() == KeyCode.ESCAPE && sheet.isPresent()) {
            key.consume();
            sheet.ifPresent(this::hide);
            return;
        }
        keys.hear(key);
        if (key.isConsumed()) return;
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

    private void toggleKeys() {
        if (model.locked().get()) return; // it was locked while the deck was on its way
        boolean there = sheet.filter(KeySheet.class::isInstance).isPresent();
        sheet.ifPresent(this::hide);
        if (there) return;
        before = Caret.in(this);
        KeysModel rows = new KeysModel(sections(), screens.chosen(), screens.keepKeys(), messages);
        rows.notice().subscribe(now -> screens.announcements().say(Announcements.Kind.NOTICE, now.words()));
        KeySheet made = new KeySheet(rows, messages, model.form().get(), () -> sheet.ifPresent(this::hide));
        sheet = Optional.of(made);
        getChildren().add(made);
        made.enter();
    }

    private void tell(Optional<Fault> fault) {
        if (fault.isEmpty()) screens.announcements().over(Announcements.Kind.FAULT);
        fault.map(known -> messages.text(
                        "shell.said.fault", part(known, "happened"), part(known, "data"), part(known, "do")))
                .ifPresent(words -> screens.announcements().say(Announcements.Kind.FAULT, words));
    }

    private String part(Fault fault, String part) {
        return messages.text("fault." + fault.key() + "." + part, fault.values().toArray());
    }

    private void tell(SaveState state) {
        screens.announcements()
                .say(
                        Announcements.Kind.NOTICE,
                        switch (state) {
                            case SaveState.CannotSave cannot -> messages.text("shell.cannotsave", cannot.reason());
                            case SaveState.KeptBeside kept -> messages.text("shell.keptbeside", kept.reason());
                            case SaveState.Saved _, SaveState.Saving _ -> "";
                        });
    }

    /// What the program said last by itself; the same key again takes it away.
    private void toggleSaid() {
        boolean there = sheet.filter(SaidSheet.class::isInstance).isPresent();
        sheet.ifPresent(this::hide);
        if (there) return;
        before = Caret.in(this);
        SaidSheet made = new SaidSheet(screens.announcements().last(), messages, () -> sheet.ifPresent(this::hide));
        sheet = Optional.of(made);
        getChildren().add(made);
        made.enter();
    }

    private void toggleReminders() {
        model.reminders().set(!model.reminders().get());
    }

    private void tellReminders(boolean on) {
        String words = messages.text(on ? "shell.reminders.on.now" : "shell.reminders.off.now");
        model.remind(new Notice(words, "", words, () -> {}));
    }

    private void tell(Notice notice) {
        screens.announcements()
                .say(Announcements.Kind.NOTICE, messages.text("shell.notice.said", notice.title(), notice.text()));
    }

    private void toggleCompact() {
        sheet.ifPresent(this::hide); // it is as wide as the window was
        model.toggleCompact();
    }

    private List<KeysModel.Section> sections() {
        List<KeysModel.Section> sections = new ArrayList<>();
        for (Screen screen : ScreenKeys.all())
            screenKeys
                    .of(screen)
                    .ifPresent(map -> sections.add(
                            new KeysModel.Section(ScreenKeys.place(screen), Navigator.name(screen, messages), map)));
        sections.add(new KeysModel.Section(ChosenKeys.EVERYWHERE, messages.text("shell.keys.everywhere"), keys));
        return sections;
    }

    /// The page of the manual about the screen that is shown, over it; the same key again takes it away.
    private void toggleHelp() {
        boolean there = isReading();
        sheet.ifPresent(this::hide);
        if (there) return;
        before = Caret.in(this);
        sheet = Optional.of(screens.help());
        getChildren().add(screens.help());
        screens.signIn().setDisable(true); // what it has to say takes no caret from the page
        screens.help().open(page());
    }

    private String page() {
        boolean others =
                model.screen().get() == Screen.DESK && model.occupied().get().isPresent();
        return ScreenKeys.page(
                others || model.locked().get() ? Screen.PEOPLE : model.screen().get());
    }

    /// At the lock no screen is made, nor does anybody read which keys somebody else has chosen. The page
    /// about the first call has the guide at its end.
    private void keysOfPage(String page, Consumer<KeyMap> then) {
        if (model.locked().get()) return;
        if (page.equals(GUIDED_CALL)) then.accept(guideKeys());
        else screenKeys.ofPage(page, then);
    }

    private boolean isReading() {
        return sheet.filter(HelpView.class::isInstance).isPresent();
    }

    private void leaveHelp() {
        sheet.filter(MainWindow::hasCaret).ifPresent(this::hide);
    }

    /// Whether the caret stands in what lies over the window.
    private static boolean hasCaret(Node shown) {
        return shown instanceof HelpView || shown instanceof KeySheet || shown instanceof SaidSheet;
    }

    private void goTo(Screen screen) {
        leaveHelp();
        model.screen().set(screen);
    }

    /// What keys can do at this moment: on the screen that is shown, and everywhere.
    List<KeyMap.Action> canBeDone() {
        return canBeKnown().filter(action -> action.when().getAsBoolean()).toList();
    }

    private Stream<KeyMap.Action> canBeKnown() {
        Screen screen = model.screen().get();
        boolean there = !ScreenKeys.needsDeck(screen) || isShown(screen);
        return Stream.concat(there ? screenKeys.of(screen).stream() : Stream.empty(), Stream.of(keys))
                .flatMap(map -> map.actions().stream());
    }

    /// All keys by screen, whether or not they can be used now; those that are heard everywhere stand at
    /// `WELCOME`.
    Map<Screen, KeyMap> allKeys() {
        Map<Screen, KeyMap> all = new EnumMap<>(Screen.class);
        for (Screen screen : ScreenKeys.all()) screenKeys.of(screen).ifPresent(map -> all.put(screen, map));
        all.put(Screen.WELCOME, keys);
        return all;
    }

    /// Not while the deck is on its way, nor while a call of somebody else is in the place of the call
    /// desk.
    private boolean isShown(Screen screen) {
        Node center = frame.getCenter();
        return switch (screen) {
            case DESK -> center instanceof DeskView;
            case DECK -> center instanceof CardsView;
            default -> center instanceof RehearseView;
        };
    }

    private void nextLook() {
        model.look().set(model.look().get().next());
    }

    private void size(UnaryOperator<TextSize> step) {
        model.textSize().set(step.apply(model.textSize().get()));
    }

    private void toggleAbout() {
        toggle(AboutSheet.class, () -> new AboutSheet(About.ofTheProgram(), messages));
    }

    /// Lays a sheet over the window, in place of the one that lies there; the same one again takes it away.
    private <T extends Node> void toggle(Class<T> kind, Supplier<T> sheetOfTheKind) {
        boolean there = sheet.filter(kind::isInstance).isPresent();
        sheet.ifPresent(this::hide);
        if (there) return;
        T made = sheetOfTheKind.get();
        sheet = Optional.of(made);
        getChildren().add(made);
    }

    private void hide(Node shown) {
        getChildren().remove(shown);
        sheet = Optional.empty();
        screens.signIn().setDisable(false);
        if (!hasCaret(shown)) return;
        before.ifPresentOrElse(Caret::goBack, this::requestFocus); // keys are heard only where a focus is
        before = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        screens.find().place(this);
    }

    private void showOccupied(String caller) {
        OccupiedView view = new OccupiedView(caller, messages, screens.putAside());
        frame.setCenter(view);
        view.requestFocus(); // keys are heard where the focus is
    }

    private void showDesk() {
        model.occupied().get().ifPresentOrElse(this::showOccupied, () -> {
            // keys are heard only where a focus is; behind the lock it is where somebody signs in
            if (frame.getCenter() instanceof OccupiedView && !cover.isOn()) requestFocus();
            frame.setCenter(screens.desk().get());
            screens.desk().get().enter();
        });
    }

    private void show(Screen screen) {
        if (model.screen().get() != screen) return; // it was left while the deck was on its way
        screenKeys.of(screen);
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
}
