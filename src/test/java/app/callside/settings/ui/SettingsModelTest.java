package app.callside.settings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.KeyFile;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.call.store.JdbcDispositionStore;
import app.callside.coaching.store.JdbcCoachingStore;
import app.callside.deck.CardBook;
import app.callside.deck.store.JdbcCardStore;
import app.callside.outbox.store.JdbcMailServerStore;
import app.callside.people.Seat;
import app.callside.people.User;
import app.callside.people.store.JdbcProfileStore;
import app.callside.promise.PromisePolicy;
import app.callside.settings.Choices;
import app.callside.settings.DeskChoices;
import app.callside.settings.Entry;
import app.callside.settings.RuleBook;
import app.callside.settings.RuleFile;
import app.callside.settings.SettingsFile;
import app.callside.settings.SettingsStores;
import app.callside.settings.store.JdbcRuleStore;
import app.callside.testing.Books;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SettingsModelTest {
    @TempDir
    Path folder;

    private Database database;
    private RuleBook rules;
    private SettingsModel model;
    private boolean changed;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        model = modelOf(People.SUPERVISOR);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SettingsModel modelOf(User who) {
        Messages messages = Messages.in(Locale.US);
        Seat seat = Seat.of(who);
        rules = new RuleBook(new JdbcRuleStore(database), seat, People.trail(database), database);
        SettingsModel made = new SettingsModel(new SettingsServices(
                rules,
                file(seat),
                seat,
                name -> Optional.of(folder.resolve(name)),
                () -> Optional.of(folder.resolve("none.zip")),
                new SettingsServices.Elsewhere(() -> {}, () -> {}, () -> {}, () -> {}, () -> {}),
                new DirectWork(),
                messages,
                new Formats(Locale.US)));
        made.onChanged(() -> changed = true);
        made.refresh();
        return made;
    }

    private SettingsFile file(Seat seat) {
        JdbcCardStore cards = new JdbcCardStore(database);
        return new SettingsFile(
                new SettingsStores(
                        cards,
                        new JdbcDispositionStore(database),
                        new JdbcCoachingStore(database),
                        new JdbcProfileStore(database),
                        new JdbcMailServerStore(database, new KeyFile(folder.resolve("mail.key"))),
                        new NoChoices()),
                rules,
                new CardBook(
                        cards,
                        seat,
                        People.trail(database),
                        database,
                        Clock.systemUTC(),
                        () -> Language.ENGLISH,
                        rules),
                Books.dispositions(database),
                seat,
                People.trail(database),
                database,
                Clock.systemUTC());
    }

    private static final class NoChoices implements DeskChoices {
        @Override
        public Choices read() {
            return new Choices("", "", Map.of());
        }

        @Override
        public void keep(Choices choices) {}
    }

    private SettingsLine line(String id) {
        return model.lines().get().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aValueThatIsKeptHoldsAndOneThatIsPutBackToo() {
        model.part().set(RuleFile.PROMISE);
        SettingsLine grace = line("rule-promise-grace-days");
        assertEquals("0", grace.typed().get());
        grace.typed().set("4");
        assertEquals("The program: 0", grace.delivered().get());
        model.keep();
        assertTrue(changed);
        assertEquals(4, PromisePolicy.of(rules.rules("promise")).graceDays());
        assertFalse(model.notice().get().isEmpty());
        model.putBack(grace);
        model.keep();
        assertEquals(0, PromisePolicy.of(rules.rules("promise")).graceDays());
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsKept() {
        model.part().set(RuleFile.PROMISE);
        line("rule-promise-grace-days").typed().set("4");
        line("rule-promise-most-payments").typed().set("none");
        assertEquals(
                "A whole number from 1 to 60.",
                line("rule-promise-most-payments").problem().get());
        assertEquals("", line("rule-promise-grace-days").problem().get());
        model.keep();
        assertFalse(model.problem().get().isEmpty());
        assertEquals(0, PromisePolicy.of(rules.rules("promise")).graceDays());
        assertFalse(changed);
    }

    @Test
    void whatWasTypedStaysWhileAnotherPartIsShown() {
        model.part().set(RuleFile.PROMISE);
        line("rule-promise-grace-days").typed().set("4");
        model.part().set(RuleFile.CALL);
        model.part().set(RuleFile.PROMISE);
        assertEquals("4", line("rule-promise-grace-days").typed().get());
    }

    @Test
    void weekdaysAreTypedAsPeopleSayThem() {
        SettingsLine days = line("rule-calling-hours-commercial-days");
        assertEquals(
                "Monday, Tuesday, Wednesday, Thursday, Friday", days.typed().get());
        days.typed().set("tuesday, Friday");
        model.keep();
        Entry entry = days.entry();
        assertEquals("tuesday, friday", rules.value(entry));
        assertEquals("Tuesday, Friday", days.typed().get());
    }

    @Test
    void eachLanguageHasItsTemplates() {
        model.part().set(RuleFile.RECAP);
        model.language().set(Language.SPANISH);
        SettingsLine mail = line("rule-recap-es-email");
        mail.typed().set("{{nowhere}}");
        assertTrue(mail.problem().get().contains("nowhere"));
        mail.typed().set("{{greeting}}");
        model.keep();
        assertEquals(Optional.of("{{greeting}}"), rules.template("recap", "email", Language.SPANISH));
        assertEquals(Optional.empty(), rules.template("recap", "email", Language.ENGLISH));
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        model.choose();
        assertTrue(model.problem().get().contains("none.zip"));
        assertEquals(Optional.empty(), model.preview().get());
    }

    @Test
    void aCollectorReadsOnly() {
        model = modelOf(People.COLLECTOR);
        assertFalse(model.mayChange().get());
        model.part().set(RuleFile.PROMISE);
        line("rule-promise-grace-days").typed().set("4");
        model.keep();
        assertFalse(model.problem().get().isEmpty());
        assertEquals(Map.of(), new JdbcRuleStore(database).all());
    }
}
