package app.callside.recap;

import app.callside.call.CallId;
import java.util.List;

/// Where recaps are kept as they went out. They are only ever added, and belong to a call from the moment it is
/// dialled,
/// finished or not.
public interface SentRecapStore {
    /// Inside a unit of work.
    void add(SentRecap sent);

    /// Oldest first.
    List<SentRecap> ofCall(CallId call);
}
