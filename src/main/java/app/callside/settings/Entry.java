package app.callside.settings;

/// One value that a house can change.
///
/// @param part where it stands: the name of a file of policy, or a wording in its language, `recap/de`
/// @param name within the part
public record Entry(Rule rule, String part, String name) {
    /// For which of several it stands: a currency, a reason, a kind of call; empty for a rule with one value.
    public String suffix() {
        return rule.kind() == Rule.Kind.ONE ? "" : name.substring(rule.entry().length());
    }
}
