package app.callside.ledger;

/// Where an item stands: its customer, and the key that tells it from the customer's others.
public record ItemAddress(CustomerId customer, String itemKey) {
    public static ItemAddress of(Invoice item) {
        return new ItemAddress(item.customer(), item.itemKey());
    }
}
