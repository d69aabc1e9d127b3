package app.callside.base.table;

import java.util.List;

/// What stands above a table.
///
/// @param title what it is a table of
/// @param filters what narrows it, in words; empty where nothing does
/// @param columns their names, and how wide they are beside each other
public record TableHead(String title, List<String> filters, List<Column> columns) {
    public TableHead {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /// @param id what machines call it
    /// @param name what people call it
    /// @param width share of the page
    public record Column(String id, String name, int width) {}
}
