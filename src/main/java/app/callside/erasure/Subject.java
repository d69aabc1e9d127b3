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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person, all that leads to them, and the calls of their customer: read once for a preview or an
/// erasure.
///
/// @param calls with their events, newest first
/// @param traces that lead to them anywhere on the account
/// @param onCalls the same with all that they said, by the call on which they said it
record Subject(Customer customer, Person person, List<CallRecord> calls, Traces traces, Map<String, Traces> onCalls) {
    /// Fewer words than these are anybody's, too: they are theirs on the call on which they said them, and
    /// in what came of it, but not wherever somebody writes the same.
    private static final int WORDS_OF_THEIR_OWN = 6;

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
        Dialled dialled = Dialled.in(calls, byName);
        Person person = completed(known, byName, customer, calls, store, dialled);
        boolean isKnown = !person.contacts().isEmpty()
                || books.promises().ofCustomer(id).stream().anyMatch(one -> byName.isThem(one.promisedBy()))
                || calls.stream().anyMatch(call -> names(call).anyMatch(byName::isThem));
        if (!isKnown) throw new Refused(Fault.of("erasure.nobody", name.strip()));
        Traces traces = Traces.of(
                person, neighbours.of(person, byName, dialled), policy.everydayWords(), books.phones(), blank);
        CallRedactor reader = new CallRedactor(traces);
        Map<String, List<String>> said = new HashMap<>();
        calls.forEach(call -> said.put(call.id().toString(), reader.wordsOf(call)));
        Traces anywhere = traces.with(ownWords(said, calls, reader));
        Map<String, Traces> onCalls = new HashMap<>();
        said.forEach((call, sentences) -> {
            if (!sentences.isEmpty()) onCalls.put(call, anywhere.with(sentences));
        });
        return new Subject(customer, person, calls, anywhere, onCalls);
    }

    /// What they said in so many words that nobody says the same by chance, and nobody else has said.
    private static List<String> ownWords(Map<String, List<String>> said, List<CallRecord> calls, CallRedactor reader) {
        List<String> others = calls.stream()
                .filter(call -> !reader.spokeWith(call))
                .flatMap(call -> CallRedactor.said(call).map(Plain::of))
                .toList();
        return said.values().stream()
                .flatMap(List::stream)
                .filter(sentence -> Traces.wordsIn(sentence) >= WORDS_OF_THEIR_OWN)
                .filter(sentence -> others.stream().noneMatch(other -> other.contains(Plain.of(sentence))))
                .toList();
    }

    /// Numbers and addresses of theirs that only imports, calls or the account itself know.
    private static Person completed(
            Person known,
            Traces byName,
            Customer customer,
            List<CallRecord> calls,
            ErasureStore store,
            Dialled dialled) {
        List<String> phones = new ArrayList<>(dialled.theirs());
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

    private CallRecord without(CallRecord call) {
        return new CallRedactor(on(call.id().toString())).of(call);
    }

    /// What leads to them in what came of a call.
    ///
    /// @param call its id; empty or of another customer where it came of none
    Traces on(String call) {
        return onCalls.getOrDefault(call, traces);
    }

    RowRedactor rows() {
        return new RowRedactor(
                this, calls.stream().map(call -> call.id().toString()).collect(Collectors.toSet()));
    }

    /// The calls that say something of them, as they read without it.
    List<CallRecord> redacted() {
        return calls.stream()
                .filter(call -> !without(call).equals(call))
                .map(this::without)
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
