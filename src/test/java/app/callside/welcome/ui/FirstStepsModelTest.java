package app.callside.welcome.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Seat;
import app.callside.people.SignInPolicy;
import app.callside.people.Staff;
import app.callside.people.store.JdbcProfileStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import app.callside.welcome.ui.FirstStepsModel.Entry;
import app.callside.welcome.ui.FirstStepsModel.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three steps: each kept when it is left, each can be left out, none takes what can't be right. */
@SuppressWarnings("NullAway.Init")
class FirstStepsModelTest {
    private static final DeskProfile NOBODY = new DeskProfile("", "", "");

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private DeskProfile desk = NOBODY;
    private boolean empty = true;
    private Database database;
    private JdbcProfileStore profiles;
    private FirstStepsModel model;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        profiles = new JdbcProfileStore(database);
        model = model(People.seat());
        model.begin();
    }

    private FirstStepsModel model(Seat seat) {
        Clock clock = Clock.fixed(Ledgers.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Staff staff = new Staff(
                new JdbcUserStore(database), seat, People.trail(database), SignInPolicy.ofTheHouse(), database, clock);
        return new FirstStepsModel(new FirstStepsServices(
                new House(profiles, staff, seat, People.trail(database), database),
                seat,
                () -> desk,
                who -> desk = who,
                () -> done.add("changed"),
                () -> empty,
                () -> done.add("over"),
                () -> done.add("import"),
                () -> done.add("sample"),
                () -> done.add("left"),
                new DirectWork(),
                Messages.in(Locale.US)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void type(Entry entry, String text) {
        model.typed(entry).set(text);
    }

    private String problem(Entry entry) {
        return model.problemOf(entry).get();
    }

    private Step step() {
        return model.step().get();
    }

    @Test
    void whatIsEnteredIsKeptStepByStep() {
        type(Entry.NAME, " Dana Reyes ");
        type(Entry.NUMBER, "+1 312 555 0100");
        model.goOn();
        assertEquals(Step.COMPANY, step());
        assertEquals("Dana Reyes", desk.collector());
        assertEquals("+1 312 555 0100", desk.callbackNumber());
        type(Entry.COMPANY, "Ridgeway Supply LLC");
        type(Entry.STREET, "PO Box 118");
        type(Entry.TOWN, "Chicago, IL 60607");
        type(Entry.EMAIL, "accounts@ridgeway.example");
        type(Entry.ACCOUNT, "IBAN DE89 3704 0044 0532 0130 00");
        type(Entry.LINK, "https://pay.ridgeway.example/{reference}");
        type(Entry.REMIT_TO, "PO Box 118, Chicago");
        model.goOn();
        assertEquals(Step.LEDGER, step());
        assertEquals(
                new CompanyProfile("PO Box 118\nChicago, IL 60607", "", "accounts@ridgeway.example", ""),
                profiles.company());
        assertEquals(
                new PaymentDetails(
                        "PO Box 118, Chicago",
                        "IBAN DE89 3704 0044 0532 0130 00",
                        "https://pay.ridgeway.example/{reference}"),
                profiles.paymentDetails());
        assertEquals("Ridgeway Supply LLC", desk.company());
        model.toImport();
        assertEquals(List.of("changed", "changed", "over", "import"), done);
    }

    @Test
    void aStepIsNotLeftForwardsWithoutWhatItIsAbout() {
        model.goOn();
        assertEquals(Step.YOU, step());
        assertTrue(problem(Entry.NAME).startsWith("Without a name"), problem(Entry.NAME));
        type(Entry.NAME, "D");
        assertEquals("", problem(Entry.NAME), "it is being mended");
        assertEquals(List.of(), done);
    }

    @Test
    void whatCannotBeRightIsSaidAtItsField() {
        type(Entry.NAME, "Dana Reyes");
        type(Entry.NUMBER, "call me");
        model.goOn();
        assertTrue(problem(Entry.NUMBER).contains("call me"));
        type(Entry.NUMBER, "0100");
        model.goOn();
        type(Entry.COMPANY, "Ridgeway");
        type(Entry.EMAIL, "accounts at ridgeway");
        type(Entry.LINK, "pay.ridgeway.example");
        type(Entry.ACCOUNT, "DE89 3704 0044 0523 0130 00");
        model.goOn();
        assertEquals(Step.COMPANY, step());
        assertTrue(problem(Entry.EMAIL).contains("accounts at ridgeway"));
        assertTrue(problem(Entry.LINK).contains("https://"));
        assertTrue(problem(Entry.ACCOUNT).contains("IBAN"));
        type(Entry.ACCOUNT, "DE89 •••• •••• •••• ••30 00");
        model.goOn();
        assertTrue(problem(Entry.ACCOUNT).contains("payment card"));
    }

    @Test
    void whatIsLeftForLaterKeepsWhatIsRightInIt() {
        type(Entry.NAME, "Dana Reyes");
        type(Entry.NUMBER, "call me");
        model.later();
        assertEquals(Step.COMPANY, step());
        assertEquals("Dana Reyes", desk.collector());
        assertEquals("", desk.callbackNumber());
        model.back();
        assertEquals(Step.YOU, step());
        assertEquals("call me", model.typed(Entry.NUMBER).get(), "it waits to be mended");
    }

    @Test
    void allOfItCanBeLeftOut() {
        model.later();
        model.later();
        assertEquals(Step.LEDGER, step());
        assertEquals(List.of(), done, "nothing was typed, so nothing is kept");
        model.later();
        assertEquals(List.of("over", "left"), done);
        assertEquals(CompanyProfile.UNKNOWN, profiles.company());
        assertEquals(PaymentDetails.UNKNOWN, profiles.paymentDetails());
    }

    @Test
    void thereIsNothingBeforeTheFirst() {
        model.back();
        assertEquals(Step.YOU, step());
    }

    @Test
    void openedAgainItShowsWhatIsKeptAndChangesNothingElse() {
        database.inOne(() -> {
            profiles.keep(new CompanyProfile("Quay 1\nBox 2\nPortland", "+1 503", "a@b.example", "No. 17"));
            profiles.keep(new PaymentDetails("Quay 1", "Harbor Bank, 0712 44", ""));
        });
        desk = new DeskProfile("Dana Reyes", "Ridgeway", "0100");
        model.begin();
        assertEquals("Quay 1", model.typed(Entry.STREET).get());
        assertEquals("Box 2, Portland", model.typed(Entry.TOWN).get());
        model.goOn();
        type(Entry.EMAIL, "c@d.example");
        model.goOn();
        assertEquals(
                new CompanyProfile("Quay 1\nBox 2\nPortland", "+1 503", "c@d.example", "No. 17"), profiles.company());
        assertEquals(new PaymentDetails("Quay 1", "Harbor Bank, 0712 44", ""), profiles.paymentDetails());
        assertEquals(List.of("changed"), done, "only the step in which something was changed is kept");
    }

    @Test
    void theSampleBookOpensOnceAndNeverBesideCustomers() {
        model.toSample();
        model.toSample();
        assertEquals(List.of("over", "sample"), done);
        empty = false;
        model.begin();
        assertFalse(model.maySample().get());
        model.toSample();
        assertEquals(List.of("over", "sample"), done);
    }

    @Test
    void whoeverMayNotChangeTheCompanyOnlyLooks() {
        model = model(Seat.of(People.COLLECTOR));
        model.begin();
        type(Entry.NAME, "Somebody Else");
        model.goOn();
        model.goOn();
        assertEquals(Step.LEDGER, step());
        assertFalse(model.mayChange().get());
        assertEquals(NOBODY, desk);
    }
}
