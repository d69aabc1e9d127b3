package app.callside.agenda.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.agenda.AgendaBook;
import app.callside.agenda.AgendaItem;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.call.MemoryJournal;
import app.callside.dispute.Course;
import app.callside.dispute.Decision;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.Ruling;
import app.callside.dispute.Stage;
import app.callside.documents.DocumentKind;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Approval;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises screen, without a screen. */
@Tag("F2")
@SuppressWarnings("NullAway.Init")
class AgendaModelTest {
    @TempDir
    Path folder;

    private Database database;
    private Books books;
    private AgendaModel model;
    private CustomerId bakery;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        bakery = database.inOne(() -> books.ledgerStore().add(Ledgers.customer("Fernhill Bakery")));
        database.inOne(() -> books.ledgerStore().putAll(List.of(invoice(bakery, "1", 20, "100"))));
        AgendaBook book = new AgendaBook(
                new JdbcPromiseStore(database),
                books.promises(),
                books.followUps(),
                books.disputes(),
                books.ledgerStore(),
                database);
        model = new AgendaModel(new AgendaServices(
                book,
                name -> Optional.of(folder.resolve(name)),
                () -> "Vera Holt",
                clock,
                new DirectWork(),
                Messages.in(Locale.US),
                new Formats(Locale.US)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void promised(int dueIn, String amount) {
        Instalment part = Instalment.of(
                TODAY.plusDays(dueIn), Money.parse("USD " + amount), Optional.empty(), List.of("in " + dueIn));
        PromiseToPay promise =
                new PromiseToPay(PromiseId.fresh(), bakery, Optional.empty(), TODAY, "Ida", List.of(part), "", "");
        database.inOne(() -> {
            books.promises().record(promise);
            return true;
        });
        model.refresh();
    }

    private void toDo(String what, LocalDate day) {
        database.inOne(() -> {
            books.followUps()
                    .schedule(new FollowUp(
                            UUID.randomUUID(),
                            bakery,
                            Optional.empty(),
                            day,
                            Optional.empty(),
                            what,
                            Optional.empty()));
            return true;
        });
        model.refresh();
    }

    private void choose(int entry) {
        model.chosen()
                .set(model.lines().stream()
                        .filter(AgendaLine.Entry.class::isInstance)
                        .map(line -> ((AgendaLine.Entry) line).item())
                        .skip(entry)
                        .findFirst());
    }

    private List<String> lines() {
        return model.lines().stream()
                .map(line -> switch (line) {
                    case AgendaLine.Heading heading -> heading.part().name();
                    case AgendaLine.Entry entry
                    when entry.item() instanceof AgendaItem.Step step ->
                        step.step().what();
                    case AgendaLine.Entry _ -> "promise";
                })
                .toList();
    }

    @Test
    void everyPartHasItsHeading() {
        promised(0, "60");
        promised(30, "40");
        toDo("look", TODAY.minusDays(1));
        assertEquals(List.of("TODAY", "promise", "OVERDUE", "look", "LATER", "promise"), lines());
        model.kind().set(AgendaModel.Kind.STEPS);
        assertEquals(List.of("OVERDUE", "look"), lines());
    }

    @Test
    void aStepMovesByWeekdaysAndNeverIntoThePast() {
        LocalDate friday = TODAY.plusDays(4); // today is a Monday
        toDo("look", friday);
        choose(0);
        model.moveBy(1);
        assertEquals(friday.plusDays(3), model.chosen().get().orElseThrow().dueOn());
        model.moveBy(-6);
        assertEquals(friday.plusDays(3), model.chosen().get().orElseThrow().dueOn(), "six back lies before today");
        model.moveBy(-5);
        assertEquals(TODAY, model.chosen().get().orElseThrow().dueOn());
    }

    @Test
    void aPromisedDayIsTheirs() {
        promised(3, "60");
        choose(0);
        model.moveBy(1);
        assertEquals(TODAY.plusDays(3), model.chosen().get().orElseThrow().dueOn());
        assertTrue(model.notice().get().startsWith("What they promised stays on its day"));
    }

    private Dispute contested(Owner owner) {
        Dispute dispute = new Dispute(
                UUID.randomUUID(),
                bakery,
                Optional.empty(),
                "1",
                DisputeReason.PRICE,
                Ledgers.usd("12.50"),
                "",
                owner,
                TODAY.plusDays(2),
                TODAY,
                Course.begun());
        database.inOne(() -> books.disputes().raise(dispute));
        model.refresh();
        return dispute;
    }

    @Test
    @Tag("C4")
    void aDisputeIsDecidedHereAndLeavesTheAgendaUnlessItIsGranted() {
        contested(Owner.US);
        choose(0);
        model.done();
        assertTrue(model.notice().get().startsWith("A dispute is granted"));
        model.rule(Decision.GRANTED);
        Dispute granted = books.disputes().disputesOf(bakery).getFirst();
        assertEquals(
                Optional.of(new Ruling(Decision.GRANTED, TODAY, "Vera Holt")),
                granted.course().ruling());
        assertEquals(1, shown(), "the credit memo has still to come");
        model.rule(Decision.REFUSED);
        assertTrue(model.notice().get().startsWith("This one has been decided"));
        assertEquals(
                Stage.GRANTED, books.disputes().disputesOf(bakery).getFirst().stage());
    }

    @Test
    @Tag("C4")
    void aKeyThatIsHeldDownDecidesOneDisputeOnly() {
        contested(Owner.US);
        contested(Owner.US);
        choose(0);
        for (int i = 0; i < 5; i++) model.rule(Decision.REFUSED);
        assertEquals(1, shown());
        assertEquals(Optional.empty(), model.chosen().get());
    }

    private long shown() {
        return model.lines().stream().filter(AgendaLine.Entry.class::isInstance).count();
    }

    @Test
    @Tag("C4")
    void ourDayMovesAndTheirsDoesNot() {
        contested(Owner.THEM);
        choose(0);
        model.moveBy(1);
        assertEquals(TODAY.plusDays(2), model.chosen().get().orElseThrow().dueOn());
        model.rule(Decision.WITHDRAWN);
        contested(Owner.US);
        choose(0);
        model.moveBy(1);
        assertEquals(TODAY.plusDays(3), model.chosen().get().orElseThrow().dueOn());
    }

    @Test
    @Tag("C4")
    void aDocumentIsDoneHere() {
        database.inOne(() -> books.disputes()
                .ask(new MissingDocument(
                        UUID.randomUUID(),
                        bakery,
                        Optional.empty(),
                        DocumentKind.PROOF_OF_DELIVERY,
                        "1",
                        Owner.US,
                        TODAY,
                        TODAY,
                        Optional.empty())));
        model.refresh();
        model.kind().set(AgendaModel.Kind.DISPUTES);
        assertEquals(1, shown());
        choose(0);
        model.done();
        assertEquals(0, shown());
        assertEquals(
                Optional.of(TODAY),
                books.disputes().documentsOf(bakery).getFirst().doneOn());
    }

    @Test
    void whatIsDoneIsGone() {
        toDo("look", TODAY);
        choose(0);
        model.done();
        assertEquals(List.of(), lines());
    }

    @Test
    void aPromiseIsLetGoOnlyWhenAskedTwice() {
        promised(3, "60");
        choose(0);
        model.letGo();
        assertEquals(List.of("THIS_WEEK", "promise"), lines());
        model.letGo();
        assertEquals(List.of(), lines());
        PromiseToPay promise = books.promises().ofCustomer(bakery).getFirst();
        assertEquals(Fate.CANCELLED, books.promises().fateOf(promise, TODAY.plusDays(30)));
    }

    @Test
    void allThatIsShownGoesIntoTheCalendar() throws IOException {
        promised(0, "60");
        toDo("look", TODAY);
        model.exportAll();
        String file = Files.readString(folder.resolve("callside-agenda.ics"));
        assertEquals(2, Biweekly.parse(file).first().getEvents().size());
        choose(0);
        model.exportChosen();
        assertEquals(
                1,
                Biweekly.parse(Files.readString(folder.resolve("callside-" + TODAY + ".ics")))
                        .first()
                        .getEvents()
                        .size());
    }

    @Test
    void theCallIsPreparedOfWhatIsChosen() {
        List<CustomerId> prepared = new ArrayList<>();
        model.onPrepare(prepared::add);
        model.prepare();
        promised(0, "60");
        choose(0);
        model.prepare();
        assertEquals(List.of(bakery), prepared);
    }

    @Test
    @Tag("C2")
    void whatOverstepsThePolicyIsApprovedByWhoIsHere() {
        promised(3, "60");
        choose(0);
        model.approve();
        assertEquals(
                Approval.NOT_NEEDED,
                books.promises().ofCustomer(bakery).getFirst().approval());
        PromiseToPay beyond = books.promises().ofCustomer(bakery).getFirst().with(Approval.NEEDED);
        database.inOne(() -> {
            new JdbcPromiseStore(database).keep(beyond);
            return true;
        });
        model.refresh();
        choose(0);
        model.approve();
        assertEquals(
                Approval.granted("Vera Holt"),
                books.promises().ofCustomer(bakery).getFirst().approval());
    }
}
