package app.callside.rehearse;

import java.util.List;

/// Where takes are kept, without their sound. Writing calls belong inside a unit of work.
public interface TakeStore {
    void add(Take take);

    void remove(Take take);

    /// Newest first.
    List<Take> of(String collector);

    /// How many there are in all.
    int count();
}
