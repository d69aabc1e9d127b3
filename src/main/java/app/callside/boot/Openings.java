package app.callside.boot;

import app.callside.deck.CallKind;
import app.callside.deck.CallStage;
import app.callside.deck.CallType;
import app.callside.deck.Deck;
import app.callside.deck.FilledStep;
import app.callside.deck.ToneLine;
import app.callside.people.DeskProfile;
import java.util.Map;
import java.util.stream.Collectors;

/// What there is to rehearse, taken from the deck.
final class Openings {
    /// The steps that bring a call to its first answer.
    private static final int STEPS = 3;

    private Openings() {}

    /// How a first call opens, with what is known of us; the customer's part stays a gap to fill in.
    static String of(Deck deck, DeskProfile profile) {
        Map<String, String> known = Map.of("collector", profile.collector(), "company", profile.company());
        return deck.script(CallType.commercial(CallKind.FIRST_CALL)).fill(known, false).stream()
                .limit(STEPS)
                .map(FilledStep::text)
                .collect(Collectors.joining("\n\n"));
    }

    /// How to sit, stand and breathe before one dials.
    static String reminder(Deck deck) {
        return deck.toneFor(CallStage.PREPARE).stream().map(ToneLine::text).collect(Collectors.joining(" "));
    }
}
