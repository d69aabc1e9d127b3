package app.callside.erasure;

import app.callside.ledger.ContactId;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where words about people are read and blanked. What writes does so inside a unit of work.
public interface ErasureStore {
    /// Gives every row of a customer that holds words to `without`, and counts those that come back
    /// different.
    ///
    /// @param keep whether what comes back is kept
    Map<Place, Integer> mend(CustomerId customer, Function<Kept, Map<String, String>> without, boolean keep);

    /// What imports have known of a contact before: phones, fax numbers, e-mail addresses.
    List<Before> before(ContactId contact);

    /// Removes a contact, and what imports have known of them before.
    void remove(CustomerId customer, ContactId contact);

    /// Removes what imports have known of contacts that are gone: nothing needs it, and it says whose it
    /// was.
    void forgetRemoved();

    void mark(CustomerId customer, ErasedMark mark);

    /// Of every customer at whom somebody was erased.
    Map<CustomerId, List<ErasedMark>> marks();

    void hold(CustomerId customer, LegalHold hold);

    /// @return whether there was one to lift
    boolean lift(CustomerId customer, LocalDate on, String by);

    Optional<LegalHold> holdOn(CustomerId customer);

    /// Words of the books that stay as they are: numbers and goods of invoices, references of payments, the
    /// names of imported files, the customer's own name and key.
    List<String> booksOf(CustomerId customer);

    /// Notes what is to be cleared in the data folder once this is kept.
    ///
    /// @param files inside the data folder, to be removed
    void owe(List<String> files);

    /// What is to be cleared and is not yet: empty where nothing is owed, not even what [#owe] always
    /// means, the journals and the index.
    Optional<List<String>> owed();

    /// Says that all that was owed is cleared.
    void settle();

    /// Says that the database file is to be written anew when the program closes.
    void forgetOldPages();

    /// How a contact was.
    record Before(String phone, String fax, String email) {}
}
