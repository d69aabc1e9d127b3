package app.callside.intake;

import app.callside.ledger.CustomerId;

/// Knows people again who were erased on request, although nothing is kept of them that could be read.
///
/// The accounting package does not know of the erasure and brings them every morning. A file is not the person
/// asking to be known again: so their contact is not taken in, and the import says that one was left out, so
/// that somebody takes it out over there, too. Whoever wants them back enters them by hand, and does so
/// knowingly.
public interface ErasedPeople {
    /// Where nobody was ever erased.
    ErasedPeople NOBODY = new ErasedPeople() {
        @Override
        public boolean knows(CustomerId customer, String name, String email) {
            return false;
        }

        @Override
        public String without(CustomerId customer, String text) {
            return text;
        }
    };

    /// Whether somebody of that name, or with that e-mail address, was erased at the customer.
    boolean knows(CustomerId customer, String name, String email);

    /// What a file says of the customer itself, without those who were erased there.
    String without(CustomerId customer, String text);
}
