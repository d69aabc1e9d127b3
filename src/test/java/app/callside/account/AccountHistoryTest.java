package app.callside.account;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Payment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P3")
class AccountHistoryTest {
    private static final CustomerId ID = new CustomerId(7);

    @Test
    void pagesPutTogetherAreEveryEventOnceNewestFirst() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<AccountEvents> sources = new ArrayList<>();
            int total = 0;
            for (int source = 0; source < 1 + random.nextInt(4); source++) {
                List<AccountEvent> events = new ArrayList<>();
                for (int i = random.nextInt(60); i > 0; i--) events.add(paid(random.nextInt(90), source + "-" + i));
                events.sort(Comparator.comparing(AccountEvent::day).reversed());
                total += events.size();
                sources.add((_, _, most) -> events.stream().limit(most).toList());
            }
            AccountHistory history = new AccountHistory(sources);
            int size = 1 + random.nextInt(20);
            List<AccountEvent> all = new ArrayList<>();
            for (int from = 0; from < total; from += size) all.addAll(history.page(ID, TODAY, from, size));
            String clue = "seed " + seed + ", round " + round;
            assertEquals(total, all.stream().distinct().count(), clue);
            assertEquals(total, all.size(), clue);
            for (int i = 1; i < all.size(); i++)
                assertTrue(!all.get(i).day().isAfter(all.get(i - 1).day()), clue);
            assertEquals(List.of(), history.page(ID, TODAY, total, size), clue);
        }
    }

    @Test
    void aPageOfNothingIsRefused() {
        AccountHistory history = new AccountHistory(List.of());
        assertEquals(List.of(), history.page(ID, TODAY, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> history.page(ID, TODAY, -1, 10));
        assertThrows(IllegalArgumentException.class, () -> history.page(ID, TODAY, 0, 0));
    }

    private static AccountEvent paid(int daysAgo, String reference) {
        return new AccountEvent.Paid(new Payment(ID, TODAY.minusDays(daysAgo), usd("5.00"), "wire", reference, ""));
    }
}
