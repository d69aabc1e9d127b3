package app.callside.deck;

import app.callside.base.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a house can word by itself of what guides a call, in each language and for each kind of call.
public enum GuidePart {
    SCRIPT("scripts", false, false),
    MUST_SAY("must-say", true, false),
    CONSUMER_SCRIPT("scripts-consumer", false, true),
    CONSUMER_MUST_SAY("must-say-consumer", true, true);

    /// Longer than any script needs to be.
    public static final int LONGEST = 20_000;

    private final String id;
    private final boolean mustSay;
    private final boolean consumer;

    GuidePart(String id, boolean mustSay, boolean consumer) {
        this.id = id;
        this.mustSay = mustSay;
        this.consumer = consumer;
    }

    /// The name under which the house keeps its own.
    public String id() {
        return id;
    }

    public boolean isMustSay() {
        return mustSay;
    }

    boolean isOfConsumers() {
        return consumer;
    }

    /// As it comes with the program, as somebody would write it.
    public String delivered(CallKind kind, Language language) {
        CallGuide guide = HouseGuides.delivered(language).guide(kind, consumer);
        return mustSay ? MustSayText.written(guide.mustSays()) : ScriptText.written(guide.script());
    }

    /// What is wrong with one that somebody has written; empty where it can guide a call.
    public Optional<GuideFlaw> flaw(String text, CallKind kind, Language language) {
        try {
            CallGuide guide = HouseGuides.delivered(language).guide(kind, consumer);
            if (mustSay) MustSayText.read(text, guide.mustSays());
            else ScriptText.read(text, guide.script(), consumer);
            return Optional.empty();
        } catch (GuideFlaw flaw) {
            return Optional.of(flaw);
        }
    }

    /// The marks that can stand in square brackets behind a heading.
    public List<String> marks() {
        if (mustSay) return MustSayText.marks();
        return Arrays.stream(ScriptStep.When.values())
                .filter(one -> one != ScriptStep.When.ALWAYS)
                .map(ScriptStep.When::id)
                .toList();
    }

    /// The values that can stand between two braces; a must-say list has none.
    public List<String> values(Language language) {
        if (mustSay) return List.of();
        return HouseGuides.delivered(language).guide(CallKind.FIRST_CALL, consumer).script().gaps().keySet().stream()
                .sorted()
                .toList();
    }
}
