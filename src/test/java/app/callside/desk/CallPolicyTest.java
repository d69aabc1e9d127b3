package app.callside.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T8")
class CallPolicyTest {
    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    @Test
    void theClockAsksForAnEndAndThenUrgesOne() {
        CallPolicy policy = new CallPolicy(minutes(8), minutes(12), minutes(2), DialScheme.TEL);
        assertEquals(CallPolicy.Urgency.NONE, policy.at(minutes(8).minusSeconds(1)));
        assertEquals(CallPolicy.Urgency.CAUTION, policy.at(minutes(8)));
        assertEquals(CallPolicy.Urgency.CAUTION, policy.at(minutes(12).minusSeconds(1)));
        assertEquals(CallPolicy.Urgency.WARNING, policy.at(minutes(12)));
        assertFalse(policy.isLong(minutes(2).minusSeconds(1)));
        assertTrue(policy.isLong(minutes(2)));
    }

    @Test
    void theHouseHasRulesThatMakeSense() {
        assertTrue(CallPolicy.ofTheHouse().caution().toMinutes() >= 5);
        assertThrows(
                IllegalArgumentException.class,
                () -> new CallPolicy(minutes(8), minutes(8), minutes(2), DialScheme.TEL));
    }
}
