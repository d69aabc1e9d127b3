package app.callside.rehearse.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.rehearse.Comparison;
import app.callside.rehearse.Microphone;
import app.callside.rehearse.RehearsalRoom;
import app.callside.rehearse.Sound;
import app.callside.rehearse.Speaker;
import app.callside.rehearse.Stance;
import app.callside.rehearse.Take;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Rehearsing an opening: record it, hear it, see it beside earlier takes. Never while a call goes on.
public final class RehearseModel {
    /// What goes on.
    enum State {
        IDLE,
        STARTING,
        RECORDING,
        MEASURING,
        PLAYING
    }

    private final RehearsalRoom room;
    private final Microphone microphone;
    private final Speaker speaker;
    private final Work work;
    private final Messages messages;
    private final Supplier<String> collector;
    private final BooleanSupplier calling;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final StringProperty opening = new SimpleStringProperty("");
    private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.SITTING);
    private final DoubleProperty level = new SimpleDoubleProperty(0);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObservableList<Take> takes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Take>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private String suggestion = "";
    private Optional<Microphone.Recording> recording = Optional.empty();
    /// The take that was to be deleted, until it is said again.
    private Optional<Take> asked = Optional.empty();

    /// @param collector who speaks
    /// @param calling whether a call is going on
    public RehearseModel(
            RehearsalRoom room,
            Microphone microphone,
            Speaker speaker,
            Work work,
            Messages messages,
            Supplier<String> collector,
            BooleanSupplier calling) {
        this.room = room;
        this.microphone = microphone;
        this.speaker = speaker;
        this.work = work;
        this.messages = messages;
        this.collector = collector;
        this.calling = calling;
    }

    /// Reads the takes anew; gives the opening to read where none has been typed yet.
    public void refresh(String suggested) {
        if (opening.get().isBlank() || opening.get().equals(suggestion)) opening.set(suggested);
        suggestion = suggested;
        reload();
    }

    private void reload() {
        String who = collector.get();
        work.start(() -> room.takes(who), this::show);
    }

    private void show(List<Take> read) {
        Optional<Take> before = chosen.get().filter(read::contains);
        takes.setAll(read);
        chosen.set(before.or(() -> read.stream().findFirst()));
    }

    /// Begins a recording, or ends the one that is going on and measures it.
    void recordOrStop() {
        switch (state.get()) {
            case IDLE -> begin();
            case RECORDING -> end();
            case STARTING, MEASURING, PLAYING -> {}
        }
    }

    private void begin() {
        if (calling.getAsBoolean()) {
            notice.set(messages.text("rehearse.calling"));
            return;
        }
        notice.set("");
        state.set(State.STARTING);
        work.start(
                () -> microphone.record(heard -> work.show(() -> hear(heard)), () -> work.show(this::isFull)),
                begun -> {
                    recording = Optional.of(begun);
                    state.set(State.RECORDING);
                    if (calling.getAsBoolean()) callBegins(); // it began while the microphone was being opened
                },
                this::failed);
    }

    private void hear(double decibels) {
        boolean listening = state.get() == State.RECORDING || state.get() == State.STARTING;
        level.set(listening ? shareOf(decibels) : 0);
    }

    /// The longest take there is: what was said is measured.
    private void isFull() {
        if (state.get() != State.RECORDING) return;
        end();
        notice.set(messages.text("rehearse.full", Microphone.LONGEST.toMinutes()));
    }

    /// From a whisper, 0, to full size, 1.
    private static double shareOf(double decibels) {
        return Math.clamp((decibels + 60) / 60, 0, 1);
    }

    private void end() {
        Microphone.Recording over = recording.orElseThrow();
        recording = Optional.empty();
        level.set(0);
        state.set(State.MEASURING);
        String who = collector.get();
        Stance how = stance.get();
        int read = words();
        work.start(
                () -> room.keep(over.stop(), who, how, read),
                kept -> {
                    state.set(State.IDLE);
                    takes.addFirst(kept);
                    chosen.set(Optional.of(kept));
                },
                this::failed);
    }

    private void failed(Fault fault) {
        level.set(0);
        state.set(State.IDLE);
        Object[] values = fault.values().toArray();
        notice.set(messages.text("fault." + fault.key() + ".happened", values) + " "
                + messages.text("fault." + fault.key() + ".do", values));
    }

    /// The screen is left: nothing is recorded or played that nobody looks at.
    public void leave() {
        asked = Optional.empty();
        stop("rehearse.left");
    }

    /// A call begins: whatever is being recorded ends and is not kept, and nothing is played into it.
    public void callBegins() {
        stop("rehearse.broken-off");
    }

    private void stop(String why) {
        if (state.get() == State.PLAYING) speaker.hush();
        recording.ifPresent(going -> {
            recording = Optional.empty();
            level.set(0);
            state.set(State.IDLE);
            notice.set(messages.text(why));
            work.start(going::stop, _ -> {});
        });
    }

    /// Plays the chosen take, or stops playing.
    void playOrHush() {
        if (state.get() == State.PLAYING) {
            speaker.hush();
            return;
        }
        if (state.get() != State.IDLE || calling.getAsBoolean()) return;
        chosen.get().ifPresent(take -> {
            notice.set("");
            state.set(State.PLAYING);
            work.start(() -> played(take), _ -> state.set(State.IDLE), this::failed);
        });
    }

    private Take played(Take take) {
        Sound sound = room.sound(take);
        speaker.play(sound);
        return take;
    }

    /// Forgets the chosen take and its sound; asks first, and does it when it is said again.
    void delete() {
        if (state.get() != State.IDLE || chosen.get().isEmpty()) return;
        Take take = chosen.get().get();
        if (!asked.equals(chosen.get())) {
            asked = chosen.get();
            notice.set(messages.text("rehearse.ask"));
            return;
        }
        asked = Optional.empty();
        notice.set("");
        work.start(
                () -> {
                    room.delete(take);
                    return take;
                },
                _ -> reload(),
                this::failed);
    }

    /// How many words there are to read.
    int words() {
        String text = opening.get().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /// The usual delivery in the takes before the chosen one.
    Optional<Comparison> before() {
        return chosen.get()
                .flatMap(take -> Comparison.of(takes.stream()
                        .filter(other -> other.recordedAt().isBefore(take.recordedAt()))
                        .toList()));
    }

    Optional<Comparison> of(Stance how) {
        return Comparison.of(takes, how);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    StringProperty opening() {
        return opening;
    }

    ObjectProperty<Stance> stance() {
        return stance;
    }

    /// How loud it is now, from 0 to 1.
    ReadOnlyDoubleProperty level() {
        return level;
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ObservableList<Take> takes() {
        return takes;
    }

    ObjectProperty<Optional<Take>> chosen() {
        return chosen;
    }
}
