package app.callside.base.sql.guard;

import java.io.IOException;

/// A piece of the database file is not as it was written.
public final class DamagedBlock extends IOException {
    private static final long serialVersionUID = 1L;

    private final long block;

    DamagedBlock(long block) {
        super("Block " + block + " of the database file is not as it was written");
        this.block = block;
    }

    /// Its number, from 0.
    public long block() {
        return block;
    }

    /// Whether a failure comes from one.
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof DamagedBlock) return true;
        return false;
    }
}
