package app.callside.people;

import java.util.List;

/// Where the people of this desk are kept.
public interface CollectorStore {
    /// In the order in which they were added.
    List<Collector> all();

    /// Keeps a person unless one of that name is there already; inside a unit of work.
    void add(Collector collector);
}
