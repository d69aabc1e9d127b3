package app.callside.erasure;

import app.callside.ledger.Contact;
import app.callside.ledger.ContactId;
import app.callside.ledger.CustomerId;
import java.util.List;
import java.util.stream.Stream;

/// Somebody at a customer who is to be erased: a contact, or a name that only calls know.
///
/// @param name as it is known
/// @param contacts the numbers of their cards: mostly one; none where they are no contact any more
/// @param phones phone and fax numbers as they are written, as far as they are known
/// @param emails as far as they are known
public record Person(
        CustomerId customer, String name, List<ContactId> contacts, List<String> phones, List<String> emails) {
    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("A person has a name");
        contacts = List.copyOf(contacts);
        phones = phones.stream().filter(one -> !one.isBlank()).distinct().toList();
        emails = emails.stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    /// @param cards that are theirs; may be none
    static Person of(CustomerId customer, String name, List<Contact> cards) {
        return new Person(
                customer,
                cards.stream().findFirst().map(Contact::name).orElse(name),
                cards.stream().map(Contact::id).toList(),
                cards.stream().flatMap(one -> Stream.of(one.phone(), one.fax())).toList(),
                cards.stream().map(Contact::email).toList());
    }

    /// Known by what imports and calls say of them as well.
    Person with(List<String> morePhones, List<String> moreEmails) {
        return new Person(
                customer,
                name,
                contacts,
                Stream.concat(phones.stream(), morePhones.stream()).toList(),
                Stream.concat(emails.stream(), moreEmails.stream()).toList());
    }
}
