package app.callside.call;

/// The person on the line who can act on the debt. All but the name may be empty.
public record RightParty(String name, String title, String phone, String fax, String email) {
    /// Of whom no fax number is known.
    public RightParty(String name, String title, String phone, String email) {
        this(name, title, phone, "", email);
    }

    public RightParty {
        if (name.isBlank()) throw new IllegalArgumentException("The right party has a name");
    }
}
