package app.callside.safekeeping;

/// What can only be done while the store is closed: the program closes it, does it, and opens it again.
public sealed interface Errand {
    /// Puts a backup in the place of what there is now.
    record GoBack(String backup) implements Errand {}

    /// Encrypts the data with a passphrase that is still to be chosen.
    record Encrypt() implements Errand {}

    /// Takes the encryption off.
    record Decrypt() implements Errand {}
}
