package app.callside.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Whether the age of a customer's oldest overdue invoice is out of the ordinary for that customer.
///
/// It is called unusual when both hold:
/// - of their settled invoices at most one in twenty was paid that late or later;
/// - of the weeks of their history in at most one in fifty, this week counted in, was the oldest of their overdue
///   invoices that old or older.
///
/// The second condition is the test, a one-sided rank test at 2 %. It is needed because the oldest open invoice is not
/// a fair sample: whoever gets an invoice every day has one beyond its own 95 % point nearly always, and a rule that
/// looks at single invoices would cry out every morning. The first keeps it to sense for those who are billed seldom,
/// for whom any lateness is rare in time.
///
/// The weeks run back, seven days apart, from the due date of the oldest overdue invoice, as everything due
/// before that day is settled and so fully known; at most three years of them. There must be [#FEWEST_SETTLED]
/// settled invoices and [#FEWEST_WEEKS] weeks: with fewer weeks no age, however great, can reach one in fifty,
/// and with fewer invoices a year rests on too few of them. Histories at random are called unusual on fewer
/// than one day in twenty, as a test keeps; with bills almost every day and a few very long delays among them it
/// can come to one day in eight.
public sealed interface Lateness {
    int FEWEST_SETTLED = 12;
    int FEWEST_WEEKS = 52;

    /// Nothing can be said.
    record TooLittleHistory() implements Lateness {}

    /// Has been seen before, as often as needs no remark.
    record Ordinary() implements Lateness {}

    /// @param days the age that was judged
    /// @param weeks of history it was held against
    /// @param last the last invoice that was settled this late, if ever
    record Unusual(int days, int weeks, Optional<Delay> last) implements Lateness {}

    private static boolean isRareAmongInvoices(PayerProfile profile, int days) {
        return 20L * profile.countLaterThan(days - 1) <= profile.settled();
    }

    private static boolean isRareAmongWeeks(List<Integer> oldest, int days) {
        long asLate = oldest.stream().filter(age -> age >= days).count();
        return 50 * (asLate + 1) <= oldest.size() + 1;
    }

    /// @param daysPastDue of the oldest overdue invoice on `day`
    static Lateness of(PayerProfile profile, int daysPastDue, LocalDate day) {
        if (profile.settled() < FEWEST_SETTLED) return new TooLittleHistory();
        if (daysPastDue <= 0) return new Ordinary();
        List<Integer> oldest = Weeks.oldestOverdue(profile.delays(), day.minusDays(daysPastDue));
        if (oldest.size() < FEWEST_WEEKS) return new TooLittleHistory();
        return isRareAmongInvoices(profile, daysPastDue) && isRareAmongWeeks(oldest, daysPastDue)
                ? new Unusual(daysPastDue, oldest.size(), profile.lastAsLateAs(daysPastDue))
                : new Ordinary();
    }

    /// How old the oldest overdue invoice was, week by week.
    final class Weeks {
        private static final int MOST = 156;

        private Weeks() {}

        /// @param last the first week looked at; the others lie before it, back to the first due date
        static List<Integer> oldestOverdue(List<Delay> delays, LocalDate last) {
            LocalDate first =
                    delays.stream().map(Delay::dueOn).min(LocalDate::compareTo).orElse(last);
            long count = first.isAfter(last) ? 0 : ChronoUnit.DAYS.between(first, last) / 7 + 1;
            int[] oldest = new int[(int) Math.min(MOST, count)];
            for (Delay delay : delays) {
                // weeks are numbered backwards; the ones from due date to the day before settlement saw it open
                long from = Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(delay.settledOn(), last), 7) + 1);
                for (long week = from; week < oldest.length; week++) {
                    int age = (int) ChronoUnit.DAYS.between(delay.dueOn(), last.minusDays(7 * week));
                    if (age < 0) break;
                    oldest[(int) week] = Math.max(oldest[(int) week], age);
                }
            }
            return java.util.Arrays.stream(oldest).boxed().toList();
        }
    }
}
