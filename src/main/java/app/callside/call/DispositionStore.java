package app.callside.call;

import java.util.List;

/// Keeps the outcomes that the house has added.
public interface DispositionStore {
    /// All of them, the retired ones too, in the order in which they were added.
    List<OwnDisposition> all();

    void add(OwnDisposition added);

    /// Keeps its words, and whether it is retired.
    void change(OwnDisposition changed);
}
