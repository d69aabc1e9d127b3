package app.callside.settings;

/// What taking a file would change here.
///
/// @param name of what would be changed; empty where the kind says it
/// @param before as it is here; empty where there is nothing yet
/// @param after as the file has it; empty where nothing would be there any more
public record Change(Kind kind, String name, String before, String after) {
    /// What it is.
    public enum Kind {
        RULE,
        TEMPLATE,
        CARD,
        OUTCOME,
        SHEET,
        COMPANY,
        NUMBER,
        ADDRESS,
        PHONE,
        EMAIL,
        REGISTER,
        REMIT_TO,
        ACCOUNT,
        LINK,
        MAIL,
        LOOK,
        LANGUAGE,
        KEYS
    }
}
