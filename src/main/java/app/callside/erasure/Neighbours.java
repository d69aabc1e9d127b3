package app.callside.erasure;

import app.callside.base.place.Countries;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.RightParty;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who else is at a customer and in this house: what is theirs, too, does not lead to one person.
///
/// @param house the names of everybody who works here
record Neighbours(
        Customer customer, List<Contact> contacts, List<CallRecord> calls, List<String> house, Countries countries) {
    /// @param known leads to the person whose neighbours these are
    Traces.Others of(Person person, Traces known, Dialled dialled) {
        List<Contact> others = contacts.stream()
                .filter(one -> !person.contacts().contains(one.id()))
                .toList();
        List<String> names = new ArrayList<>(house);
        names.add(customer.name());
        others.forEach(one -> names.add(one.name()));
        calls.forEach(call -> names.add(call.collector()));
        named().filter(one -> NameForms.parts(one).size() > 1 && !known.isThem(one))
                .forEach(names::add);
        return new Traces.Others(
                names,
                Stream.of(
                                Stream.of(customer.phone()),
                                others.stream().flatMap(one -> Stream.of(one.phone(), one.fax())),
                                dialled.others().stream())
                        .flatMap(numbers -> numbers)
                        .toList(),
                Stream.concat(Stream.of(customer.email()), others.stream().map(Contact::email))
                        .filter(email -> !known.surelyIn(email))
                        .toList(),
                country());
    }

    /// Nobody else: for reading what leads to the person in the first place.
    Traces.Others none() {
        return new Traces.Others(List.of(), List.of(), List.of(), country());
    }

    private String country() {
        return countries.named(customer.country()).orElse("");
    }

    /// Everybody whom a call names.
    private Stream<String> named() {
        return calls.stream()
                .flatMap(call ->
                        Stream.concat(Stream.of(call.spokeTo()), people(call).map(RightParty::name)))
                .distinct();
    }

    static Stream<RightParty> people(CallRecord call) {
        return call.events().stream()
                .map(event -> switch (event) {
                    case CallEvent.PartyConfirmed one -> Optional.of(one.party());
                    case CallEvent.PersonNamed one -> Optional.of(one.person());
                    default -> Optional.<RightParty>empty();
                })
                .flatMap(Optional::stream);
    }
}
