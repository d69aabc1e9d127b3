package app.callside.shell.ui;

import app.callside.account.ui.AccountView;
import app.callside.agenda.ui.AgendaView;
import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.CardMasked;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Notice;
import app.callside.base.ui.SpokenHelp;
import app.callside.base.ui.TextCut;
import app.callside.base.ui.TextSizeKeys;
import app.callside.base.ui.Wish;
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
import app.callside.settings.ui.SettingsView;
import app.callside.welcome.ui.FirstStepsView;
import app.callside.welcome.ui.GuidePanel;
import app.callside.worklist.ui.WorklistView;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

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

    private static final String GUIDED_CALL = "first-call";

    private final ShellModel model;
    private final Messages messages;
    private final Screens screens;
    private final ScreenKeys screenKeys;
    private final Sheets sheets;
    private final FrameKeys keys;
    private final ShownScreen shown;
    private final Cover cover;
    private final TypedWords typed = new TypedWords();

    public MainWindow(ShellModel model, Messages messages, Screens screens) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        screenKeys = new ScreenKeys(screens, screens.chosen());
        sheets = new Sheets(this, model, messages, screens);
        screens.chosen().over(this);
        new SpokenHelp(messages).watch(this);
        screens.help().onKeys(this::keysOfPage);
        screens.help().onClose(sheets::leave);
        screens.find().onActions(this::canBeDone);
        Frame frame = new Frame(model, messages, screens.find().field(), screens.guide(), sheets);
        keys = new FrameKeys(model, messages, screens, screenKeys, frame, sheets);
        typed.watch(frame);
        getChildren()
                .addAll(
                        frame,
                        new NoticeCard(model, messages),
                        screens.find().results(),
                        new Announcer(screens.announcements(), model.locked()::get));
        cover = new Cover(this, frame, screens.signIn());
        shown = new ShownScreen(model, messages, screens, screenKeys, frame, this::takeFocus);
        screens.signIn().onHelp(sheets::toggleHelp);
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        addEventFilter(InputEvent.ANY, _ -> screens.touched().run());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> screens.announcements().typed());
        new FrameVoice(messages, screens.announcements()).follow(model);
        model.reminders().subscribe((_, on) -> tellReminders(on));
        model.locked().subscribe(this::lock);
        model.occupied().subscribe((_, _) -> shown.followCaller());
        addEventFilter(ActionEvent.ACTION, MainWindow::asked);
        model.screen().subscribe(screen -> {
            Doing.screen(screen.name().toLowerCase(Locale.ROOT));
            sheets.leave();
            shown.follow(screen);
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
        new DropHint(messages, this::takesFiles).on(this, taker);
    }

    private boolean takesFiles() {
        return model.screen().get() != Screen.DESK && !model.locked().get();
    }

    private static void asked(ActionEvent action) {
        if (action.getTarget() instanceof Node node && node.getId() != null) Doing.asked(node.getId());
    }

    private void lock(boolean now) {
        sheets.putAway();
        if (now) {
            cover.lay();
            screens.signIn().enter();
        } else cover.lift();
    }

    /// Behind the lock the focus is where somebody signs in.
    private void takeFocus() {
        if (!cover.isOn()) requestFocus();
    }

    private void tellReminders(boolean on) {
        String words = messages.text(on ? "shell.reminders.on.now" : "shell.reminders.off.now");
        model.remind(new Notice(words, "", words, () -> {}));
    }

    private void perform(String action) {
        keys.map().actions().stream()
                .filter(one -> one.id().equals(action))
                .findFirst()
                .ifPresent(KeyMap.Action::perform);
    }

    /// Whoever can't read the window has to be able to say so, whatever it shows.
    private void heard(KeyEvent key) {
        hear(key);
        if (!key.isConsumed()) TextSizeKeys.hear(key, model.textSize());
    }

    private void hear(KeyEvent key) {
        if (sheets.isReading()) {
            screens.help().keys().hear(key);
            if (!key.isConsumed()) (model.locked().get() ? keys.atTheLock() : keys.map()).hear(key);
            return;
        }
        if (model.locked().get()) return;
        sheets.hear(key);
        if (!key.isConsumed()) keys.map().hear(key);
        if (!key.isConsumed()) shown.hear(key);
    }

    /// How the key of an action is written, on the screen that is shown and everywhere.
    public Optional<String> keyOf(String action) {
        return canBeKnown().filter(one -> one.id().equals(action)).findFirst().map(one -> Keyed.words(one.key()));
    }

    /// At the lock no screen is made, nor does anybody read which keys somebody else has chosen. The page
    /// about the first call has the guide at its end.
    private void keysOfPage(String page, Consumer<KeyMap> then) {
        if (model.locked().get()) return;
        if (page.equals(GUIDED_CALL)) then.accept(keys.guide());
        else screenKeys.ofPage(page, then);
    }

    /// What keys can do at this moment: on the screen that is shown, and everywhere.
    List<KeyMap.Action> canBeDone() {
        return canBeKnown().filter(action -> action.when().getAsBoolean()).toList();
    }

    private Stream<KeyMap.Action> canBeKnown() {
        Screen screen = model.screen().get();
        Stream<KeyMap> here = shown.isThere(screen) ? screenKeys.of(screen).stream() : Stream.empty();
        return Stream.concat(here, Stream.of(keys.map())).flatMap(map -> map.actions().stream());
    }

    /// All keys by screen, whether or not they can be used now; those that are heard everywhere stand at
    /// `WELCOME`.
    Map<Screen, KeyMap> allKeys() {
        Map<Screen, KeyMap> all = new EnumMap<>(Screen.class);
        for (Screen screen : ScreenKeys.all()) screenKeys.of(screen).ifPresent(map -> all.put(screen, map));
        all.put(Screen.WELCOME, keys.map());
        return all;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        screens.find().place(this);
    }
}
