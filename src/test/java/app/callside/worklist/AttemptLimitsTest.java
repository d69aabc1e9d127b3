package app.callside.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.AccountClass;
import app.callside.worklist.AttemptLimits.Answer;
import app.callside.worklist.AttemptLimits.Blocked;
import app.callside.worklist.AttemptLimits.Contact;
import app.callside.worklist.AttemptLimits.Free;
import app.callside.worklist.AttemptLimits.Limit;
import app.callside.worklist.AttemptLimits.Warned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P10")
class AttemptLimitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final AttemptLimits limits = AttemptLimits.REGULATION_F;

    @Test
    void theSeventhCallIsFreeAndTheEighthIsNot() {
        List<Contact> calls = new ArrayList<>();
        for (int ago = 6; ago >= 1; ago--) calls.add(rang(ago));
        assertEquals(new Free(6), consumer(calls));
        calls.add(rang(0));
        assertEquals(new Blocked(7, Limit.TOO_MANY_CALLS, DAY.plusDays(1)), consumer(calls));
        assertEquals(new Free(0), consumer(List.of(rang(7), rang(8), rang(9))));
    }

    @Test
    void aConversationIsFollowedBySixQuietDays() {
        assertEquals(new Blocked(1, Limit.SPOKEN_RECENTLY, DAY.plusDays(7)), consumer(List.of(spoke(0))));
        assertEquals(new Blocked(1, Limit.SPOKEN_RECENTLY, DAY.plusDays(1)), consumer(List.of(spoke(6))));
        assertEquals(new Free(0), consumer(List.of(spoke(7))));
    }

    @Test
    void theCustomersOwnCallIsAConversationAndNoAttempt() {
        Contact theirs = new Contact(DAY.minusDays(2), false, true);
        assertEquals(new Blocked(0, Limit.SPOKEN_RECENTLY, DAY.plusDays(5)), consumer(List.of(theirs)));
    }

    @Test
    void whereTheLawDoesNotApplyTheSameLimitsOnlyWarn() {
        List<Contact> spoken = List.of(spoke(1));
        for (AccountClass one : AccountClass.values()) {
            assertInstanceOf(Warned.class, limits.on(DAY, spoken, one, false), "own debt, " + one);
            Answer agency = limits.on(DAY, spoken, one, true);
            assertEquals(one == AccountClass.CONSUMER, agency instanceof Blocked, "third party, " + one);
        }
    }

    @Test
    void contactsOfLaterDaysAreNotLookedAt() {
        assertEquals(new Free(0), consumer(List.of(new Contact(DAY.plusDays(1), true, true))));
    }

    /** The next allowed day is allowed, and no day between is; judged against a count of each day by itself. */
    @Test
    void theNextDayIsTheFirstThatIsFree() {
        long seed = 21;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<Contact> contacts = new ArrayList<>();
            int count = random.nextInt(12);
            for (int i = 0; i < count; i++)
                contacts.add(
                        new Contact(DAY.minusDays(random.nextInt(12)), random.nextInt(8) > 0, random.nextInt(10) == 0));
            LocalDate next = switch (consumer(contacts)) {
                case Free _ -> DAY;
                case Warned warned -> warned.nextOn();
                case Blocked blocked -> blocked.nextOn();
            };
            String told = contacts + ", seed " + seed;
            assertTrue(isFree(contacts, next), told);
            for (LocalDate day = DAY; day.isBefore(next); day = day.plusDays(1))
                assertTrue(!isFree(contacts, day), told);
        }
    }

    private static boolean isFree(List<Contact> contacts, LocalDate day) {
        int calls = 0;
        for (Contact contact : contacts) {
            boolean within = contact.on().isAfter(day.minusDays(7));
            if (within && contact.conversation()) return false;
            if (within && contact.counted()) calls++;
        }
        return calls < 7;
    }

    private Answer consumer(List<Contact> contacts) {
        return limits.on(DAY, contacts, AccountClass.CONSUMER, true);
    }

    private static Contact rang(int daysAgo) {
        return new Contact(DAY.minusDays(daysAgo), true, false);
    }

    private static Contact spoke(int daysAgo) {
        return new Contact(DAY.minusDays(daysAgo), true, true);
    }
}
