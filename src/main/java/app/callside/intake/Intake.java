package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Imports files of accounting packages. A file is kept as a whole or not at all, and importing it again changes
/// nothing.
public final class Intake {
    private final LedgerStore store;
    private final UnitOfWork unit;
    private final Clock clock;
    private final ColumnChoices choices;
    private final HeaderDictionary dictionary = HeaderDictionary.load();

    public Intake(LedgerStore store, UnitOfWork unit, Clock clock) {
        this(store, unit, clock, ColumnChoices.NONE);
    }

    /// @param choices which columns people have chosen for exports that were imported before
    public Intake(LedgerStore store, UnitOfWork unit, Clock clock, ColumnChoices choices) {
        this.choices = choices;
        this.store = store;
        this.unit = unit;
        this.clock = clock;
    }

    /// Reads the whole file and says what an import would bring. Writes nothing.
    ///
    /// @throws Refused when the file can't be imported at all, or the person has asked to stop
    public ImportPreview preview(Path file, ImportOptions options, Progress progress) {
        ImportReading reading = reading(file, options, progress);
        PreviewTally tally = new PreviewTally(asOf(reading, options));
        StatedTotal stated = reading.each(new Stage(progress, 0.5, 1), tally);
        if (tally.isEmpty()) throw new Refused(Fault.of("intake.no-items", reading.fileName()));
        return tally.preview(reading, stated);
    }

    /// Brings the file into the ledger in one transaction.
    ///
    /// @throws Refused when the file can't be imported, when its dates need an order that nobody has given,
    ///     when it has faulty rows and `faulty` says to refuse them, or when the person has asked to stop;
    ///     the ledger is then as it was
    public ImportResult run(Path file, ImportOptions options, FaultyRows faulty, Progress progress) {
        ImportReading reading = reading(file, options, progress);
        reading.ambiguousDate().ifPresent(example -> {
            throw new Refused(Fault.of("intake.ambiguous-dates", reading.fileName(), example));
        });
        LocalDate asOf = asOf(reading, options);
        return unit.inOne(() -> write(reading, asOf, faulty, new Stage(progress, 0.5, 1)));
    }

    private ImportReading reading(Path file, ImportOptions options, Progress progress) {
        return ImportReading.of(file, options, dictionary, choices, new Stage(progress, 0, 0.5));
    }

    private ImportResult write(ImportReading reading, LocalDate asOf, FaultyRows faulty, Progress progress) {
        LedgerWriter writer = new LedgerWriter(store, reading, new KnownFields(reading.mapping(), asOf), faulty);
        reading.each(progress, writer);
        FaultList faults = writer.faults();
        if (faulty == FaultyRows.REFUSE && faults.rows() > 0)
            throw new Refused(Fault.of("intake.bad-rows", reading.fileName(), faults.rows(), faults.lines()));
        ItemChanges changes = writer.finish();
        if (changes.equals(ItemChanges.NONE)) throw nothingToKeep(reading, faults);
        ImportStamp stamp = new ImportStamp(reading.fileName(), reading.fingerprint(), asOf, clock.instant(), changes);
        if (!isKnown(stamp)) store.recordImport(stamp);
        reading.remember(choices);
        return new ImportResult(stamp, writer.addedCustomers(), faults.rows(), faults.first());
    }

    /// The file that came last, once more, with nothing new in it.
    private boolean isKnown(ImportStamp stamp) {
        boolean news = stamp.changes().added() + stamp.changes().changed() > 0;
        return !news
                && store.lastImport()
                        .filter(last -> last.fingerprint().equals(stamp.fingerprint()))
                        .filter(last -> last.asOf().equals(stamp.asOf()))
                        .isPresent();
    }

    private static Refused nothingToKeep(ImportReading reading, FaultList faults) {
        return faults.rows() == 0
                ? new Refused(Fault.of("intake.no-items", reading.fileName()))
                : new Refused(Fault.of("intake.bad-rows", reading.fileName(), faults.rows(), faults.lines()));
    }

    private LocalDate asOf(ImportReading reading, ImportOptions options) {
        return options.asOf().or(reading::namedDay).orElseGet(() -> LocalDate.now(clock));
    }
}
