package app.callside.shell.ui;

import app.callside.base.money.Totals;
import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.ui.Look;
import app.callside.base.ui.Notice;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.call.CallBook;
import app.callside.call.CallRecord;
import app.callside.call.SaveState;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Ledger;
import app.callside.ledger.LedgerCount;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.Role;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.shell.FaultDetails;
import app.callside.shell.WindowForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The frame: which screen shows, what the bars say, and a failure that somebody has to see.
public final class ShellModel {
    private record Facts(
            LedgerCount ledger, Optional<ImportStamp> stamp, List<CallRecord> calls, List<PromiseToPay> promises) {}

    private final Ledger ledger;
    private final CallBook calls;
    private final PromiseBook promises;
    private final House house;
    private final Clock clock;
    private final Work work;
    private final Messages messages;
    private final Formats formats;
    private Optional<Language> language = Optional.empty();
    private Language systemLanguage = Language.ENGLISH;
    private Consumer<Optional<Language>> choose = _ -> {};
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.WORKLIST);
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final ReadOnlyStringWrapper today = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unsent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper book = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<String, String> faultDoing = Map.of();
    private Instant faultWhen = Instant.EPOCH;
    private final ReadOnlyObjectWrapper<DeskProfile> profile;
    private final ReadOnlyStringWrapper role = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final BooleanProperty beside = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<WindowForm> form = new ReadOnlyObjectWrapper<>(WindowForm.FULL);
    private final ReadOnlyObjectWrapper<Optional<String>> occupied = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty reminders = new SimpleBooleanProperty(true);
    private final StringProperty waiting = new SimpleStringProperty("");

    public ShellModel(
            Ledger ledger,
            CallBook calls,
            PromiseBook promises,
            House house,
            Clock clock,
            Work work,
            Messages messages,
            Formats formats,
            DeskProfile known) {
        this.ledger = ledger;
        this.calls = calls;
        this.promises = promises;
        this.house = house;
        this.clock = clock;
        this.work = work;
        this.messages = messages;
        this.formats = formats;
        profile = new ReadOnlyObjectWrapper<>(known);
        screen.subscribe(this::shape);
        beside.subscribe(this::shape);
    }

    /// Only the call desk stands beside the phone; what needs more room gets the full window for as long
    /// as it shows.
    private void shape() {
        form.set(beside.get() && screen.get() == Screen.DESK ? WindowForm.COMPACT : WindowForm.FULL);
    }

    /// On the call desk: takes the compact form, or goes back to the full one.
    void toggleCompact() {
        if (screen.get() == Screen.DESK) beside.set(!beside.get());
    }

    /// How the window stands on the desktop.
    public ReadOnlyObjectProperty<WindowForm> form() {
        return form.getReadOnlyProperty();
    }

    /// Reads anew what the bars say.
    public void refresh() {
        LocalDate day = LocalDate.now(clock);
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        work.start(
                () -> new Facts(
                        ledger.countOn(day),
                        ledger.lastImport(),
                        calls.begunBetween(from, until),
                        promises.madeOn(day)),
                this::show);
    }

    private void show(Facts facts) {
        int open = facts.ledger().currencies().values().stream()
                .mapToInt(one -> one.aging().count())
                .sum();
        String stamp = facts.stamp()
                .map(last -> messages.text(
                        "shell.ledger",
                        formats.day(last.importedAt().atZone(clock.getZone()).toLocalDate()),
                        formats.clock(last.importedAt(), clock.getZone())))
                .orElse(messages.text("shell.ledger.never"));
        book.set(stamp + "  ·  " + messages.text("shell.open", open));
        long reached = facts.calls().stream()
                .filter(call -> call.disposition().isConversation())
                .count();
        Totals promised =
                Totals.of(facts.promises().stream().map(PromiseToPay::total).toList());
        String sums =
                promised.byCurrency().values().stream().map(formats::money).collect(Collectors.joining(" + "));
        today.set(messages.text("shell.today", facts.calls().size(), reached)
                + (sums.isEmpty() ? "" : "  ·  " + messages.text("shell.promised", sums)));
    }

    /// Who works here, kept for the next start.
    public void introduce(DeskProfile who) {
        profile.set(who);
        work.start(
                () -> {
                    house.introduce(who);
                    return house.profile();
                },
                profile::set);
    }

    /// Somebody else sits here, or calls themselves otherwise.
    public void know(DeskProfile who) {
        profile.set(who);
    }

    /// What whoever sits here is, where that is asked at all; empty otherwise.
    public void knowRole(Optional<Role> known) {
        role.set(known.map(one -> messages.text("people.role." + one.name().toLowerCase(Locale.ROOT)))
                .orElse(""));
    }

    ReadOnlyStringProperty role() {
        return role.getReadOnlyProperty();
    }

    /// Covers the window until somebody has signed in, or uncovers it.
    public void lock(boolean now) {
        locked.set(now);
    }

    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /// Says whose call is going on, where it is not the call of whoever sits here.
    public void occupy(Optional<String> caller) {
        occupied.set(caller);
    }

    ReadOnlyObjectProperty<Optional<String>> occupied() {
        return occupied.getReadOnlyProperty();
    }

    /// Shows what is called to mind, until it is opened or put away; in place of what was before.
    public void remind(Notice what) {
        notice.set(Optional.of(what));
    }

    /// See [#remind(Notice)].
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Puts away what is called to mind, and shows what it is about.
    public void openNotice() {
        if (locked.get()) return;
        Optional<Notice> shown = notice.get();
        closeNotice();
        shown.ifPresent(one -> one.open().run());
    }

    /// Puts away what is called to mind.
    public void closeNotice() {
        notice.set(Optional.empty());
    }

    /// Whether anything is called to mind by itself.
    public BooleanProperty reminders() {
        return reminders;
    }

    /// What waits to be called to mind until the call is over, in words.
    public StringProperty waiting() {
        return waiting;
    }

    /// The colours of the window; whoever keeps the window follows.
    public ObjectProperty<Look> look() {
        return look;
    }

    /// The size of text in the window; whoever keeps the window follows.
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// The language that was chosen, empty for that of the system; and who hears when another one is.
    public void speaks(Optional<Language> now, Language ofTheSystem, Consumer<Optional<Language>> listener) {
        language = now;
        systemLanguage = ofTheSystem;
        choose = listener;
    }

    Optional<Language> language() {
        return language;
    }

    Language systemLanguage() {
        return systemLanguage;
    }

    void choose(Optional<Language> wanted) {
        choose.accept(wanted);
    }

    /// How many mails have not gone out.
    public void unsent(int mails) {
        unsent.set(mails == 0 ? "" : messages.text("shell.unsent", mails));
    }

    ReadOnlyStringProperty unsent() {
        return unsent.getReadOnlyProperty();
    }

    public void saved(SaveState state) {
        work.show(() -> saved.set(state));
    }

    /// Shows a failure until it is put away; never in the way of the notes. The same one again changes
    /// nothing: a failure that comes with every drawing must not flicker.
    public void show(Fault failure) {
        boolean shown = fault.get()
                .filter(now -> now.key().equals(failure.key()) && now.values().equals(failure.values()))
                .isPresent();
        if (shown) return;
        faultWhen = clock.instant();
        faultDoing = Doing.now();
        fault.set(Optional.of(failure));
    }

    /// What can be sent to whoever looks after the program, of the failure that is shown.
    Optional<String> faultDetails() {
        return fault.get().map(failure -> FaultDetails.of(failure, faultDoing, faultWhen));
    }

    void putAway() {
        fault.set(Optional.empty());
    }

    public ObjectProperty<Screen> screen() {
        return screen;
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyStringProperty today() {
        return today.getReadOnlyProperty();
    }

    ReadOnlyStringProperty book() {
        return book.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Fault>> fault() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DeskProfile> profile() {
        return profile.getReadOnlyProperty();
    }
}
