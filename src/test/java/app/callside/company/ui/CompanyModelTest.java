package app.callside.company.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.KeyFile;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.call.Disposition;
import app.callside.call.OwnDisposition;
import app.callside.outbox.MailServer;
import app.callside.outbox.Mailing;
import app.callside.outbox.Outbox;
import app.callside.outbox.OutgoingMail;
import app.callside.outbox.Post;
import app.callside.outbox.store.JdbcMailServerStore;
import app.callside.outbox.store.JdbcOutboxStore;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Seat;
import app.callside.people.SignInPolicy;
import app.callside.people.Staff;
import app.callside.people.store.JdbcProfileStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.recap.SentRecaps;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.safekeeping.KeptInMemory;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("C5")
class CompanyModelTest {
    @TempDir
    Path folder;

    private final List<OutgoingMail> taken = new ArrayList<>();
    private Optional<String> problem = Optional.empty();
    private DeskProfile desk = new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", "");
    private final Seat seat = People.seat();
    private Database database;
    private JdbcProfileStore profiles;
    private Outbox outbox;
    private CompanyModel model;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = Clock.fixed(Ledgers.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        profiles = new JdbcProfileStore(database);
        Staff staff = new Staff(
                new JdbcUserStore(database), seat, People.trail(database), SignInPolicy.ofTheHouse(), database, clock);
        outbox = new Outbox(
                new JdbcOutboxStore(database),
                new JdbcMailServerStore(database, new KeyFile(folder.resolve("mail.key"))),
                (_, mail) -> {
                    if (problem.isPresent()) throw new Post.Undelivered(problem.get(), false);
                    taken.add(mail);
                },
                new SentRecaps(new JdbcSentRecapStore(database), database, clock),
                seat,
                People.trail(database),
                database,
                clock);
        model = new CompanyModel(new CompanyServices(
                new House(profiles, staff, seat, People.trail(database), database),
                seat,
                outbox,
                Books.dispositions(database),
                () -> desk,
                who -> desk = who,
                new AtOnce(),
                shelf,
                () -> opened = true,
                () -> {},
                clock,
                new DirectWork(),
                Messages.in(Locale.US),
                new Formats(Locale.US)));
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBackupIsMadeOnAKey() {
        assertEquals("", model.backups().last().get(), "the screen says what to do where there is none");
        model.backups().make();
        assertTrue(model.backups().last().get().startsWith("The last backup was made on"));
        shelf.full = true;
        model.backups().make();
        assertTrue(model.backups().last().get().startsWith("No backup was made: the disk is full"));
        assertFalse(model.backups().running().get());
    }

    @Test
    void theScreenOfBackupsIsAKeyAway() {
        model.openKeeping();
        assertTrue(opened);
    }

    private final KeptInMemory shelf = new KeptInMemory();
    private boolean opened;

    /** Sends without a thread of its own. */
    private final class AtOnce implements Mailing {
        @Override
        public Optional<String> sender() {
            return outbox.server().map(MailServer::from);
        }

        @Override
        public void send(OutgoingMail mail, Consumer<Optional<OutgoingMail>> told) {
            outbox.put(mail);
            outbox.deliver();
            told.accept(outbox.unsent().stream().findFirst());
        }

        @Override
        public void hurry(IntConsumer told) {
            outbox.hurry();
            told.accept(outbox.deliver());
        }
    }

    private void fill() {
        model.entry().name.set("Northgate Supply ");
        model.entry().address.set("12 Quay Road\nPortland, OR 97201");
        model.entry().email.set("desk@northgate.example");
        model.entry().account.set("Harbor Bank, 0712 44");
        model.entry().host.set("mail.northgate.example");
        model.entry().user.set("desk");
        model.entry().password.set("open sesame");
        model.entry().from.set("desk@northgate.example");
    }

    @Test
    void whatIsSavedIsThereTheNextTime() {
        fill();
        model.entry().security.set(MailServer.Security.STARTTLS);
        assertEquals("587", model.entry().port.get(), "the usual port follows");
        model.save();
        assertEquals("Saved.", model.notice().get());
        assertEquals(new DeskProfile("Dana Reyes", "Northgate Supply", ""), desk);
        assertEquals(
                new CompanyProfile("12 Quay Road\nPortland, OR 97201", "", "desk@northgate.example", ""),
                profiles.company());
        assertEquals(new PaymentDetails("", "Harbor Bank, 0712 44", ""), profiles.paymentDetails());
        model.entry().host.set("typed and left");
        model.refresh();
        assertEquals("mail.northgate.example", model.entry().host.get());
        assertEquals("open sesame", model.entry().password.get());
        assertEquals(MailServer.Security.STARTTLS, model.entry().security.get());
    }

    @Test
    void whatCannotBeRightKeepsEverythingFromBeingSaved() {
        fill();
        model.entry().email.set("desk at northgate");
        model.save();
        assertEquals(
                "This is not one e-mail address: desk at northgate",
                model.problem().get());
        model.entry().email.set("");
        model.entry().port.set("70000");
        model.save();
        assertEquals(
                "A port is a number from 1 to 65535, not 70000", model.problem().get());
        model.entry().port.set("465");
        model.entry().from.set("");
        model.save();
        assertTrue(model.problem().get().startsWith("Mail needs a sender address"));
        assertEquals(CompanyProfile.UNKNOWN, profiles.company());
        assertEquals(Optional.empty(), outbox.server());
    }

    @Test
    void aTestMailGoesToOneselfOrWaitsWithItsReason() {
        fill();
        model.save();
        problem = Optional.of("535 wrong password");
        model.test();
        assertEquals(
                "The test mail to desk@northgate.example did not go out: 535 wrong password. It waits in the outbox.",
                model.notice().get());
        assertEquals(1, model.unsent().size());
        problem = Optional.empty();
        model.hurry();
        assertEquals(1, taken.size());
        assertEquals(List.of(), model.unsent());
        assertEquals("1 mail went out.", model.notice().get());
    }

    @Test
    void anOutcomeOfOnesOwnIsAddedRewordedRetiredAndBroughtBack() {
        OutcomesModel outcomes = model.outcomes();
        outcomes.begin();
        outcomes.code().set("bounced");
        outcomes.words().set("Payment bounced");
        outcomes.countsAs().set(Disposition.REFUSED);
        assertTrue(outcomes.meaning().get().contains("dealt with as Refused"));
        outcomes.keep();
        assertEquals(
                Optional.of(new OwnDisposition("BOUNCED", "Payment bounced", Disposition.REFUSED, false)),
                outcomes.chosen().get());
        outcomes.words().set("Debit bounced");
        outcomes.keep();
        outcomes.retire();
        assertEquals(
                List.of(new OwnDisposition("BOUNCED", "Debit bounced", Disposition.REFUSED, true)), outcomes.own());
        outcomes.retire();
        assertEquals(1, outcomes.own().size());
        assertFalse(outcomes.own().getFirst().retired());
        outcomes.begin();
        assertEquals("", outcomes.code().get());
        outcomes.countsAs().set(Disposition.NO_ANSWER);
        assertTrue(outcomes.meaning().get().startsWith("An attempt"));
        model.refresh();
        assertEquals(1, outcomes.own().size());
    }

    @Test
    void withoutAServerMailOpensInTheMailProgramAgain() {
        fill();
        model.save();
        model.entry().host.set("");
        model.save();
        assertEquals(Optional.empty(), outbox.server());
    }

    @Test
    void withoutAMailServerATestAndATryAgainSayWhatIsMissing() {
        model.test();
        assertTrue(model.problem().get().startsWith("No mail server is saved yet"));
        model.refresh();
        model.hurry();
        assertTrue(model.problem().get().startsWith("No mail server is saved yet"));
        fill();
        model.save();
        model.hurry();
        assertEquals("", model.problem().get());
    }
}
