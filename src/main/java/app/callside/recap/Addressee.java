package app.callside.recap;

/// The customer, as the one a recap goes to; all but the name may be empty.
///
/// @param address one line or several
/// @param country a code or a name; chooses the paper
/// @param email of the person spoken to where it is known, else of the company
public record Addressee(String name, String address, String country, String email, String fax) {
    public Addressee {
        if (name.isBlank()) throw new IllegalArgumentException("A recap goes to somebody with a name");
    }
}
