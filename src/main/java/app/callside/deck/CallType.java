package app.callside.deck;

import app.callside.ledger.AccountClass;

/// What kind of call it is, about what kind of account: together they choose what is said.
///
/// @param thirdParty the debt is collected for someone else
public record CallType(CallKind kind, AccountClass accountClass, boolean thirdParty) {
    /// About a business's own debt to us.
    public static CallType commercial(CallKind kind) {
        return new CallType(kind, AccountClass.COMMERCIAL, false);
    }

    public boolean isConsumer() {
        return accountClass == AccountClass.CONSUMER;
    }

    /// The same account, another kind of call.
    public CallType of(CallKind other) {
        return new CallType(other, accountClass, thirdParty);
    }
}
