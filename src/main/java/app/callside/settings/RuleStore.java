package app.callside.settings;

import java.util.Map;

/// Where the rules and templates that a house has changed are kept: only what differs.
public interface RuleStore {
    /// Values by their names, by the parts in which they stand.
    Map<String, Map<String, String>> all();

    /// In place of the value before; inside a unit of work.
    void keep(String part, String name, String value);

    /// That of the program holds again; inside a unit of work.
    void putBack(String part, String name);
}
