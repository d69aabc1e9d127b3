package app.callside.settings;

import java.util.Optional;

/// What taking a file would change here.
///
/// @param name of what would be changed; empty where the kind says it
/// @param before as it is here; empty where there is nothing yet
/// @param after as the file has it; empty where nothing would be there any more
/// @param entry the rule or the template that it is; empty for anything else
public record Change(Kind kind, String name, String before, String after, Optional<Entry> entry) {
    Change(Kind kind, String name, String before, String after) {
        this(kind, name, before, after, Optional.empty());
    }

    static Change of(Entry entry, String before, String after) {
        Kind kind = entry.rule().file().isWording() ? Kind.TEMPLATE : Kind.RULE;
        return new Change(kind, entry.part() + ": " + entry.name(), before, after, Optional.of(entry));
    }

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
