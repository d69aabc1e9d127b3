package app.callside.promise;

/// Whether a promise is within the policy, or somebody has to stand up for it.
///
/// @param by who approved it; empty otherwise
public record Approval(State state, String by) {
    public static final Approval NOT_NEEDED = new Approval(State.NOT_NEEDED, "");
    public static final Approval NEEDED = new Approval(State.NEEDED, "");

    public enum State {
        NOT_NEEDED,
        NEEDED,
        GRANTED
    }

    public static Approval granted(String by) {
        return new Approval(State.GRANTED, by);
    }

    public boolean isMissing() {
        return state == State.NEEDED;
    }
}
