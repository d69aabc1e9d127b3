package app.callside.call;

/// The person on the line who can act on the debt.
public record RightParty(String name, String title, String phone, String email) {
    public RightParty {
        if (name.isBlank()) throw new IllegalArgumentException("The right party has a name");
    }
}
