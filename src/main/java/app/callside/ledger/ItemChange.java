package app.callside.ledger;

/// An item as it was and as it is to be.
public record ItemChange(Invoice before, Invoice after) {
    public ItemChange {
        if (!ItemAddress.of(before).equals(ItemAddress.of(after)))
            throw new IllegalArgumentException("Not one item: " + before + " and " + after);
    }
}
