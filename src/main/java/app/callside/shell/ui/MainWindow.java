package app.callside.shell.ui;

import app.callside.account.ui.AccountView;
import app.callside.agenda.ui.AgendaView;
import app.callside.base.text.Messages;
import app.callside.base.ui.CardMasked;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.TextCut;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.TextSizeKeys;
import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
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
            Supplier<PeopleView> people,
            SignInView signIn,
            Runnable lock,
            Runnable putAside,
            Runnable touched,
            Supplier<ImportView> importing,
            Supplier<AccountView> account,
            Runnable toggleAccount,
            Runnable fillSample) {}

    private static final KeyCombination LOCK = KeyCombination.valueOf("Shortcut+Shift+L");

    static final KeyCombination HELP = KeyCombination.valueOf("F1");
    private static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+F1");
    static final KeyCombination ABOUT = KeyCombination.valueOf("Shift+F1");

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
        screenKeys = new ScreenKeys(screens);
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
        status = new StatusBar(model, messages, this::toggleAbout, this::toggleHelp);
        frame.setBottom(status);
        addKeys();
        typed.watch(frame);
        getChildren().addAll(frame, screens.find().results());
        cover = new Cover(this, frame, screens.signIn());
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(InputEvent.ANY, _ -> screens.touched().run());
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
            keys.add(
                    place.screen().name(),
                    Navigator.name(place.screen(), messages),
                    place.key(),
                    () -> goTo(place.screen()));
        keys.add("import", messages.text("shell.import"), TopBar.IMPORT, () -> goTo(Screen.IMPORT));
        keys.add(
                "find",
                messages.text("worklist.filter"),
                WorklistView.FILTER_KEY,
                () -> model.screen().get() == Screen.WORKLIST,
                screens.worklist()::focusFilter);
        keys.add("find-anything", messages.text("find.name"), FindView.KEY, () -> {
            leaveHelp();
            screens.find().summon();
        });
        keys.add(
                "account",
                Navigator.name(Screen.ACCOUNT, messages),
                AccountView.KEY,
                () -> model.screen().get() == Screen.WORKLIST || model.screen().get() == Screen.ACCOUNT,
                screens.toggleAccount());
        keys.add(
                "compact",
                messages.text("shell.compact.name"),
                TopBar.COMPACT,
                () -> model.screen().get() == Screen.DESK,
                this::toggleCompact);
        keys.add("look", messages.text("shell.look"), StatusBar.LOOK, this::nextLook);
        keys.add(
                "look-menu",
                messages.text("shell.look.menu"),
                LookMenu.KEY,
                () -> model.form().get() == WindowForm.FULL,
                status::chooseLook);
        keys.add("text-bigger", messages.text("shell.size.bigger"), TextSizeKeys.BIGGER, () -> size(TextSize::bigger));
        keys.add(
                "text-smaller",
                messages.text("shell.size.smaller"),
                TextSizeKeys.SMALLER,
                () -> size(TextSize::smaller));
        keys.add(
                "text-normal",
                messages.text("shell.size.normal"),
                TextSizeKeys.NORMAL,
                () -> size(_ -> TextSize.NORMAL));
        keys.add("language", messages.text("shell.language"), LanguageMenu.KEY, status::chooseLanguage);
        keys.add("lock", messages.text("shell.lock"), LOCK, screens.lock());
        keys.add("help", messages.text("shell.help.key"), HELP, this::toggleHelp);
        keys.add(
                "keys",
                messages.text("shell.keys"),
                KEYS,
                () -> screens.withDeck().accept(this::toggleKeys));
        keys.add("about", messages.text("shell.about"), ABOUT, this::toggleAbout);
        BooleanSupplier failed = () -> model.fault().get().isPresent();
        keys.add("fault-copy", messages.text("shell.fault.copy.key"), FaultBar.COPY, failed, faults::copy);
        keys.add("fault-close", messages.text("shell.fault.close.key"), FaultBar.CLOSE, failed, model::putAway);
    }

    /// Whoever can't read the window has to be able to say so, whatever it shows.
    private void heard(KeyEvent key) {
        hear(key);
        if (!key.isConsumed()) TextSizeKeys.hear(key, model.textSize());
    }

    private void hear(KeyEvent key) {
        if (model.locked().get()) return;
        if (isReading()) {
            screens.help().keys().hear(key);
            if (!key.isConsumed()) keys.hear(key);
            return;
        }
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
        if (model.screen().get() == Screen.PEOPLE) screens.people().get().keys().hear(key);
        if (model.screen().get() == Screen.ACCOUNT)
            screens.account().get().keys().hear(key);
    }

    private void toggleKeys() {
        if (model.locked().get()) return; // it was locked while the deck was on its way
        toggle(
                KeySheet.class,
                () -> new KeySheet(sections(), messages, model.form().get()));
    }

    private void toggleCompact() {
        sheet.ifPresent(this::hide); // it is as wide as the window was
        model.toggleCompact();
    }

    private List<KeySheet.Section> sections() {
        List<KeySheet.Section> sections = new ArrayList<>();
        for (Screen screen : ScreenKeys.all())
            screenKeys
                    .of(screen)
                    .ifPresent(map -> sections.add(new KeySheet.Section(Navigator.name(screen, messages), map)));
        sections.add(new KeySheet.Section(messages.text("shell.keys.everywhere"), keys));
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
        sheet.filter(HelpView.class::isInstance).ifPresent(this::hide);
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
        if (!(shown instanceof HelpView)) return;
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
