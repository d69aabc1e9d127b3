package app.callside.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Refused;
import app.callside.people.store.JdbcAuditStore;
import app.callside.people.store.JdbcUserStore;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("R6")
class SignInTest {
    private static final String OWN = "harbour lights";
    private static final String GIVEN = "first password";
    private static final String FRESH = "quiet orchard";

    @TempDir
    Path folder;

    /** Stands still unless it is told to move. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void on(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final SignInPolicy policy = SignInPolicy.ofTheHouse();
    private Database database;
    private Seat seat;
    private SignIn signIn;
    private Staff staff;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** As the program does when it starts. */
    private void start() {
        seat = new Seat();
        JdbcUserStore users = new JdbcUserStore(database);
        AuditTrail trail = new AuditTrail(new JdbcAuditStore(database), seat, database, clock);
        signIn = new SignIn(users, seat, trail, policy, database, clock, Runnable::run);
        staff = new Staff(users, seat, trail, policy, database, clock);
        signIn.open("machine");
    }

    private String two() {
        staff.introduce("Omar Lund", "+1 312 555 0101");
        return staff.add("Dana Reyes", Role.COLLECTOR, GIVEN, OWN).orElseThrow();
    }

    @Test
    void whoeverWorksAloneIsNeverAskedForAnything() {
        assertFalse(signIn.isRequired());
        assertTrue(seat.may(Right.EDIT_COMPANY));
        staff.introduce("Omar Lund", "");
        assertEquals("Omar Lund", seat.name());
        start();
        assertFalse(signIn.isRequired());
        assertEquals("Omar Lund", seat.name());
        signIn.out();
        assertEquals("Omar Lund", seat.name());
        staff.introduce("Omar B. Lund", "");
        assertEquals(1, staff.all().size());
        assertEquals("Omar B. Lund", seat.name());
    }

    @Test
    void withASecondUserEverybodySaysWhoTheyAre() {
        two();
        start();
        assertTrue(signIn.isRequired());
        assertEquals(Optional.empty(), seat.user());
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Omar Lund", GIVEN));
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Nobody", OWN));
        assertEquals(Optional.empty(), seat.user());
        assertInstanceOf(SignIn.Answer.In.class, signIn.in(" omar lund ", OWN));
        assertEquals("Omar Lund", seat.name());
        signIn.out();
        assertEquals("", seat.name());
    }

    @Test
    void inACopyThatIsOnlyReadAPasswordThatWasGivenLetsIn() {
        two();
        start();
        database.becomeReadOnly();
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Dana Reyes", GIVEN));
        assertEquals("Dana Reyes", seat.name());
    }

    @Test
    void aPasswordThatWasGivenIsGoodForChoosingOne() {
        two();
        start();
        assertInstanceOf(SignIn.Answer.MustChange.class, signIn.in("Dana Reyes", GIVEN));
        assertEquals("", seat.name());
        assertEquals(Optional.of(Objection.SHORT), signIn.renew("Dana Reyes", GIVEN, "short"));
        assertEquals(Optional.of(Objection.SAME), signIn.renew("Dana Reyes", GIVEN, GIVEN));
        assertEquals(Optional.of(Objection.OLD), signIn.renew("Dana Reyes", "something else", FRESH));
        assertEquals(Optional.empty(), signIn.renew("Dana Reyes", GIVEN, FRESH));
        assertEquals("Dana Reyes", seat.name());
        assertFalse(seat.may(Right.READ_AUDIT));
        signIn.out();
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Dana Reyes", GIVEN));
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Dana Reyes", FRESH));
        assertEquals(Optional.of(Objection.OLD), signIn.change(GIVEN, "another one"));
        assertEquals(Optional.empty(), signIn.change(FRESH, "another one"));
    }

    @Test
    void wrongPasswordsHaveToWaitLongerAndLongerAlsoAfterARestart() {
        two();
        start();
        for (int i = 0; i < policy.freeTries(); i++)
            assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Omar Lund", "guess number " + i));
        assertInstanceOf(SignIn.Answer.Wait.class, signIn.in("Omar Lund", OWN));
        start();
        SignIn.Answer.Wait wait = assertInstanceOf(SignIn.Answer.Wait.class, signIn.in("Omar Lund", OWN));
        assertEquals(Duration.ofSeconds(1), wait.left());
        clock.on(wait.left());
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Omar Lund", "one more"));
        assertEquals(new SignIn.Answer.Wait(Duration.ofSeconds(2)), signIn.in("Omar Lund", OWN));
        clock.on(Duration.ofSeconds(2));
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Omar Lund", OWN));
        signIn.out();
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Omar Lund", "from the start"));
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Omar Lund", OWN));
        assertEquals(policy.longestWait(), policy.waitAfter(1_000));
    }

