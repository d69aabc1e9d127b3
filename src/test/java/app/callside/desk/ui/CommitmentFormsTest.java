package app.callside.desk.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.deck.DeckFiles;
import app.callside.deck.PathStep;
import app.callside.followup.ExpectedPayment;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PaymentChain;
import app.callside.ledger.PaymentChain.Link;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of the commitment bar, without a screen. */
@SuppressWarnings("NullAway.Init")
class CommitmentFormsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));

    @TempDir
    Path folder;

    private Database database;
    private DeskModel desk;
    private CommitmentModel model;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "0012", 40, "100.00")));
        desk = new DeskModel(
                DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop()));
        model = desk.commitment();
        desk.prepare(customer);
        desk.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private LiveCall call() {
        return desk.call().orElseThrow();
    }

    private void fill(String id, String text) {
        FormField field = model.fields().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + id));
        assertInstanceOf(FormField.Typed.class, field).value().set(text);
    }

    private String refusal() {
        return model.take().orElse("taken");
    }

    @Test
    @Tag("T10")
    void aCheckInTheMailBecomesATaskThatKnowsItWhenItComes() {
        model.open(Commitment.VERIFY);
        assertEquals("desk.problem.claim", refusal());
        fill("dated", "18 nov");
        assertEquals("desk.problem.payment", refusal());
        fill("reference", "1043");
        fill("amount", "2,400.00x");
        assertEquals("desk.problem.amount", refusal());
        fill("amount", "2,400.00");
        fill("dated", "some day");
        assertEquals("desk.problem.dated", refusal());
        fill("dated", "18 nov");
        fill("day", "yesterday");
        assertEquals("desk.problem.day", refusal());
        fill("day", "fri");
        assertEquals("taken", refusal());
        var task = assertInstanceOf(
                        Agreement.ToVerify.class, call().agreements().getFirst())
                .task();
        assertEquals(
                Optional.of(new ExpectedPayment(
                        "1043", Optional.of(usd("2400.00")), Optional.of(LocalDate.of(2026, 11, 18)))),
                task.payment());
        assertEquals("Receipt of number 1043, USD 2,400.00", task.what());
        assertEquals(LocalDate.of(2026, 11, 27), task.dueOn());
        assertTrue(model.openForm().get().isEmpty(), "the bar is free again");
    }

    @Test
    @Tag("T10")
    void someoneElseIsToBlameSaysWhomToAsk() {
        model.open(Commitment.VERIFY);
        fill("claim", "warehouse took two pallets back");
        fill("whom", "Sam Hill");
        assertEquals("taken", refusal());
        var task = assertInstanceOf(
                        Agreement.ToVerify.class, call().agreements().getFirst())
                .task();
        assertEquals("Sam Hill: warehouse took two pallets back", task.dueStep().what());
        assertEquals(Optional.empty(), task.payment());
        assertEquals(TODAY.plusDays(1), task.dueOn(), "the next working day, unless another is typed");
    }

    @Test
    @Tag("F5")
    void whatTheySayBesideTheMoneyIsNotedInAFewWords() {
        model.open(Commitment.RELATION);
        assertEquals("desk.problem.words", refusal());
        fill("words", "drivers are always on time ");
        assertEquals("taken", refusal());
        assertEquals(
                List.of("drivers are always on time"),
                call().events().stream()
                        .filter(CallEvent.RelationNoted.class::isInstance)
                        .map(event -> ((CallEvent.RelationNoted) event).words())
                        .toList());
        assertEquals(List.of(), call().agreements(), "nothing was agreed by it");
    }

    @Test
    @Tag("T5")
    void anAdjustmentTakesTheDifferenceOutOfTheDemand() {
        model.open(Commitment.ADJUST);
        fill("corrected", "100.00");
        assertEquals("desk.problem.corrected", refusal(), "nothing would come off");
        fill("corrected", "0");
        assertEquals("desk.problem.corrected", refusal());
        fill("corrected", "87.50");
        assertEquals("taken", refusal());
        var dispute = assertInstanceOf(
                        Agreement.Disputed.class, call().agreements().getFirst())
                .dispute();
        assertTrue(dispute.accepted());
        assertEquals(usd("12.50"), dispute.amount());
        assertEquals(
                List.of(usd("87.50")),
                model.proposal().stream()
                        .map(app.callside.promise.Instalment::amount)
                        .toList());
        desk.withdrawLast();
        assertEquals(
                List.of(usd("100.00")),
                model.proposal().stream()
                        .map(app.callside.promise.Instalment::amount)
                        .toList());
    }

    @Test
    @Tag("T3")
    void theChainIsPrefilledWithWhatIsKnownAndKept() {
        model.open(Commitment.CHAIN);
        assertEquals("desk.problem.chain", refusal());
        fill("approves", "Plant manager");
        fill("needs", "PO number");
        assertEquals("taken", refusal());
        PaymentChain chain = call().chain().orElseThrow();
        assertEquals("Plant manager", chain.at(Link.APPROVES));
        model.open(Commitment.CHAIN);
        fill("releases", "CFO");
        assertEquals("taken", refusal());
        assertEquals(
                List.of(Link.APPROVES, Link.RELEASES),
                call().chain().orElseThrow().links());
        assertEquals("PO number", desk.paymentChain().get().needs());
    }

    @Test
    @Tag("T3")
    void aWholeLineNamesThePersonAndIsLookedAtBeforeItIsTaken() {
        model.open(Commitment.DECIDER);
        assertEquals("desk.problem.name", refusal());
        fill("name", "Jonas Weber CFO 312 555 0199 jonas@fernhill.example");
        assertEquals("desk.party.check", refusal());
        assertEquals("taken", refusal());
        RightParty person = call().named().getFirst();
        assertEquals("Jonas Weber", person.name());
        assertEquals("CFO", person.title());
        assertEquals("jonas@fernhill.example", person.email());
        assertEquals(Optional.empty(), call().rightParty(), "naming somebody confirms nobody");
    }

    @Test
    @Tag("T5")
    void aPathGoesOnByWhatTheFormsTakeAndSurvivesACrash() {
        desk.takePath(0);
        desk.stepOnPath();
        assertEquals(Optional.of(Commitment.CHAIN), model.openForm().get());
        fill("approves", "Plant manager");
        model.take();
        desk.stepOnPath();
        assertEquals(Optional.of(Commitment.DECIDER), model.openForm().get());
        model.leave();
        assertEquals(Optional.of("contact-cannot-authorise@1"), call().path());
        assertEquals(java.util.Set.of("who-else"), call().pathSteps());
        DeskModel after = new DeskModel(
                DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop()));
        after.bringBack(call());
        assertEquals(java.util.Set.of("who-else"), after.call().orElseThrow().pathSteps());
        after.stepOnPath();
        after.stepOnPath();
        assertEquals(
                Optional.of(Commitment.DECIDER), after.commitment().openForm().get(), "the second step is next");
        assertEquals(
                "the-decider",
                after.deck()
                        .path()
                        .paths()
                        .getFirst()
                        .next(call().pathSteps())
                        .map(PathStep::id)
                        .orElseThrow());
    }

    @Test
    @Tag("T10")
    void aClaimIsAnsweredBeforeTheNextCall() {
        desk.notes().write("\"the check is in the mail\"");
        model.open(Commitment.VERIFY);
        fill("reference", "1043");
        model.take();
        desk.hangUp();
        desk.recap().noNext().set("");
        desk.recap().finish();
        assertTrue(!desk.isCalling(), "the task gives the next step by itself");
        CustomerId customer = new CustomerId(1);
        desk.prepare(customer);
        var readiness = desk.preparation().readiness().get().orElseThrow();
        var claim = readiness.reviews().stream()
                .filter(app.callside.desk.Review.Claimed.class::isInstance)
                .map(app.callside.desk.Review.Claimed.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(desk.preparation().needsReason(), "an awaited payment holds the call back");
        desk.preparation().answer(claim.task(), app.callside.followup.Finding.REFUTED);
        assertTrue(!desk.preparation().needsReason(), "an answered claim holds nothing back, whatever was noted");
        desk.prepare(customer);
        assertTrue(desk.dossier().get().orElseThrow().checks().isEmpty(), "the answer is kept");
    }

    @Test
    @Tag("T11")
    void howToPayIsTypedOnceThenReadOutAndSent() throws java.io.IOException {
        model.open(Commitment.PAY);
        assertEquals(Optional.of(Commitment.PAY_DETAILS), model.openForm().get(), "nobody knows yet how we are paid");
        assertEquals("desk.problem.details", refusal());
        fill("link", "pay.example");
        assertEquals("desk.problem.link", refusal());
        fill("link", "https://pay.example/{reference}?sum={amount}");
        fill("account", "IBAN AT61 1904 3002 3457 3201");
        assertEquals("taken", refusal());
        assertEquals(Optional.of(Commitment.PAY), model.openForm().get());
        assertEquals(
                List.of(
                        "It comes to USD 100.00. Please put this on it: 0012.",
                        "Quickest is online, and I stay on the line: https://pay.example/0012?sum=100.00",
                        "By transfer: IBAN AT61 1904 3002 3457 3201"),
                model.pay().paragraphs().stream()
                        .map(app.callside.recap.Paragraph::text)
                        .toList());
        desk.confirm(new RightParty("Marta Klein", "AP", "", "marta@fernhill.example"));
        Path draft = folder.resolve("pay.eml");
        java.util.ArrayList<Path> opened = new java.util.ArrayList<>();
        model.pay().send(new NothingLeaves(Optional.empty(), Optional.of(draft)), opened::add, fault -> {
            throw new AssertionError(fault);
        });
        model.pay().wasRead();
        assertEquals(List.of(draft), opened);
        String mail = java.nio.file.Files.readString(draft);
        assertTrue(mail.contains("To: marta@fernhill.example") && mail.contains("X-Unsent: 1"), mail);
        assertTrue(mail.contains("https://pay.example/0012?sum=3D100.00") || mail.contains("sum=100.00"), mail);
        assertTrue(call().events().stream()
                .anyMatch(event -> event instanceof app.callside.call.CallEvent.ToldHowToPay told && told.sent()));
    }

    private String asked() {
        return model.pay().paragraphs().getFirst().text();
    }

    @Test
    @Tag("T11")
    void whatWasPromisedForTodayIsWhatIsAskedForElseWhatIsNotContested() {
        model.open(Commitment.PAY_DETAILS);
        fill("remit", "PO Box 118, Chicago");
        model.take();
        model.leave();
        model.open(Commitment.DISPUTE);
        fill("amount", "40.00");
        assertEquals("taken", refusal());
        assertEquals("It comes to USD 60.00. Please put this on it: 0012.", asked());
        desk.agree(new Agreement.Promised(new app.callside.promise.PromiseToPay(
                app.callside.promise.PromiseId.fresh(),
                new CustomerId(1),
                Optional.empty(),
                TODAY,
                "Marta",
                List.of(app.callside.promise.Instalment.of(TODAY, usd("25.00"), Optional.empty(), List.of("0012"))),
                "",
                "")));
        assertEquals("It comes to USD 25.00. Please put this on it: 0012.", asked());
    }

    @Test
    void aFormThatIsOpenKeepsWhatWasTypedWhenItIsAskedForAgain() {
        model.open(Commitment.DISPUTE);
        fill("amount", "25.00");
        model.open(Commitment.DISPUTE);
        assertEquals("taken", refusal());
        assertEquals(
                usd("25.00"),
                assertInstanceOf(Agreement.Disputed.class, call().agreements().getFirst())
                        .dispute()
                        .amount());
    }

    @Test
    @Tag("T7")
    void whileACallIsCalmedNoKeyAsksForMoney() {
        desk.toggleCalm();
        for (Commitment what : List.of(Commitment.PAID_NOW, Commitment.PLAN, Commitment.PROMISE, Commitment.PAY)) {
            model.open(what);
            assertEquals(Optional.empty(), model.openForm().get(), what.name());
        }
        model.open(Commitment.CALL_BACK);
        assertEquals(Optional.of(Commitment.CALL_BACK), model.openForm().get());
    }

    @Test
    @Tag("T2")
    void aMissingNoticeIsSaidFirstBeforeTheCallEnds() {
        CustomerId consumer = database.inOne(() -> {
            app.callside.ledger.Customer plain = Ledgers.customer("Jo Whitaker");
            JdbcLedgerStore ledger = new JdbcLedgerStore(database);
            CustomerId id = ledger.add(plain);
            ledger.putAll(List.of(invoice(id, "77", 40, "80.00")));
            app.callside.ledger.Customer kept = ledger.customer(id).orElseThrow();
            ledger.updateCustomer(kept.classed(app.callside.ledger.AccountClass.CONSUMER)
                    .withStatus(kept.status().withThirdParty(true)));
            return id;
        });
        desk.hangUp();
        desk.recap().noNext().set("no answer");
        desk.recap().finish();
        desk.prepare(consumer);
        desk.start();
        desk.confirm(new RightParty("Jo Whitaker", "", "", ""));
        desk.hangUp();
        String left = desk.recap().leftOut().get();
        assertTrue(left.startsWith("Left out – the call FAILS without: collector's notice"), left);
        desk.backToNotes();
        desk.checklist().tick("notice", true);
        desk.openRecap();
        assertTrue(
                !desk.recap().leftOut().get().contains("FAILS"),
                desk.recap().leftOut().get());
    }
}
