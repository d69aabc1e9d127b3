package app.callside.rehearse;

import java.time.Duration;
import java.util.function.DoubleConsumer;

/// Whatever hears the person at the desk.
public interface Microphone {
    /// Longest take that is recorded.
    Duration LONGEST = Duration.ofMinutes(5);

    /// Begins to listen. Blocks for a moment: not for the interface thread.
    ///
    /// @param level hears how loud it is, in decibels below full scale; on another thread
    /// @param full hears that [#LONGEST] is reached; on another thread
    /// @throws app.callside.base.work.Refused when there is no microphone, or it may not be used
    Recording record(DoubleConsumer level, Runnable full);

    /// A recording that is going on.
    interface Recording {
        /// Ends it. A second time gives the same sound. Not for the interface thread.
        Sound stop();
    }
}
