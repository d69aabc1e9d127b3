package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.ui.Look;
import app.callside.base.work.Refused;
import app.callside.call.Disposition;
import app.callside.coaching.SheetDraft;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.Rebuttal;
import app.callside.outbox.MailServer;
import app.callside.people.Deed;
import app.callside.promise.PromisePolicy;
import app.callside.settings.Change;
import app.callside.settings.Entry;
import app.callside.settings.RuleBook;
import app.callside.settings.RuleFile;
import app.callside.shell.store.JdbcKeyStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All settings of one store in a file, and in another store. */
@SuppressWarnings("NullAway.Init")
class SettingsFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Wiring here;
    private Wiring there;

    @BeforeEach
    void open() {
        here = Wiring.open(TestDatabase.ready(folder.resolve("here")), CLOCK, Locale.US);
        there = Wiring.open(
                TestDatabase.ready(folder.resolve("there")),
                Clock.fixed(Instant.parse("2027-01-05T09:00:00Z"), ZoneOffset.UTC),
                Locale.US);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private static Entry entry(RuleFile file, Language language, String name) {
        return RuleBook.entries(file, language).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void keep(Wiring wiring, RuleFile file, String name, String value) {
        wiring.rules.keep(file, Map.of(entry(file, Language.GERMAN, name), value));
    }

    private static Rebuttal card(Wiring wiring) {
        return wiring.cards.all().getFirst().card();
    }

    private static Rebuttal saying(Rebuttal card, String reply) {
        return new Rebuttal(
                card.id(),
                card.version(),
                card.group(),
                card.title(),
                card.said(),
                card.behind(),
                reply,
                card.ask(),
                card.capture(),
                card.action());
    }

    private void furnish() {
        here.fillSample();
        keep(here, RuleFile.PROMISE, "grace.days", "3");
        keep(here, RuleFile.RECAP, "email", "{{greeting}}\n\nDanke.");
        keep(here, RuleFile.SCRIPT, "first-call", "# Gruß\nHier ist {{collector}}.");
        here.cards.bringIn();
        here.cards.edit(saying(card(here), "Once."), "Omar Lund");
        here.cards.edit(saying(card(here), "Twice."), "Omar Lund");
        here.dispositions.add("MOVED", "Has moved", Disposition.WRONG_NUMBER);
        here.coaching().addSheet(new SheetDraft("Ours", new java.util.TreeSet<>(), "3 Said who we are"));
        here.outbox.use(
                new MailServer("mail.example", 465, MailServer.Security.TLS, "u", "very secret", "a@ridge.example"));
        here.desk.keep(Look.DARK);
        here.desk.keep(Optional.of(Language.GERMAN));
        here.database.inOne(() -> new JdbcKeyStore(here.database).keep(here.seat.name(), Map.of("help", "F7")));
    }

    private Path export(Wiring wiring, String name) {
        Path file = folder.resolve(name);
        wiring.settingsFile().export(file);
        return file;
    }

    @Test
    void anEmptyStoreThatTakesAFileGivesTheSameFile() throws IOException {
        furnish();
        Path file = export(here, "first.zip");
        assertEquals("callside-settings-2026-11-23.zip", here.settingsFile().suggestedName());
        List<Change> told = there.settingsFile().preview(file);
        assertEquals(told, there.settingsFile().take(file));
        assertTrue(told.stream().anyMatch(one -> one.kind() == Change.Kind.RULE));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(export(there, "second.zip")));
        assertEquals(List.of(), there.settingsFile().take(file), "once is enough");
        assertEquals(3, PromisePolicy.of(there.rules.rules("promise")).graceDays(), "in force at once");
        assertEquals("Twice.", card(there).reply());
        assertEquals(
                List.of(3, 2, 1),
                there.cards.editions(card(there).id()).stream()
                        .map(one -> one.card().version())
                        .toList());
        assertEquals("MOVED", there.dispositions.offered().getLast().code());
        assertTrue(there.coaching().sheets().stream()
                .map(SheetTemplate::sheet)
                .anyMatch(sheet -> sheet.name().equals("Ours")));
        assertEquals(here.house.paymentDetails(), there.house.paymentDetails());
        assertEquals("", there.outbox.server().orElseThrow().password());
        assertEquals(Look.DARK, there.desk.look());
        assertFalse(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("very secret"));
        assertEquals(
                1,
                there.trail.page(Optional.of(Deed.SETTINGS_IMPORTED), "", 0, 9).total());
        assertEquals(
                1,
                here.trail.page(Optional.of(Deed.SETTINGS_EXPORTED), "", 0, 9).total());
    }

    @Test
    void aPreviewChangesNothing() {
        furnish();
        Path file = export(here, "first.zip");
        there.settingsFile().preview(file);
        assertEquals(0, PromisePolicy.of(there.rules.rules("promise")).graceDays());
        assertEquals(List.of(), there.dispositions.own());
        assertEquals(
                0,
                there.trail.page(Optional.of(Deed.SETTINGS_IMPORTED), "", 0, 9).total());
    }

    @Test
    void whatOnlyThisStoreHasStaysAndACardThatBothHaveEditedGetsItsNextVersion() {
        furnish();
        there.cards.bringIn();
        there.cards.edit(saying(card(there), "Theirs."), "Dana Reyes");
        there.cards.edit(saying(card(there), "Theirs again."), "Dana Reyes");
        there.dispositions.add("BOUNCED", "Payment bounced", Disposition.REFUSED);
        keep(there, RuleFile.PROMISE, "most.payments", "9");
        there.settingsFile().take(export(here, "first.zip"));
        assertEquals("Twice.", card(there).reply());
        assertEquals(
                List.of("Twice.", "Theirs again.", "Theirs."),
                there.cards.editions(card(there).id()).stream()
                        .limit(3)
                        .map(one -> one.card().reply())
                        .toList());
        assertEquals(2, there.dispositions.own().size());
        assertEquals(
                6, PromisePolicy.of(there.rules.rules("promise")).mostPayments(), "the file has that of the program");
    }

    @Test
    void thePasswordOfTheSameServerStays() {
        furnish();
        there.outbox.use(
                new MailServer("mail.example", 587, MailServer.Security.STARTTLS, "u", "mine", "old@ridge.example"));
        there.settingsFile().take(export(here, "first.zip"));
        MailServer mail = there.outbox.server().orElseThrow();
        assertEquals("mine", mail.password());
        assertEquals(465, mail.port());
    }

    @Test
    void whatCannotStandHereIsRefusedWholly() {
        furnish();
        there.dispositions.add("MOVED", "Moved", Disposition.REFUSED);
        Path file = export(here, "first.zip");
        assertEquals(
                "settings.outcome",
                assertThrows(Refused.class, () -> there.settingsFile().take(file))
                        .fault()
                        .key());
        assertEquals(0, PromisePolicy.of(there.rules.rules("promise")).graceDays());
        assertEquals("", there.house.company().address());
        assertEquals(
                "settings.read",
                assertThrows(Refused.class, () -> there.settingsFile().preview(folder.resolve("none.zip")))
                        .fault()
                        .key());
    }
}
