package app.callside.deck;

import app.callside.ledger.AccountClass;
import java.util.List;
import java.util.stream.Stream;

/// What kind of call it is, about what kind of account: together they choose what is said.
///
/// @param thirdParty the debt is collected for someone else
public record CallType(CallKind kind, AccountClass accountClass, boolean thirdParty) {
    /// About a business's own debt to us.
    public static CallType commercial(CallKind kind) {
        return new CallType(kind, AccountClass.COMMERCIAL, false);
    }

    /// Every type of a kind, the commonest first.
    public static List<CallType> all(CallKind kind) {
        return Stream.of(AccountClass.values())
                .flatMap(of -> Stream.of(new CallType(kind, of, false), new CallType(kind, of, true)))
                .toList();
    }

    public boolean isConsumer() {
        return accountClass == AccountClass.CONSUMER;
    }

    /// The same account, another kind of call.
    public CallType of(CallKind other) {
        return new CallType(other, accountClass, thirdParty);
    }
}
