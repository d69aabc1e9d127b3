package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.RightParty;
import app.callside.deck.DeckFiles;
import app.callside.ledger.CustomerId;
import app.callside.outbox.Mailing;
import app.callside.outbox.OutgoingMail;
import app.callside.recap.Expectation;
import app.callside.recap.SentRecap;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out of a recap is kept with its call, byte for byte. */
@Tag("C5")
@SuppressWarnings("NullAway.Init")
class SentRecapsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private Database database;
    private DeskServices services;
    private DeskModel desk;
    private CallId call;
    private final List<OutgoingMail> mails = new ArrayList<>();
    private Optional<String> problem = Optional.empty();

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "2207", 40, "600.00")));
        services = DeskBench.services(
                database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop(), new OurServer());
        desk = new DeskModel(services);
        desk.prepare(customer);
        desk.start();
        call = desk.call().orElseThrow().id();
        desk.confirm(new RightParty("Ida Fern", "", "", "ida@fernhill.example"));
        desk.notes().entry().set("will send 600 by wire tomorrow");
        desk.commitment().takeHeard();
        desk.openRecap();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Takes every mail, or keeps the problem it has. */
    private final class OurServer implements Mailing {
        @Override
        public Optional<String> sender() {
            return Optional.of("dana@ridgeway.example");
        }

        @Override
        public void send(OutgoingMail mail, Consumer<Optional<OutgoingMail>> told) {
            mails.add(mail);
            told.accept(problem.map(why -> mail.failed(why, CLOCK.instant())));
        }

        @Override
        public void hurry(IntConsumer told) {
            told.accept(0);
        }
    }

    @Test
    void aMailIsLookedAtBeforeItGoesAndGoesOnce() {
        desk.recap().send();
        assertEquals(List.of(), mails);
        assertEquals(RecapModel.Form.EMAIL, desk.recap().form().get());
        assertTrue(desk.recap().notice().get().startsWith("This goes to ida@fernhill.example, with "));
        assertTrue(desk.recap().notice().get().endsWith("missing in it. Press again to send it."));
        desk.recap().send();
        assertEquals("Sent to ida@fernhill.example.", desk.recap().notice().get());
        desk.recap().send();
        assertEquals(
                "This mail has gone to ida@fernhill.example already.",
                desk.recap().notice().get());
        assertEquals(1, mails.size());
        assertEquals(Optional.of(call), mails.getFirst().call());
        desk.recap().expect(Expectation.values()[0]);
        desk.recap().send();
        desk.recap().send();
        assertEquals(2, mails.size(), "with other words it is another mail");
    }

    @Test
    void whatDidNotGoOutSaysWhy() {
        problem = Optional.of("no route");
        desk.recap().send();
        desk.recap().send();
        assertEquals(
                "Not sent to ida@fernhill.example yet: no route. It waits in the outbox and is tried again.",
                desk.recap().notice().get());
    }

    @Test
    void howTheWrittenFormsStoodWhenTheCallWasFinishedIsKept() {
        String mail = desk.recap().text(RecapModel.Form.EMAIL);
        desk.hangUp();
        desk.recap().finish();
        List<SentRecap> kept = services.sentRecaps().of(call).stream()
                .filter(one -> !one.isOut())
                .toList();
        assertEquals(
                List.of(SentRecap.Form.EMAIL, SentRecap.Form.LETTER, SentRecap.Form.FAX),
                kept.stream().map(SentRecap::form).toList());
        assertTrue(mail.contains("USD 600.00"));
        assertTrue(new String(kept.getFirst().content(), StandardCharsets.UTF_8).contains("USD 600.00"));
    }

    @Test
    void theNextStepFollowsWhatIsAgreedUntilItIsTypedOver() {
        assertEquals("Check receipt of USD 600.00", desk.recap().nextWhat().get());
        desk.backToNotes();
        desk.withdrawLast();
        desk.openRecap();
        assertEquals("", desk.recap().nextWhat().get(), "nothing is waited for any more");
        desk.recap().nextWhat().set("send a statement");
        desk.openRecap();
        assertEquals("send a statement", desk.recap().nextWhat().get());
    }

    @Test
    void theOutcomesAreThoseOfTheHouseAndTheOneThatTheCallSuggests() {
        assertEquals(
                Disposition.ofTheHouse().stream().map(Outcome::of).toList(),
                desk.recap().outcomes());
        assertTrue(desk.recap().outcomes().contains(desk.recap().outcome().get()));
    }

    @Test
    void aNextStepWhoseDayCannotBeReadIsNotLostBecauseAReasonStandsBesideIt() {
        desk.openRecap();
        desk.recap().nextWhat().set("send a statement");
        desk.recap().nextDay().set("some day");
        desk.recap().noNext().set("they call");
        desk.recap().finish();
        assertFalse(desk.recap().problem().get().isEmpty());
        assertTrue(desk.call().isPresent(), "the call is not finished");
        desk.recap().nextDay().set("");
        desk.recap().finish();
        assertTrue(services.calls().call(call).isPresent(), "without a day the reason holds");
    }

    @Test
    void howTheCallEndsStaysAsItWasChosenWhateverIsAddedToTheRecap() {
        desk.openRecap();
        Outcome chosen = Outcome.of(Disposition.CALL_BACK);
        desk.recap().outcome().set(chosen);
        desk.recap().goalMet().set(!desk.recap().goalMet().get());
        boolean judged = desk.recap().goalMet().get();
        desk.recap().expect(Expectation.values()[0]);
        assertEquals(chosen, desk.recap().outcome().get());
        assertEquals(judged, desk.recap().goalMet().get());
        desk.backToNotes();
        desk.openRecap();
        assertEquals(chosen, desk.recap().outcome().get());
    }

    @Test
    void anOutcomeThatTheHouseHasAddedIsChosenAndStaysWithTheCallInTheWordsOfThatDay() {
        services.dispositions().add("bounced", "Payment bounced", Disposition.REFUSED);
        services.dispositions().add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        services.dispositions().retire("MOVED", true);
        desk.openRecap();
        Outcome bounced = new Outcome(Disposition.REFUSED, "BOUNCED", "Payment bounced");
        assertEquals(bounced, desk.recap().outcomes().getLast());
        desk.recap().outcome().set(bounced);
        desk.recap().noNext().set("closed");
        desk.recap().finish();
        services.dispositions().reword("BOUNCED", "Debit came back");
        CallRecord kept = services.calls().call(call).orElseThrow();
        assertEquals(bounced, kept.outcome());
        assertEquals(Disposition.REFUSED, kept.disposition());
        assertEquals(
                bounced,
                services.calls().ofCustomer(kept.customer(), 1).getFirst().outcome());
        assertEquals(
                bounced,
                services.calls()
                        .attemptsTo(List.of(kept.customer()))
                        .values()
                        .iterator()
                        .next()
                        .getFirst()
                        .outcome());
    }

    private SentRecap last() {
        return services.sentRecaps().of(call).getLast();
    }

    @Test
    void theMailIsCopiedWithItsBoldTypeAndTheOthersAsWords() {
        var mail = desk.recap().excerpt(RecapModel.Form.EMAIL);
        assertEquals(desk.recap().text(RecapModel.Form.EMAIL), mail.text());
        assertTrue(mail.html().contains("<strong>"), mail.html());
        for (RecapModel.Form words : List.of(RecapModel.Form.READ_BACK, RecapModel.Form.LETTER, RecapModel.Form.FAX))
            assertEquals("", desk.recap().excerpt(words).html(), words.name());
    }

    @Test
    void whatIsDroppedOnTheRecapGoesAlongWithItsMail() throws IOException {
        Path paper = Files.writeString(folder.resolve("POD 2207.pdf"), "%PDF-1.4");
        desk.recap().documents().drops().take(List.of(paper));
        desk.recap().documents().attach();
        var onFile = desk.recap().enclosable().getFirst();
        assertEquals("POD 2207.pdf", onFile.fileName());
        assertTrue(desk.recap().isEnclosed(onFile));
    }

    @Test
    void whatIsDraggedOutIsKeptOnceAnotherProgramHasTakenIt() throws Exception {
        Path file = folder.resolve("recap.pdf");
        var letter = desk.recap().dragged(RecapModel.Form.LETTER, file).orElseThrow();
        int kept = services.sentRecaps().of(call).size();
        letter.make().call();
        assertEquals(kept, services.sentRecaps().of(call).size(), "it may be dropped nowhere");
        letter.taken().accept(file);
        assertArrayEquals(Files.readAllBytes(file), last().content());
        assertEquals(SentRecap.Way.SAVED, last().way());
    }

    @Test
    void whatIsCopiedIsKept() {
        desk.recap().copied(RecapModel.Form.EMAIL);
        assertEquals(SentRecap.Way.COPIED, last().way());
        assertEquals(desk.recap().text(RecapModel.Form.EMAIL), new String(last().content(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSavedIsKeptAsItStandsOnTheDisk() throws IOException {
        for (RecapModel.Form form : List.of(RecapModel.Form.EMAIL, RecapModel.Form.LETTER, RecapModel.Form.FAX)) {
            Path file = folder.resolve(form.name());
            desk.recap().save(file, form, () -> {});
            assertArrayEquals(Files.readAllBytes(file), last().content(), form.name());
            assertEquals(form.name(), last().form().name());
        }
    }

    @Test
    void whatIsReadBackIsKeptWhenTheCallIsFinished() {
        String said = desk.recap().text(RecapModel.Form.READ_BACK);
        desk.hangUp();
        desk.recap().finish();
        SentRecap read = services.sentRecaps().of(call).stream()
                .filter(one -> one.way() == SentRecap.Way.READ_BACK)
                .findFirst()
                .orElseThrow();
        assertEquals(said, new String(read.content(), StandardCharsets.UTF_8));
    }
}
