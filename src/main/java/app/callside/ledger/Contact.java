package app.callside.ledger;

/// A person at a customer.
///
/// @param decides true for whoever releases the money
public record Contact(
        CustomerId customer, String name, String title, String phone, String fax, String email, boolean decides) {
    public Contact {
        if (name.isBlank()) throw new IllegalArgumentException("A contact needs a name");
    }
}
