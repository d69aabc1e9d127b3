package app.callside.deck;

/// A kind of reason for not paying.
///
/// @param id stable id used in files, tables and output, for example `no-invoice`
/// @param label what the group is called in a list
/// @param chip the topic in one or two words, for the corner of a card
public record ExcuseGroup(String id, String label, String chip) {
    public ExcuseGroup {
        Filled.in("id of a group", id);
        Filled.in("label of group " + id, label);
        Filled.in("chip of group " + id, chip);
    }
}
