package app.callside.review;

import java.util.List;

/// Where named views are kept.
public interface ViewStore {
    /// By name.
    List<SavedView> all();

    /// Inside a unit of work. Another view of the name is exchanged.
    void keep(SavedView view);

    /// Inside a unit of work.
    void drop(String name);
}