    @Test
    void theRecoveryCodeLetsTheLastSupervisorInOnce() {
        String code = two();
        start();
        assertEquals(Optional.empty(), signIn.recover("Omar Lund", "WRONG-CODEX-ABCDE-FGHJK-MNPQR", FRESH));
        assertEquals(Optional.empty(), signIn.recover("Dana Reyes", code, FRESH));
        assertEquals(Optional.empty(), signIn.recover("Omar Lund", code, "short"));
        String next = signIn.recover(
                        "Omar Lund", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), FRESH)
                .orElseThrow();
        assertEquals("", seat.name(), "whoever has it signs in with the new password");
        assertEquals(Optional.empty(), signIn.recover("Omar Lund", code, "yet another one"));
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Omar Lund", FRESH));
        assertFalse(next.equals(code));
    }

    @Test
    void theRecoveryCodeIsNotHeldUpByWrongPasswords() {
        String code = two();
        start();
        for (int i = 0; i < 8; i++) {
            signIn.in("Omar Lund", "guess number " + i);
            clock.on(policy.longestWait());
        }
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Omar Lund", "and one more"));
        assertInstanceOf(SignIn.Answer.Wait.class, signIn.in("Omar Lund", OWN));
        assertTrue(signIn.recover("Omar Lund", code, FRESH).isPresent());
        assertInstanceOf(SignIn.Answer.In.class, signIn.in("Omar Lund", FRESH));
    }

    @Test
    void aWrongClockDoesNotShutAnybodyOutForYears() {
        two();
        start();
        clock.on(Duration.ofDays(2_000));
        for (int i = 0; i <= policy.freeTries(); i++) signIn.in("Omar Lund", "guess number " + i);
        clock.on(Duration.ofDays(-2_000));
        SignIn.Answer.Wait wait = assertInstanceOf(SignIn.Answer.Wait.class, signIn.in("Omar Lund", OWN));
        assertTrue(wait.left().compareTo(policy.longestWait()) <= 0);
    }

    @Test
    void guessingTheOldPasswordIsAsSlowAsAtTheDoor() {
        two();
        for (int i = 0; i < policy.freeTries(); i++)
            assertEquals(Optional.of(Objection.OLD), signIn.change("guess number " + i, FRESH));
        assertEquals(Optional.of(Objection.OLD), signIn.change(OWN, FRESH), "not looked at during the wait");
        clock.on(policy.longestWait());
        assertEquals(Optional.empty(), signIn.change(OWN, FRESH));
    }

    @Test
    void oneDoesNotGiveOneselfAPassword() {
        two();
        User omar = staff.all().getFirst();
        assertThrows(Refused.class, () -> staff.give(omar, "second password"));
        staff.introduce("Omar Lund", "+1 312 555 0199");
        assertEquals("+1 312 555 0199", staff.all().getFirst().phone());
        assertEquals("+1 312 555 0199", seat.user().orElseThrow().phone());
    }

    @Test
    void onlyASupervisorLooksAfterPeopleAndOneAlwaysStays() {
        two();
        User dana = staff.all().get(1);
        User omar = staff.all().get(0);
        assertThrows(Refused.class, () -> staff.change(omar, Role.COLLECTOR));
        assertThrows(Refused.class, () -> staff.change(omar, false));
        assertThrows(Refused.class, () -> staff.add("DANA REYES", Role.COLLECTOR, GIVEN, ""));
        assertThrows(Refused.class, () -> staff.add("Sam Iyer", Role.COLLECTOR, "short", ""));
        assertEquals(Optional.empty(), staff.add("Sam Iyer", Role.COLLECTOR, GIVEN, ""));
        staff.give(dana, "second password");
        assertEquals(Optional.empty(), signIn.renew("Dana Reyes", "second password", FRESH));
        assertThrows(Refused.class, () -> staff.add("Vera Holt", Role.SUPERVISOR, GIVEN, ""));
        assertThrows(Refused.class, () -> staff.change(dana, Role.SUPERVISOR));
        assertThrows(Refused.class, () -> staff.give(omar, "my own choice"));
        assertThrows(Refused.class, staff::newRecoveryCode);
        signIn.out();
        signIn.in("Omar Lund", OWN);
        staff.change(dana, false);
        signIn.out();
        assertInstanceOf(SignIn.Answer.Wrong.class, signIn.in("Dana Reyes", FRESH));
        assertEquals(3, staff.all().size());
    }

    @Test
    void aPasswordIsNowhereInTheStore() {
        two();
        String secret = staff.all().getFirst().secret().orElseThrow();
        assertTrue(secret.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), secret);
        assertFalse(secret.contains(OWN));
        assertFalse(secret.equals(staff.all().get(1).secret().orElseThrow()));
    }
}
