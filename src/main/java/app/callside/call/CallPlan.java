package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;

/// What is settled before dialling.
///
/// @param debtStands how it was seen that the debt is really unpaid
public record CallPlan(
        CustomerId customer,
        String customerName,
        String collector,
        CallKind kind,
        String contact,
        String phone,
        String goal,
        String debtStands) {
    public CallPlan {
        if (debtStands.isBlank())
            throw new IllegalArgumentException("Before a call someone confirms that the debt stands");
    }
}
