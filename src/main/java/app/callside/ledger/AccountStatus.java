package app.callside.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// What stands over an account: who works it, how far it may go, and what forbids or changes a call.
///
/// @param owner name of the collector who works the account; empty while nobody does
/// @param deliveryAddress where the goods went; empty where that is the mailing address
/// @param creditLimit how much may be owed at once, zero or more; absent where none was set
/// @param creditHold true while orders are held back
/// @param ceasedOn since when nobody may call any more
/// @param thirdParty true where the debt is collected for someone else, which brings other rules
public record AccountStatus(
        String owner,
        String deliveryAddress,
        Optional<Money> creditLimit,
        boolean creditHold,
        Optional<LocalDate> ceasedOn,
        boolean thirdParty) {
    /// Nothing set yet.
    public static final AccountStatus NONE =
            new AccountStatus("", "", Optional.empty(), false, Optional.empty(), false);

    public AccountStatus {
        if (creditLimit.filter(Money::isNegative).isPresent())
            throw new IllegalArgumentException("A credit limit is zero or more: " + creditLimit);
    }

    public AccountStatus ownedBy(String collector) {
        return new AccountStatus(collector.strip(), deliveryAddress, creditLimit, creditHold, ceasedOn, thirdParty);
    }

    public AccountStatus deliveringTo(String address) {
        return new AccountStatus(owner, address, creditLimit, creditHold, ceasedOn, thirdParty);
    }

    public AccountStatus limitedTo(Optional<Money> limit) {
        return new AccountStatus(owner, deliveryAddress, limit, creditHold, ceasedOn, thirdParty);
    }

    public AccountStatus held(boolean isHeld) {
        return new AccountStatus(owner, deliveryAddress, creditLimit, isHeld, ceasedOn, thirdParty);
    }

    /// @param since empty lifts it
    public AccountStatus ceased(Optional<LocalDate> since) {
        return new AccountStatus(owner, deliveryAddress, creditLimit, creditHold, since, thirdParty);
    }

    public AccountStatus withThirdParty(boolean isThirdParty) {
        return new AccountStatus(owner, deliveryAddress, creditLimit, creditHold, ceasedOn, isThirdParty);
    }

    /// Whether calls are forbidden on a day.
    public boolean isCeasedOn(LocalDate day) {
        return ceasedOn.filter(since -> !day.isBefore(since)).isPresent();
    }
}
