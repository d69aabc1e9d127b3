package app.callside.call;

import app.callside.followup.FollowUp;
import java.util.Optional;

/// How a call is closed.
///
/// @param nextStep what is done next, and when; absent with a reason in `noNextStep`
/// @param noNextStep why nothing follows; empty when something does
/// @param recap as it was read back or sent
/// @param mustSay how many points this kind of call has to make
public record Finish(
        Outcome outcome, boolean goalMet, Optional<FollowUp> nextStep, String noNextStep, String recap, int mustSay) {
    public Finish {
        if (nextStep.isEmpty() && noNextStep.isBlank())
            throw new IllegalArgumentException("Every call ends with a dated next step, or a reason for none");
    }
}
