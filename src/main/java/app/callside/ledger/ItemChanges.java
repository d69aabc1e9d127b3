package app.callside.ledger;

/// What an import did to the items: how many were new, how many changed, how many were as before.
public record ItemChanges(int added, int changed, int same) {
    public static final ItemChanges NONE = new ItemChanges(0, 0, 0);

    public ItemChanges plus(ItemChanges other) {
        return new ItemChanges(added + other.added, changed + other.changed, same + other.same);
    }
}
