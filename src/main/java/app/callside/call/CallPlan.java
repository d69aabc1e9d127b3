package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;

/// What is settled before dialling.
///
/// @param debtStands how it was seen that the debt is really unpaid
/// @param overriding why it is called although a rule speaks against it; empty where none does
public record CallPlan(
        CustomerId customer,
        String customerName,
        String collector,
        CallKind kind,
        String contact,
        String phone,
        String goal,
        String debtStands,
        String overriding) {
    /// A call that no rule speaks against.
    public CallPlan(
            CustomerId customer,
            String customerName,
            String collector,
            CallKind kind,
            String contact,
            String phone,
            String goal,
            String debtStands) {
        this(customer, customerName, collector, kind, contact, phone, goal, debtStands, "");
    }

    public CallPlan {
        if (debtStands.isBlank())
            throw new IllegalArgumentException("Before a call someone confirms that the debt stands");
    }
}
