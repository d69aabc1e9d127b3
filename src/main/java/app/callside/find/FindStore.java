package app.callside.find;

import java.util.List;
import java.util.Set;

/// Where the index is kept. Writing calls belong inside a unit of work.
public interface FindStore {
    /// The part of an invoice's number that is compared.
    enum NumberPart {
        /// All letters and digits.
        WHOLE,
        /// The last digits, without leading zeros.
        TAIL
    }

    /// The lines of a stretch in the order of their tokens, from its beginning.
    ///
    /// @param most how many to read
    List<FindEntry> entries(EntryKind kind, boolean settled, Span span, int most);

    /// What the lines stand for, in their order; those whose customer or contact is gone are left out.
    List<Hit> described(List<FindEntry> entries);

    /// Invoices whose number is the given one, or begins with it and goes on, in the order of their numbers.
    List<Hit.Invoice> invoices(NumberPart part, String number, boolean goesOn, int most);

    /// Brings the lines of these accounts in step with their texts; of those that are gone, nothing stays.
    void refresh(Set<Long> accounts);

    /// Accounts that have no lines yet, and those that have lines and are gone; in the order of their numbers.
    ///
    /// @param after only those with a higher number
    List<Long> outOfStep(long after, int most);
}
