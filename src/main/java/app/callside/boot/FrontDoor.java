package app.callside.boot;

import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.sql.backup.Reason;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.FxWork;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.TextSizeKeys;
import app.callside.base.ui.Theme;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import app.callside.safekeeping.Door;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.ui.DoorwayModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/// From the start of the program to its end: the store is opened, where it is locked once its passphrase
/// is typed, the desk is shown over it; for what needs the store closed the desk goes and comes again.
public final class FrontDoor implements Door {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;
    /// The manual needs room for its contents beside the page.
    private static final double READING_WIDTH = 1080;

    private static final double READING_HEIGHT = 720;

    /// Another one once the store was brought here from a far folder.
    private volatile Path data;
    private final Clock clock;
    private final Locale locale;
    private final KnownStores stores;
    private final Desk desk;
    private final Runnable ended;
    private final DoorwayModel model;
    private final Messages messages;
    private final Work work;
    private Optional<Language> asked = Optional.empty();
    private volatile Optional<Fault> inTheWay = Optional.empty();
    private Optional<Stage> doorway = Optional.empty();
    /// That of the desk which was open last, or what is chosen at the door.
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    /// Goes with whoever enters.
    private volatile Optional<TextSize> chosen = Optional.empty();
    private volatile Optional<Wiring> wiring = Optional.empty();
    private volatile Optional<StorePlace> closed = Optional.empty();
    private char[] words = {};
    /// What was typed last, whether it opened the store or not.
    private char[] tried = {};
    private Optional<BackupFile> restored = Optional.empty();

    /// Shows the desk's window over an open store.
    @FunctionalInterface
    public interface Desk {
        /// @param left hears, on the interface thread, that the window was closed, and for which errand
        void open(Wiring wiring, Consumer<Optional<Errand>> left);
    }

    /// @param stores what is known of where stores have been
    /// @param ended runs when the program is over; the store may still be open
    public FrontDoor(Path data, Clock clock, Locale locale, KnownStores stores, Desk desk, Runnable ended) {
        this(data, clock, locale, stores, desk, ended, new FxWork(FrontDoor::unexpected));
    }

    /// Opens the desk in a language, whatever was chosen there.
    public void speak(Language language) {
        asked = Optional.of(language);
        messages.speak(language.in(locale));
    }

    FrontDoor(Path data, Clock clock, Locale locale, KnownStores stores, Desk desk, Runnable ended, Work work) {
        this.data = stores.placeOf(data);
        this.clock = clock;
        this.locale = locale;
        this.stores = stores;
        this.desk = desk;
        this.ended = ended;
        this.work = work;
        messages = Messages.in(locale);
        model = new DoorwayModel(this, work, messages);
    }

    private static void unexpected(Fault fault) {
        LoggerFactory.getLogger(FrontDoor.class).error("Nobody hears of {}", fault);
    }

    /// Opens the store where nobody has to be asked; before there is a window, so that whatever stands in
    /// the way is said where the program was started.
    ///
    /// @throws Refused when it can't be opened, passphrase or not
    public void unlock(char[] known) {
        if (stores.far().against(data).isPresent() || isNew()) return;
        try {
            open(known);
        } catch (Refused refused) {
            if (!refused.fault().key().equals("keys.needed")) throw refused;
        }
    }

