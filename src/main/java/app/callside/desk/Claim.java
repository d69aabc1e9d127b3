package app.callside.desk;

import app.callside.base.text.Plain;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import java.time.LocalDate;
import java.util.Optional;

/// What the customer said on an earlier call: that money has been sent, or has arrived.
///
/// @param saidBy who was on the line; may be empty
/// @param words as noted; empty where only the outcome of the call says so
public record Claim(LocalDate day, String saidBy, String words) {
    /// The last such words of a call, if there are any.
    ///
    /// @param call with its events
    static Optional<Claim> on(CallRecord call, ReadinessPolicy.Claims claims) {
        LocalDate day = call.startedAt().atZone(call.zone()).toLocalDate();
        String lastWords = "";
        Optional<String> found = Optional.empty();
        for (CallEvent event : call.events()) {
            if (event instanceof CallEvent.LineTyped line && !line.theirWords().isEmpty()) {
                lastWords = line.theirWords();
                if (isClaim(lastWords, claims)) found = Optional.of(lastWords);
            } else if (event instanceof CallEvent.CardUsed card && isCard(card.card(), claims)) {
                found = Optional.of(lastWords.isBlank() ? card.title() : lastWords);
            }
        }
        return found.or(() -> call.disposition() == Disposition.PAID_NOW ? Optional.of("") : Optional.empty())
                .map(words -> new Claim(day, call.spokeTo(), words.strip()));
    }

    private static boolean isClaim(String line, ReadinessPolicy.Claims claims) {
        String plain = Plain.of(line);
        return claims.words().stream().anyMatch(plain::contains);
    }

    /// A card's id as a call keeps it has its version behind it: `check-is-posted@1`.
    private static boolean isCard(String card, ReadinessPolicy.Claims claims) {
        return claims.cards().contains(card.replaceAll("@.*", ""));
    }
}
