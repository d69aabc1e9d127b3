package app.callside.shell;

import java.util.Map;

/// The keys that each person has chosen in place of the usual ones: combinations by action.
public interface KeyStore {
    /// What somebody has chosen; empty where they never did.
    Map<String, String> of(String collector);

    /// Keeps what somebody has chosen, in place of all that they had chosen before; inside a unit of work.
    void keep(String collector, Map<String, String> combinations);
}