    /// Begins to unlock on a thread of its own, while the caller starts what shows windows.
    ///
    /// @return waits for it, and refuses as [#unlock(char[])] does
    public Runnable unlocking(char[] known) {
        CompletableFuture<Void> opening = CompletableFuture.runAsync(
                () -> unlock(known), task -> Thread.ofPlatform().name("opening").start(task));
        return () -> {
            try {
                opening.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof Refused refused) throw refused;
                throw failed;
            }
        };
    }

    @Override
    public boolean isNew() {
        StorePlace place = StorePlace.in(data, clock);
        return !Files.exists(place.file()) && !Files.exists(place.events()) && !Files.exists(place.backups());
    }

    /// What [#unlock(char[])] refused is to be read in a window: there may be nobody where the program was
    /// started.
    public void stopFor(Fault fault) {
        inTheWay = Optional.of(fault);
    }

    /// Shows the desk, or who stands before it; on the interface thread.
    public void begin() {
        if (wiring.isPresent()) {
            enter();
            return;
        }
        Optional<String> far = stores.far().against(data);
        if (inTheWay.isPresent()) model.stop(inTheWay.get());
        else if (stores.misses(data)) model.miss(data);
        else if (far.isPresent()) model.warnOfFar(data, far.get());
        else if (isNew()) model.offer();
        else model.lock();
        showDoorway();
    }

    private void showDoorway() {
        Stage stage = new Stage();
        DoorHelp view = new DoorHelp(model, messages, work);
        Scene scene = new Scene(view, textSize.get().of(WIDTH), textSize.get().of(HEIGHT));
        Theme.ofTheSystem().sized(textSize.get()).dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> chooseTextSize(key, stage));
        stage.setTitle(messages.text("shell.window"));
        stage.setScene(scene);
        view.onTurn(() -> resize(stage, view.isReading()));
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            if (model.stage().get() != DoorwayModel.Stage.WORKING) leave(); // half a change is finished first
        });
        doorway = Optional.of(stage);
        stage.show();
        view.enter();
    }

    /// The store may be locked, and what is kept in it unknown: whoever can't read the door says so here.
    private void chooseTextSize(KeyEvent key, Stage stage) {
        TextSizeKeys.hear(key, textSize);
        if (!key.isConsumed()) return;
        chosen = Optional.of(textSize.get());
        Scene scene = stage.getScene();
        Theme.ofTheSystem().sized(textSize.get()).dress(scene);
        stage.setWidth(textSize.get().of(WIDTH));
        stage.setHeight(textSize.get().of(HEIGHT));
    }

    private static void resize(Stage stage, boolean reading) {
        double wider = READING_WIDTH - WIDTH;
        double higher = READING_HEIGHT - HEIGHT;
        stage.setWidth(stage.getWidth() + (reading ? wider : -wider));
        stage.setHeight(stage.getHeight() + (reading ? higher : -higher));
        stage.setX(stage.getX() + (reading ? -wider : wider) / 2);
        stage.setY(Math.max(0, stage.getY() + (reading ? -higher : higher) / 2)); // its title stays in reach
    }

    @Override
    public void open(char[] typed) {
        tried = typed;
        stores.expect(data);
        Wiring opened = Wiring.open(data, typed, clock, locale);
        stores.remember(data);
        stores.spare().ifPresent(opened::keepBeside);
        opened.closeOnShutdown();
        asked.ifPresent(opened::speak);
        chosen.ifPresent(opened.desk::keep);
        chosen = Optional.empty();
        restored.ifPresent(backup -> opened.safekeeping().tellRestored(backup));
        restored = Optional.empty();
        words = typed;
        closed = Optional.empty();
        wiring = Optional.of(opened);
    }

    @Override
    public void read() {
        Wiring copy = Wiring.beside(data, tried, clock, locale);
        copy.tell(Fault.of("store.newer-copy"));
        copy.closeOnShutdown();
        asked.ifPresent(copy::speak);
        chosen.ifPresent(copy.desk::keep);
        chosen = Optional.empty();
        wiring = Optional.of(copy);
    }

    @Override
    public void openAgain() {
        open(words);
    }

    @Override
    public void beginEmpty() {
        stores.forget(data);
    }

    @Override
    public void bringHere() {
        data = stores.far().bringHere(data);
    }

    @Override
    public void useThere() {
        stores.acceptFar(data);
    }

    @Override
    public String encrypt(char[] passphrase) {
        String code = Safekeeping.encrypt(closedStore(), passphrase);
        words = passphrase;
        return code;
    }

    @Override
    public void decrypt() {
        Safekeeping.decrypt(closedStore());
        words = new char[0];
    }

    @Override
    public void goBack(String backup) {
        BackupFile wanted = BackupFile.named(closedStore(), backup)
                .orElseThrow(() -> new Refused(Fault.of("restore.none", backup)));
        Safekeeping.goBack(closedStore(), wanted);
        restored = Optional.of(wanted);
    }

    /// The store as it was sealed when it was closed; a new one is made first.
    private StorePlace closedStore() {
        return closed.orElseGet(() -> {
            try (Wiring fresh = Wiring.open(data, words, clock, locale)) {
                closed = Optional.of(fresh.place());
                return fresh.place();
            }
        });
    }

    @Override
    public void enter() {
        desk.open(wiring.orElseThrow(), this::left);
        doorway.ifPresent(Stage::close);
        doorway = Optional.empty();
    }

    private void left(Optional<Errand> errand) {
        if (errand.isEmpty()) {
            ended.run();
            return;
        }
        Wiring open = wiring.orElseThrow();
        wiring = Optional.empty();
        textSize.set(open.desk.textSize());
        showDoorway();
        model.run(errand.get(), () -> close(open));
    }

    private void close(Wiring open) {
        open.close();
        closed = Optional.of(open.place());
    }

    @Override
    public void leave() {
        doorway.ifPresent(Stage::close);
        ended.run();
    }

    /// Makes a backup where something changed since the last, and closes what is open.
    public void close() {
        if (wiring.isEmpty()) return;
        try (Wiring open = wiring.get()) {
            open.safekeeping().before(Reason.EXIT);
        } catch (Refused tomorrow) {
            LoggerFactory.getLogger(FrontDoor.class).warn("No backup at the end", tomorrow);
        }
    }
}
