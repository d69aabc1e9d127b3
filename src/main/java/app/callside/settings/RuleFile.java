package app.callside.settings;

import app.callside.base.text.HouseRules;
import app.callside.call.Disposition;
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
import app.callside.worklist.CallingPolicy;
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
    /// The templates of the recap, in each language.
    RECAP("recap", true, _ -> {});

    private static final String TOGETHER = "settings.problem.together";

    private final String file;
    private final boolean atOnce;
    private final String contradiction;
    private final Consumer<HouseRules> reader;

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
