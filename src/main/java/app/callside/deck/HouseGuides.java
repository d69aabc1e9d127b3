package app.callside.deck;

import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.Once;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Scripts and must-say lists of every kind of call.
///
/// @param business for calls about business accounts
/// @param consumer for calls about consumers
record HouseGuides(Map<CallKind, CallGuide> business, Map<CallKind, CallGuide> consumer) {
    private static final Map<Language, Supplier<HouseGuides>> DELIVERED = delivered();

    HouseGuides {
        business = Map.copyOf(business);
        consumer = Map.copyOf(consumer);
    }

    private static Map<Language, Supplier<HouseGuides>> delivered() {
        Map<Language, Supplier<HouseGuides>> delivered = new EnumMap<>(Language.class);
        for (Language one : Language.values()) delivered.put(one, new Once<>(() -> new DeckFiles(one).guides()));
        return delivered;
    }

    /// As they come with the program; read once, by whoever asks first.
    static HouseGuides delivered(Language language) {
        return Objects.requireNonNull(DELIVERED.get(language)).get();
    }

    CallGuide guide(CallKind kind, boolean ofConsumers) {
        return Objects.requireNonNull((ofConsumers ? consumer : business).get(kind));
    }

    /// With what the house has put in their place.
    HouseGuides inForce(RulesInForce rules, Language language) {
        return new HouseGuides(
                inForce(business, rules, language, GuidePart.SCRIPT, GuidePart.MUST_SAY),
                inForce(consumer, rules, language, GuidePart.CONSUMER_SCRIPT, GuidePart.CONSUMER_MUST_SAY));
    }

    private static Map<CallKind, CallGuide> inForce(
            Map<CallKind, CallGuide> guides, RulesInForce rules, Language language, GuidePart script, GuidePart list) {
        Map<CallKind, CallGuide> inForce = new EnumMap<>(guides);
        inForce.replaceAll((kind, guide) -> {
            Optional<String> words = rules.template(script.id(), kind.id(), language);
            Optional<String> points = rules.template(list.id(), kind.id(), language);
            return new CallGuide(
                    words.map(text -> ScriptText.read(text, guide.script(), script.isOfConsumers()))
                            .orElse(guide.script()),
                    points.map(text -> MustSayText.read(text, guide.mustSays())).orElse(guide.mustSays()));
        });
        return inForce;
    }
}
