package app.callside.intake;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Once;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.ImportId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ItemChanges;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Imports files of accounting packages. A file is kept as a whole or not at all, and importing it again
/// changes nothing.
public final class Intake {
    private final ImportStore imports;
    private final Predicate<ImportStore.KeptImport> calledSince;
    private final UnitOfWork unit;
    private final Clock clock;
    private final ColumnChoices choices;
    private final FollowUpBook followUps;
    private final AuditTrail trail;
    private final Supplier<ErasedPeople> erased;
    private final StoreCare care;
    private final Once<HeaderDictionary> dictionary = new Once<>(HeaderDictionary::load);

    /// For a store in which nobody was ever erased.
    ///
    /// @param calledSince whether a call has been made since an import
    /// @param choices which columns people have chosen for exports that were imported before
    /// @param followUps knows of payments that are said to be on their way
    public Intake(
            ImportStore imports,
            Predicate<ImportStore.KeptImport> calledSince,
            ColumnChoices choices,
            FollowUpBook followUps,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this(imports, calledSince, choices, followUps, trail, () -> ErasedPeople.NOBODY, StoreCare.NONE, unit, clock);
    }

    /// @param erased who was erased on request, as it stands when an import begins
    /// @param care makes sure of the store before an import begins, and while it is written
    public Intake(
            ImportStore imports,
            Predicate<ImportStore.KeptImport> calledSince,
            ColumnChoices choices,
            FollowUpBook followUps,
            AuditTrail trail,
            Supplier<ErasedPeople> erased,
            StoreCare care,
            UnitOfWork unit,
            Clock clock) {
        this.care = care;
        this.erased = erased;
        this.imports = imports;
        this.calledSince = calledSince;
        this.choices = choices;
        this.followUps = followUps;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// Reads the whole file and says what an import would bring. Writes nothing.
    ///
    /// @throws Refused when the file can't be imported at all, or the person has asked to stop
    public ImportPreview preview(Path file, ImportOptions options, Progress progress) {
        ImportReading reading = reading(file, options, progress);
        PreviewTally tally = new PreviewTally(reading.asOf());
        StatedTotal stated = reading.each(new Stage(progress, 0.5, 1), tally);
        if (tally.isEmpty()) throw new Refused(Fault.of("intake.no-items", reading.fileName()));
        if (reading.kind() == LedgerFileKind.OPEN_ITEMS) imports.eachOpenItem(tally::inLedger);
        return tally.preview(reading, stated);
    }

    /// Writes the rows that can't be imported, with the reasons, to a CSV file where they can be mended.
    ///
    /// @return how many rows were written
    /// @throws Refused when the one can't be read or the other not written
    public int saveBadRows(Path file, ImportOptions options, Path target, Messages messages, Progress progress) {
        return new BadRows(messages).save(reading(file, options, progress), target, progress);
    }

    /// Brings the file into the ledger in one transaction.
    ///
    /// @throws Refused when the file can't be imported, when its dates need an order that nobody has given,
    ///     when it has faulty rows and `faulty` says to refuse them, or when the person has asked to stop;
    ///     the ledger is then as it was
    public ImportResult run(Path file, ImportOptions options, FaultyRows faulty, Progress progress) {
        ImportReading reading = reading(file, options, progress);
        if (options.previewed()
                .filter(seen -> !seen.equals(reading.fingerprint()))
                .isPresent()) throw FileFaults.changed(file);
        refuseUnsaid(reading);
        care.before();
        LocalDate asOf = reading.asOf();
        return unit.inOne(() -> write(reading, asOf, options, faulty, new Stage(care.watching(progress), 0.5, 1)));
    }

    private ImportReading reading(Path file, ImportOptions options, Progress progress) {
        return ImportReading.of(
                file, options, dictionary.get(), choices, LocalDate.now(clock), new Stage(progress, 0, 0.5));
    }

    private static void refuseUnsaid(ImportReading reading) {
        ImportPreview.Unsaid unsaid = reading.unsaid();
        unsaid.dateOrder().ifPresent(example -> {
            throw new Refused(Fault.of("intake.ambiguous-dates", reading.fileName(), example));
        });
        if (unsaid.day()) throw new Refused(Fault.of("intake.no-day", reading.fileName()));
        if (unsaid.terms()) throw new Refused(Fault.of("intake.no-terms", reading.fileName()));
    }

    private ImportResult write(
            ImportReading reading, LocalDate asOf, ImportOptions options, FaultyRows faulty, Progress progress) {
        LocalDate since =
                imports.lastOfBalances().map(last -> last.stamp().asOf()).orElse(asOf);
        ImportStamp opened =
                new ImportStamp(reading.fileName(), reading.fingerprint(), asOf, clock.instant(), ItemChanges.NONE);
        boolean isKnown = imports.last()
                .filter(last -> last.stamp().fingerprint().equals(opened.fingerprint()))
                .filter(last -> last.stamp().asOf().equals(asOf))
                .isPresent();
        boolean fullList = options.fullList() && reading.kind() == LedgerFileKind.OPEN_ITEMS;
        if (fullList && asOf.isBefore(since))
            throw new Refused(
                    Fault.of("intake.older-full-list", reading.fileName(), asOf.toString(), since.toString()));
        ImportId id = imports.begin(opened, reading.kind().name(), fullList);
        LedgerWriter writer = new LedgerWriter(imports, id, reading, since, asOf, fullList, faulty, erased.get());
        reading.each(progress, writer);
        FaultList faults = writer.faults();
        if (faulty == FaultyRows.REFUSE && faults.rows() > 0)
            throw new Refused(Fault.of("intake.bad-rows", reading.fileName(), faults.rows(), faults.lines()));
        if (fullList && faults.rows() > 0)
            throw new Refused(Fault.of("intake.full-with-bad-rows", reading.fileName(), faults.rows()));
        ItemChanges changes = writer.finish();
        if (writer.isEmpty()) throw nothingToKeep(reading, faults);
        if (isKnown && !writer.hasNews()) imports.forget(id); // the file that came last, once more
        else {
            imports.finish(id, changes, writer.settled(), writer.payments());
            if (reading.kind().tellsBalances()) imports.takeSnapshot(id, asOf);
        }
        int awaited = followUps.look(id, LocalDate.now(clock));
        reading.remember(choices);
        trail.tell(Deed.IMPORTED, reading.fileName(), asOf + " " + reading.fingerprint());
        ImportStamp stamp =
                new ImportStamp(opened.fileName(), opened.fingerprint(), asOf, opened.importedAt(), changes);
        return new ImportResult(
                stamp,
                writer.addedCustomers(),
                writer.settled(),
                writer.payments(),
                awaited,
                faults.rows(),
                writer.erased(),
                faults.first());
    }

    /// The import that [#undo()] would take back; empty when there is none, or a call has been made on it.
    public Optional<ImportStamp> undoable() {
        return imports.last().filter(last -> !calledSince.test(last)).map(ImportStore.KeptImport::stamp);
    }

    /// Takes the last import back as a whole.
    ///
    /// @return what was taken back
    /// @throws Refused when there is none, or a call has been made since: then people have relied on it
    public ImportStamp undo() {
        return unit.inOne(() -> {
            ImportStore.KeptImport last =
                    imports.last().orElseThrow(() -> new Refused(Fault.of("intake.nothing-to-undo")));
            if (calledSince.test(last))
                throw new Refused(Fault.of("intake.called-since", last.stamp().fileName()));
            followUps.takeBack(last.id());
            imports.undo(last.id(), clock.instant());
            trail.tell(
                    Deed.IMPORT_TAKEN_BACK,
                    last.stamp().fileName(),
                    last.stamp().fingerprint());
            return last.stamp();
        });
    }

    private static Refused nothingToKeep(ImportReading reading, FaultList faults) {
        return faults.rows() == 0
                ? new Refused(Fault.of("intake.no-items", reading.fileName()))
                : new Refused(Fault.of("intake.bad-rows", reading.fileName(), faults.rows(), faults.lines()));
    }
}
