package app.callside.intake.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Work;
import app.callside.intake.ColumnMapping;
import app.callside.intake.DateOrder;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.intake.ImportPreview;
import app.callside.intake.ImportResult;
import app.callside.intake.Intake;
import app.callside.ledger.ImportStamp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.joda.money.CurrencyUnit;

/// An import on the screen: one file is previewed, then brought into the ledger or left alone. Every verb is
/// for the interface thread; what takes long happens in the background.
public final class ImportModel {
    private final Intake intake;
    private final Work work;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Nothing());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<ImportStamp>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Path> file = Optional.empty();
    private ImportOptions options = ImportOptions.FROM_FILE;
    private Optional<WaitedFor> waiting = Optional.empty();
    private final ReadOnlyStringWrapper badRowsSaved = new ReadOnlyStringWrapper("");
    private List<Path> next = List.of();
    private Function<String, Optional<Path>> saving = _ -> Optional.empty();
    private Runnable imported = () -> {};

    public ImportModel(Intake intake, Work work, Messages messages, Clock clock) {
        this.intake = intake;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
    }

    /// Hears of each file that has come into the ledger.
    public void onDone(Runnable listener) {
        imported = listener;
    }

    /// Previews another file. While one is being imported this does nothing.
    public void choose(Path chosen) {
        choose(List.of(chosen));
    }

    private void begin(Path chosen) {
        badRowsSaved.set("");
        file = Optional.of(chosen);
        options = ImportOptions.FROM_FILE;
        readAgain();
    }

    /// Previews the chosen file once more, with the answers given so far.
    public void readAgain() {
        if (state.get() instanceof ImportState.Importing) return;
        file.ifPresent(path -> {
            WaitedFor reading = begin(new ImportState.Reading(name(path)));
            ImportOptions asked = options;
            work.start(
                    () -> intake.preview(path, asked, reading),
                    preview -> end(reading, previewed(preview)),
                    fault -> end(reading, new ImportState.NotImported(fault)));
        });
    }

    /// One question at a time.
    private static ImportState previewed(ImportPreview preview) {
        ImportPreview.Unsaid unsaid = preview.unsaid();
        if (unsaid.dateOrder().isPresent())
            return new ImportState.AsksDateOrder(preview, unsaid.dateOrder().get());
        if (unsaid.day()) return new ImportState.AsksDay(preview);
        return unsaid.terms() ? new ImportState.AsksTerms(preview) : new ImportState.Previewed(preview);
    }

    /// Says which column holds what.
    public void columns(ColumnMapping chosen) {
        options = options.with(chosen);
        readAgain();
    }

    /// Asks the person where to save a file of which a name is suggested; without it nothing can be saved.
    public void onSave(Function<String, Optional<Path>> whereToSave) {
        saving = whereToSave;
    }

    /// Writes the rows that can't be read, with the reasons, to a place that the person chooses.
    public void saveBadRows() {
        file.ifPresent(path -> saving.apply(messages.text("intake.ui.bad.file", name(path)))
                .ifPresent(target -> work.start(
                        () -> intake.saveBadRows(path, options, target, messages, Progress.NONE),
                        saved -> badRowsSaved.set(messages.text("intake.ui.bad.saved", saved, name(target))),
                        fault -> state.set(new ImportState.NotImported(fault)))));
    }

    /// What became of [#saveBadRows()]; empty before.
    public ReadOnlyStringProperty badRowsSaved() {
        return badRowsSaved.getReadOnlyProperty();
    }

    /// Previews the first of several files; each of the others follows when the one before it is done with.
    public void choose(List<Path> chosen) {
        if (chosen.isEmpty() || state.get() instanceof ImportState.Importing) return;
        next = List.copyOf(chosen.subList(1, chosen.size()));
        begin(chosen.getFirst());
    }

    /// How many of the files dropped together still wait.
    public int filesWaiting() {
        return next.size();
    }

    /// Goes on to the next of the files dropped together.
    public void chooseNext() {
        choose(next);
    }

    /// Says which of day and month comes first in the file's dates.
    public void dateOrder(DateOrder order) {
        options = options.with(order);
        readAgain();
    }

    /// The answer given to [#dateOrder(DateOrder)]; absent while the file has not been asked about.
    public Optional<DateOrder> dateOrder() {
        return options.dateOrder();
    }

    /// Says that the file lists everything that is open, so that what it no longer holds is settled.
    public void fullList(boolean isFull) {
        options = options.asFullList(isFull);
    }

    /// The answer given to [#fullList(boolean)].
    public boolean isFullList() {
        return options.fullList();
    }

    /// The import that [#undo()] would take back; empty when there is none, or a call has been made on it.
    public ReadOnlyObjectProperty<Optional<ImportStamp>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Looks again whether an import can be taken back.
    public void lookWhatCanBeUndone() {
        work.start(intake::undoable, undoable::set);
    }

    /// Takes the import that came last back as a whole.
    public void undo() {
        if (state.get() instanceof ImportState.Importing) return;
        work.start(
                intake::undo,
                gone -> {
                    leave();
                    state.set(new ImportState.TakenBack(gone));
                    lookWhatCanBeUndone();
                    imported.run();
                },
                fault -> state.set(new ImportState.NotImported(fault)));
    }

    /// Says for which day the balances hold.
    public void asOf(LocalDate day) {
        options = options.asOf(day);
        readAgain();
    }

    /// Says how long customers have to pay, for a file without due dates.
    ///
    /// @param days from the invoice date, 0 to [ImportOptions#LONGEST_TERMS]
    public void terms(int days) {
        options = options.withTerms(days);
        readAgain();
    }

    /// The answer given to [#terms(int)]; absent while the file has not been asked about.
    public Optional<Integer> terms() {
        return options.terms();
    }

    /// Says in which currency the amounts are that name none.
    public void currency(CurrencyUnit unit) {
        options = options.with(unit);
        readAgain();
    }

    /// Brings in the rows that can be read and leaves out the others.
    public void importGoodRows() {
        bring(FaultyRows.SKIP);
    }

    /// Brings in the whole file, or nothing of it when a row can't be read.
    public void importAll() {
        bring(FaultyRows.REFUSE);
    }

    private void bring(FaultyRows faulty) {
        if (!(state.get() instanceof ImportState.Previewed(ImportPreview seen))) return;
        file.ifPresent(path -> {
            WaitedFor importing = begin(new ImportState.Importing(name(path)));
            ImportOptions asked = options.previewed(seen.fingerprint());
            work.start(
                    () -> intake.run(path, asked, faulty, importing),
                    result -> {
                        end(importing, new ImportState.Done(result));
                        lookWhatCanBeUndone();
                        imported.run();
                    },
                    fault -> end(importing, new ImportState.NotImported(fault)));
        });
    }

    /// Stops what is under way. A reading is forgotten at once; an import says itself when it has taken
    /// everything back.
    public void cancel() {
        switch (state.get()) {
            case ImportState.Reading _ -> leave();
            case ImportState.Importing _ -> waiting.ifPresent(WaitedFor::stop);
            case ImportState.Nothing _,
                    ImportState.Previewed _,
                    ImportState.AsksDateOrder _,
                    ImportState.AsksDay _,
                    ImportState.AsksTerms _,
                    ImportState.Done _,
                    ImportState.TakenBack _,
                    ImportState.NotImported _ -> {}
        }
    }

    /// Forgets the file; the ledger stays as it is. While a file is being imported this does nothing.
    public void leave() {
        if (state.get() instanceof ImportState.Importing) return;
        waiting.ifPresent(WaitedFor::stop);
        waiting = Optional.empty();
        file = Optional.empty();
        next = List.of();
        options = ImportOptions.FROM_FILE;
        state.set(new ImportState.Nothing());
    }

    private WaitedFor begin(ImportState under) {
        waiting.ifPresent(WaitedFor::stop);
        WaitedFor[] self = new WaitedFor[1];
        WaitedFor begun = new WaitedFor(work, done -> {
            if (isWaitedFor(self[0])) progress.set(done);
        });
        self[0] = begun;
        waiting = Optional.of(begun);
        progress.set(0);
        state.set(under);
        return begun;
    }

    /// An answer to what nobody waits for any more is dropped.
    private void end(WaitedFor ended, ImportState answer) {
        if (!isWaitedFor(ended)) return;
        waiting = Optional.empty();
        state.set(answer);
    }

    private boolean isWaitedFor(WaitedFor one) {
        return waiting.filter(now -> now == one).isPresent();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /// How far the reading or the import has come: 0 to 1, below 0 when it can't be told.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// What the chosen file would bring, as long as it can still be imported.
    public ObservableValue<Optional<ImportPreview>> preview() {
        return state.map(now -> switch (now) {
            case ImportState.Previewed(ImportPreview preview) -> Optional.of(preview);
            case ImportState.AsksDateOrder(ImportPreview preview, String _) -> Optional.of(preview);
            case ImportState.AsksDay(ImportPreview preview) -> Optional.of(preview);
            case ImportState.AsksTerms(ImportPreview preview) -> Optional.of(preview);
            case ImportState.Nothing _,
                    ImportState.Reading _,
                    ImportState.Importing _,
                    ImportState.Done _,
                    ImportState.TakenBack _,
                    ImportState.NotImported _ -> Optional.<ImportPreview>empty();
        });
    }

    /// Why the file was not imported, if it was not.
    public Optional<Fault> fault() {
        return state.get() instanceof ImportState.NotImported(Fault fault) ? Optional.of(fault) : Optional.empty();
    }

    /// What the import changed, in sentences; empty until it is done.
    public ObservableValue<String> resultText() {
        return state.map(now -> now instanceof ImportState.Done(ImportResult result) ? sentences(result) : "");
    }

    private String sentences(ImportResult result) {
        var changes = result.stamp().changes();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text(
                "intake.ui.done", result.stamp().fileName(), changes.added(), changes.changed(), changes.same()));
        sentences.add(messages.text("intake.ui.done.customers", result.addedCustomers()));
        if (result.payments() > 0) sentences.add(messages.text("intake.ui.done.payments", result.payments()));
        if (result.awaited() > 0) sentences.add(messages.text("intake.ui.done.awaited", result.awaited()));
        if (result.settled() > 0) sentences.add(messages.text("intake.ui.done.settled", result.settled()));
        if (result.skippedRows() > 0) sentences.add(messages.text("intake.ui.done.left-out", result.skippedRows()));
        if (result.erased() > 0) sentences.add(messages.text("intake.ui.done.erased", result.erased()));
        return String.join(" ", sentences);
    }
}
