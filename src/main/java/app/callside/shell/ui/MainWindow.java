package app.callside.shell.ui;

import app.callside.account.ui.AccountView;
import app.callside.agenda.ui.AgendaView;
import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.CardMasked;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.SpokenHelp;
import app.callside.base.ui.TextCut;
import app.callside.base.ui.WindowKeys;
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
import app.callside.worklist.ui.WorklistView;
import java.io.File;
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
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
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
            Runnable fillSample,
            ChosenKeys chosen,
            Runnable keepKeys,
            Announcements announcements) {}

    private static final Hotkey LOCK = Hotkey.of("lock", "Shortcut+Shift+L");

    static final Hotkey HELP = Hotkey.of("help", "F1");
    private static final Hotkey KEYS = WindowKeys.KEYS;
    static final Hotkey ABOUT = Hotkey.of("about", "Shift+F1");

    private static final Hotkey SAID = Hotkey.of("said", "Shortcut+F2");

    private final ShellModel model;
    private final Messages messages;
    private final Screens screens;
    private final BorderPane frame = new BorderPane();
    private final KeyMap keys = new KeyMap();
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
        screens.help().onKeys(screenKeys::ofPage);
        screens.help().onClose(this::leaveHelp);
        screens.find().onActions(this::canBeDone);
        frame.setTop(new VBox(
                new TopBar(
                        model,
                        messages,
                        screens.find().field(),
                        () -> model.screen().set(Screen.IMPORT)),
                faults));
        Navigator navigator = new Navigator(model, messages);
        frame.setLeft(navigator);
        model.form().subscribe(form -> {
            navigator.setVisible(form == WindowForm.FULL);
            navigator.setManaged(form == WindowForm.FULL);
        });
        status = new StatusBar(model, messages, this::nextLook, this::toggleAbout, this::toggleHelp);
        frame.setBottom(status);
        addKeys();
        keys.follow(screens.chosen(), ChosenKeys.EVERYWHERE);
        typed.watch(frame);
        getChildren()
                .addAll(frame, screens.find().results(), new Announcer(screens.announcements(), model.locked()::get));
        cover = new Cover(this, frame, screens.signIn());
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(InputEvent.ANY, _ -> screens.touched().run());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> screens.announcements().typed());
        model.fault().subscribe(this::tell);
        model.saveState().subscribe(this::tell);
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
        addEventHandler(TextCut.CUT, _ -> model.show(Fault.of("text-cut", TextCut.LONGEST)));
    }

    /// Whether somewhere in it words stand that somebody has typed, and that would be gone with it.
    public boolean holdsTypedWords() {
        return typed.areThere();
    }

    /// Hears of files dropped anywhere on the window. On the call desk they are documents: it takes them
    /// itself.
    public void onFiles(Consumer<List<Path>> taker) {
        setOnDragOver(drag -> {
            if (takesFiles() && drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        });
        setOnDragDropped(drag -> {
            boolean taken = takesFiles() && drag.getDragboard().hasFiles();
            if (taken)
                taker.accept(drag.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
            drag.setDropCompleted(taken);
            drag.consume();
        });
    }

    private static void asked(ActionEvent action) {
        if (action.getTarget() instanceof Node node && node.getId() != null) Doing.asked(node.getId());
    }

    private void lock(boolean now) {
        if (now) {
            sheet.ifPresent(this::hide);
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
        keys.add(StatusBar.LOOK, messages.text("shell.look"), this::nextLook);
        keys.add(LanguageMenu.KEY, messages.text("shell.language"), status::chooseLanguage);
        keys.add(WindowKeys.SETTINGS, Navigator.name(Screen.SETTINGS, messages), () -> goTo(Screen.SETTINGS));
        keys.add(LOCK, messages.text("shell.lock"), screens.lock());
        keys.add(HELP, messages.text("shell.help.key"), this::toggleHelp);
        keys.add(KEYS, messages.text("shell.keys"), () -> screens.withDeck().accept(this::toggleKeys));
        keys.add(SAID, messages.text("shell.said"), this::toggleSaid);
        keys.add(ABOUT, messages.text("shell.about"), this::toggleAbout);
        BooleanSupplier failed = () -> model.fault().get().isPresent();
        keys.add(FaultBar.COPY, messages.text("shell.fault.copy.key"), failed, faults::copy);
        keys.add(FaultBar.CLOSE, messages.text("shell.fault.close.key"), failed, model::putAway);
    }

    private void heard(KeyEvent key) {
        if (model.locked().get()) return;
        if (isReading()) {
            screens.help().keys().hear(key);
            if (!key.isConsumed()) keys.hear(key);
            return;
        }
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
                        state instanceof SaveState.CannotSave cannot
                                ? messages.text("shell.cannotsave", cannot.reason())
                                : "");
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
        screens.help().open(ScreenKeys.page(model.screen().get()));
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
        Screen screen = model.screen().get();
        boolean there = !ScreenKeys.needsDeck(screen) || isShown(screen);
        return Stream.concat(there ? screenKeys.of(screen).stream() : Stream.empty(), Stream.of(keys))
                .flatMap(map -> map.actions().stream())
                .filter(action -> action.when().getAsBoolean())
                .toList();
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
            if (frame.getCenter() instanceof OccupiedView) requestFocus(); // keys are heard only where a focus is
            frame.setCenter(screens.desk().get());
            screens.desk().get().enter();
        });
    }

    private void show(Screen screen) {
        if (model.screen().get() != screen) return; // it was left while the deck was on its way
        screenKeys.of(screen);
        switch (screen) {
            case WELCOME ->
                frame.setCenter(new WelcomeView(
                        model, messages, () -> model.screen().set(Screen.IMPORT), screens.fillSample()));
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
