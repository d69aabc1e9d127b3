package app.callside.settings;

import app.callside.base.text.HouseRules;
import app.callside.base.text.Language;
import app.callside.call.Disposition;
import app.callside.deck.GuidePart;
import app.callside.desk.CallPolicy;
import app.callside.desk.ReadinessPolicy;
import app.callside.dispute.DisputePolicy;
import app.callside.erasure.RetentionPolicy;
import app.callside.escalation.EscalationPolicy;
import app.callside.figures.FigurePolicy;
import app.callside.interest.InterestPolicy;
import app.callside.people.SignInPolicy;
import app.callside.promise.PromisePolicy;
import app.callside.recap.Consequence;
import app.callside.recap.RecapWording;
import app.callside.worklist.CallingPolicy;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Rules that belong together, as the files of policy have them, in the order in which they are shown.
public enum RuleFile {
    CALLING_HOURS("calling-hours", true, "settings.problem.hours", CallingPolicy::of),
    CALL("call", true, "settings.problem.warning", CallPolicy::of),
    PROMISE("promise", true, PromisePolicy::of),
    CONSEQUENCE("consequence", true, Consequence::ladder),
    DISPOSITION("disposition", true, Disposition::offered),
    READINESS("readiness", true, ReadinessPolicy::of),
    DISPUTE("dispute", true, DisputePolicy::of),
    ESCALATION("escalation", true, EscalationPolicy::of),
    INTEREST("interest", false, InterestPolicy::of),
    FIGURES("figures", false, FigurePolicy::of),
    SIGN_IN("sign-in", false, SignInPolicy::of),
    RETENTION("retention", false, RetentionPolicy::of),
    /// What to say in each kind of call, in each language.
    SCRIPT(GuidePart.SCRIPT),
    MUST_SAY(GuidePart.MUST_SAY),
    CONSUMER_SCRIPT(GuidePart.CONSUMER_SCRIPT),
    CONSUMER_MUST_SAY(GuidePart.CONSUMER_MUST_SAY),
    /// The templates of the recap, in each language.
    RECAP(RecapWording.PART, true, _ -> {});

    private static final String TOGETHER = "settings.problem.together";

    private final String file;
    private final boolean atOnce;
    private final String contradiction;
    private final Consumer<HouseRules> reader;

    RuleFile(GuidePart part) {
        this(part.id(), true, _ -> {});
    }

    RuleFile(String file, boolean atOnce, Consumer<HouseRules> reader) {
        this(file, atOnce, TOGETHER, reader);
    }

    RuleFile(String file, boolean atOnce, String contradiction, Consumer<HouseRules> reader) {
        this.file = file;
        this.atOnce = atOnce;
        this.contradiction = contradiction;
        this.reader = reader;
    }

    String file() {
        return file;
    }

    /// Whether it is words of the house in each language, and no file of policy.
    public boolean isWording() {
        return switch (this) {
            case SCRIPT, MUST_SAY, CONSUMER_SCRIPT, CONSUMER_MUST_SAY, RECAP -> true;
            default -> false;
        };
    }

    /// Where its values stand.
    ///
    /// @param language of a wording; does not matter for other rules
    String part(Language language) {
        return isWording() ? file + "/" + language.code() : file;
    }

    /// The file of a part and, for a wording, its language; empty where there is none.
    static Optional<Placed> at(String part) {
        int slash = part.indexOf('/');
        String file = slash < 0 ? part : part.substring(0, slash);
        Optional<Language> language =
                slash < 0 ? Optional.of(Language.ENGLISH) : Language.named(part.substring(slash + 1));
        return Arrays.stream(values())
                .filter(one -> one.file.equals(file) && one.isWording() == slash >= 0)
                .flatMap(one -> language.map(in -> new Placed(one, in)).stream())
                .findFirst();
    }

    /// A file in a language, which does not matter where it is no wording.
    record Placed(RuleFile file, Language language) {}

    /// Whether a change holds for the next call; else from the next start of the program.
    public boolean isAtOnce() {
        return atOnce;
    }

    /// Key of the sentence that says how its values contradict each other.
    String contradiction() {
        return contradiction;
    }

    /// Whether the features can work by these rules: read by what reads them when they hold.
    boolean isWorkable(HouseRules rules) {
        try {
            reader.accept(rules);
            return true;
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException refused) {
            return false;
        }
    }
}
