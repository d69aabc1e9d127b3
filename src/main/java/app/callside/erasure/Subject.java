package app.callside.erasure;

import app.callside.base.text.Plain;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.RightParty;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person, all that leads to them, and the calls of their customer: read once for a preview or an erasure.
///
/// @param calls with their events, newest first
record Subject(Customer customer, Person person, List<CallRecord> calls, Traces traces) {
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /// @throws Refused where nobody of that name is known at the customer
    static Subject read(
            ErasureBooks books, ErasureStore store, RetentionPolicy policy, CustomerId id, String name, String blank) {
        if (name.isBlank()) throw new Refused(Fault.of("erasure.nobody", name));
        Customer customer = books.ledger().customer(id).orElseThrow(() -> new NoSuchElementException("customer"));
        List<Contact> contacts = books.ledger().contactsOf(id);
        List<CallRecord> calls = books.calls().ofCustomer(id, Integer.MAX_VALUE).stream()
                .map(call -> books.calls().call(call.id()).orElse(call))
                .toList();
        Person known = Person.of(
                id,
                name.strip(),
                contacts.stream()
                        .filter(one -> NameForms.key(one.name()).equals(NameForms.key(name)))
                        .toList());
        Neighbours neighbours =
                new Neighbours(customer, contacts, calls, books.house().get(), books.countries());
        Traces byName = Traces.of(
                Person.of(id, known.name(), List.of()),
                neighbours.none(),
                policy.everydayWords(),
                books.phones(),
                blank);
        Person person = completed(known, byName, customer, calls, store);
        boolean isKnown = !person.contacts().isEmpty()
                || books.promises().ofCustomer(id).stream().anyMatch(one -> byName.isThem(one.promisedBy()))
                || calls.stream().anyMatch(call -> names(call).anyMatch(byName::isThem));
        if (!isKnown) throw new Refused(Fault.of("erasure.nobody", name.strip()));
        Traces traces = Traces.of(person, neighbours.of(person, byName), policy.everydayWords(), books.phones(), blank);
        CallRedactor reader = new CallRedactor(traces);
        List<String> sentences =
                calls.stream().flatMap(call -> reader.wordsOf(call).stream()).toList();
        return new Subject(customer, person, calls, traces.with(sentences));
    }

    /// Numbers and addresses of theirs that only imports, calls or the account itself know.
    private static Person completed(
            Person known, Traces byName, Customer customer, List<CallRecord> calls, ErasureStore store) {
        List<String> phones = new ArrayList<>();
        List<String> emails = new ArrayList<>();
        known.contacts().stream().flatMap(one -> store.before(one).stream()).forEach(before -> {
            phones.addAll(List.of(before.phone(), before.fax()));
            emails.add(before.email());
        });
        calls.stream()
                .flatMap(Neighbours::people)
                .filter(one -> byName.isThem(one.name()))
                .forEach((RightParty one) -> {
                    phones.addAll(List.of(one.phone(), one.fax()));
                    emails.add(one.email());
                });
        MAIL.matcher(customer.email())
                .results()
                .map(MatchResult::group)
                .filter(byName::surelyIn)
                .forEach(emails::add);
        return known.with(phones, emails);
    }

    private static Stream<String> names(CallRecord call) {
        return Stream.concat(Stream.of(call.spokeTo()), Neighbours.people(call).map(RightParty::name));
    }

    CallRedactor redactor() {
        return new CallRedactor(traces);
    }

    RowRedactor rows() {
        return new RowRedactor(
                traces, calls.stream().map(call -> call.id().toString()).collect(Collectors.toSet()));
    }

    /// The calls that say something of them, as they read without it.
    List<CallRecord> redacted() {
        CallRedactor redactor = redactor();
        return calls.stream()
                .filter(call -> !redactor.of(call).equals(call))
                .map(redactor::of)
                .toList();
    }

    static Collection<CallId> ids(List<CallRecord> calls) {
        return calls.stream().map(CallRecord::id).toList();
    }

    /// The calls on which they were spoken to, by id.
    Set<String> spokenOn() {
        CallRedactor redactor = redactor();
        return calls.stream()
                .filter(redactor::spokeWith)
                .map(call -> call.id().toString())
                .collect(Collectors.toSet());
    }

    int linesOfTheirs() {
        CallRedactor redactor = redactor();
        return calls.stream().mapToInt(call -> redactor.wordsOf(call).size()).sum();
    }

    /// What they are known again by.
    List<String> emails() {
        return person.emails().stream()
                .filter(traces::surelyIn)
                .map(Plain::of)
                .distinct()
                .toList();
    }
}
