package app.callside.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a finished call was when it was finished: a hash over all that its record says, kept in the audit
/// trail, so that a record that was changed afterwards is found.
///
/// @param hash SHA-256, in hexadecimal
record CallSeal(String hash) {
    private static final String NAME = " sha256 ";
    private static final int LENGTH = 64;

    static CallSeal of(CallRecord call) {
        // what came later comes last, so that the seals of calls without it stay what they were
        Stream<String> own = call.outcome().isOwn()
                ? Stream.of(call.outcome().code(), call.outcome().own())
                : Stream.empty();
        Stream<String> about =
                call.invoices().isEmpty() ? Stream.empty() : Stream.of("about " + String.join(" ", call.invoices()));
        String fields = Stream.of(
                        Stream.of(
                                call.id().toString(),
                                String.valueOf(call.customer().value()),
                                call.collector(),
                                call.kind().name(),
                                call.spokeTo(),
                                call.phone(),
                                call.goal(),
                                String.valueOf(call.goalMet()),
                                call.debtStands(),
                                String.valueOf(call.startedAt().toEpochMilli()),
                                String.valueOf(call.endedAt().toEpochMilli()),
                                call.zone().getId(),
                                String.valueOf(call.talked().toMillis()),
                                String.valueOf(call.held().toMillis()),
                                String.valueOf(call.rightParty()),
                                call.disposition().name(),
                                String.valueOf(call.said()),
                                String.valueOf(call.mustSay()),
                                call.recap()),
                        call.events().stream().map(CallEventText::write),
                        own,
                        about)
                .flatMap(part -> part)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining("\n"));
        try {
            return new CallSeal(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }

    /// As the trail keeps it: behind the customer and the outcome. Nothing that somebody typed or said
    /// stands there: what is in the trail can never be taken out again.
    String asDetails(CallRecord call) {
        return call.customerName() + ": " + call.disposition() + NAME + hash;
    }

    /// As the trail keeps it of a call that was redacted.
    String asDetails() {
        return "redacted" + NAME + hash;
    }

    static Optional<CallSeal> in(String details) {
        int at = details.lastIndexOf(NAME);
        boolean sealed = at >= 0 && details.length() == at + NAME.length() + LENGTH;
        return sealed ? Optional.of(new CallSeal(details.substring(at + NAME.length()))) : Optional.empty();
    }
}
