package app.callside.worklist;

import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Which part of the queue to look at; everything that is given must hold.
///
/// @param minimum of the overdue balance; also chooses its currency
/// @param bucket in which the oldest overdue invoice lies
/// @param country as it stands on the account
/// @param words parts of the customer's name, in any case; empty for all
/// @param held true to see those who are not to be called, too
public record QueueFilter(
        Optional<String> owner,
        Optional<AccountClass> accountClass,
        Optional<CurrencyUnit> currency,
        Optional<Money> minimum,
        Optional<AgingBucket> bucket,
        Optional<String> country,
        String words,
        boolean held) {
    public static final QueueFilter ALL = new QueueFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            false);

    public QueueFilter ownedBy(Optional<String> collector) {
        return new QueueFilter(collector, accountClass, currency, minimum, bucket, country, words, held);
    }

    public QueueFilter of(Optional<AccountClass> kind) {
        return new QueueFilter(owner, kind, currency, minimum, bucket, country, words, held);
    }

    public QueueFilter in(Optional<CurrencyUnit> unit) {
        return new QueueFilter(owner, accountClass, unit, minimum, bucket, country, words, held);
    }

    public QueueFilter atLeast(Optional<Money> amount) {
        return new QueueFilter(owner, accountClass, currency, amount, bucket, country, words, held);
    }

    public QueueFilter inBucket(Optional<AgingBucket> age) {
        return new QueueFilter(owner, accountClass, currency, minimum, age, country, words, held);
    }

    public QueueFilter from(Optional<String> land) {
        return new QueueFilter(owner, accountClass, currency, minimum, bucket, land, words, held);
    }

    public QueueFilter named(String parts) {
        return new QueueFilter(owner, accountClass, currency, minimum, bucket, country, parts, held);
    }

    public QueueFilter withHeld(boolean show) {
        return new QueueFilter(owner, accountClass, currency, minimum, bucket, country, words, show);
    }
}
