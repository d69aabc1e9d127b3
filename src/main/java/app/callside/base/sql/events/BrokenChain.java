package app.callside.base.sql.events;

import java.io.IOException;

/// The journal of events is not what was written: a transaction is missing, or was changed.
public final class BrokenChain extends IOException {
    private static final long serialVersionUID = 1L;

    private final long sequence;

    BrokenChain(long sequence) {
        super("The journal of events is broken at transaction " + sequence);
        this.sequence = sequence;
    }

    /// Number of the first transaction that does not agree.
    public long sequence() {
        return sequence;
    }
}
