package app.callside.desk.ui;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.call.RightParty;
import app.callside.deck.CallKind;
import app.callside.deck.CallType;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import app.callside.deck.FilledStep;
import app.callside.deck.Part;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.documents.DocumentKind;
import app.callside.ledger.AccountClass;
import app.callside.ledger.CustomerId;
import app.callside.people.DeskProfile;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we promised and did not do stands before the call, and the script begins with it. */
@SuppressWarnings("NullAway.Init")
@Tag("C4")
class OwedOpeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Vienna"));

    private static final Deck DECK = DeckFiles.builtIn();
    private static final RightParty IDA = new RightParty("Ida Fern", "", "", "");

    @TempDir
    Path folder;

    private Database database;
    private CustomerId customer;
    private DeskModel desk;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "0012", 40, "100.00")));
        desk = new DeskModel(DeskBench.services(database, folder, CLOCK, DECK, new DeskBench.NoDesktop()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void promised(Owner owner, LocalDate dueOn) {
        database.inOne(() -> new JdbcDisputeStore(database)
                .add(new MissingDocument(
                        UUID.randomUUID(),
                        customer,
                        Optional.empty(),
                        DocumentKind.PROOF_OF_DELIVERY,
                        "0012",
                        owner,
                        dueOn,
                        TODAY.minusDays(9),
                        Optional.empty())));
    }

    /** The script as it stands for whoever is on the line. */
    private List<FilledStep> script(Optional<RightParty> party) {
        Map<String, String> values = ScriptValues.of(
                desk.dossier().get().orElseThrow(),
                party,
                "Ida Fern",
                new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", ""),
                TODAY,
                Messages.in(Locale.US),
                new Formats(Locale.US));
        return DECK.script(new CallType(CallKind.FOLLOW_UP, AccountClass.COMMERCIAL, false))
                .fill(values, false);
    }

    private static boolean isLate(FilledStep step) {
        return step.id().equals("we-are-late");
    }

    @Test
    void aLatePromiseOfOursOpensTheCallOnceTheRightPersonIsOnTheLine() {
        promised(Owner.US, TODAY.minusDays(3));
        desk.prepare(customer);
        assertEquals(
                List.of("the signed delivery for invoice 0012, promised for 20 Nov"),
                desk.preparation().owed());
        assertTrue(script(Optional.empty()).stream().noneMatch(OwedOpeningTest::isLate), "nobody else hears of it");
        FilledStep second = script(Optional.of(IDA)).get(1);
        assertTrue(isLate(second));
        String said = second.parts().stream()
                .map(part -> switch (part) {
                    case Part.Text text -> text.text();
                    case Part.Value value -> value.text();
                    case Part.Gap gap -> "[" + gap.ask() + "]";
                })
                .collect(Collectors.joining());
        assertEquals(
                "We said you would have the proof of delivery for invoice 0012 by Friday, 20 November, and it has not"
                        + " come. That is our fault; you get it today.",
                said);
    }

    @Test
    void whatIsInTimeOrTheirsChangesNothing() {
        promised(Owner.US, TODAY);
        promised(Owner.THEM, TODAY.minusDays(3));
        desk.prepare(customer);
        assertEquals(List.of(), desk.preparation().owed());
        assertTrue(script(Optional.of(IDA)).stream().noneMatch(OwedOpeningTest::isLate));
    }
}
