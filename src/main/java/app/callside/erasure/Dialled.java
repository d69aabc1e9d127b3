package app.callside.erasure;

import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.RightParty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The numbers that were dialled on the calls of a customer: whose they are, as far as the calls tell.
///
/// A number is somebody's by whom it was dialled for. Where a call was opened for nobody by name, it is
/// theirs who was spoken to. One that was dialled for two people is nobody's own, like a switchboard's.
///
/// @param theirs were dialled for the person
/// @param others were dialled for somebody else, or named by them
record Dialled(List<String> theirs, List<String> others) {
    static Dialled in(List<CallRecord> calls, Traces person) {
        List<String> theirs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (CallRecord call : calls) {
            List<String> whom = dialledFor(call);
            if (whom.stream().anyMatch(person::isThem)) theirs.addAll(numbers(call));
            if (whom.stream().anyMatch(Predicate.not(person::isThem))) others.addAll(numbers(call));
            Neighbours.people(call)
                    .filter(one -> !person.isThem(one.name()))
                    .forEach(one -> others.addAll(List.of(one.phone(), one.fax())));
        }
        return new Dialled(List.copyOf(theirs), List.copyOf(others));
    }

    private static List<String> dialledFor(CallRecord call) {
        List<String> wanted = opened(call)
                .map(CallEvent.Opened::contact)
                .filter(name -> !name.isBlank())
                .toList();
        if (!wanted.isEmpty()) return wanted;
        return Stream.concat(
                        Stream.of(call.spokeTo()),
                        call.events().stream()
                                .filter(CallEvent.PartyConfirmed.class::isInstance)
                                .map(event -> ((CallEvent.PartyConfirmed) event).party())
                                .map(RightParty::name))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static List<String> numbers(CallRecord call) {
        return Stream.concat(Stream.of(call.phone()), opened(call).map(CallEvent.Opened::phone))
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<CallEvent.Opened> opened(CallRecord call) {
        return call.events().stream().filter(CallEvent.Opened.class::isInstance).map(CallEvent.Opened.class::cast);
    }
}
