package app.callside.people;

import java.util.Set;

/// What not everybody here may do. Whatever is not in this list, whoever works at the desk may.
public enum Right {
    /// See calls of other collectors beyond what the timeline of a customer shows.
    READ_ALL_CALLS,
    /// Add a correction to a finished call of somebody else.
    CORRECT_ALL_CALLS,
    /// Score calls, remark on them, flag them, and say by what they are scored.
    REVIEW_CALLS,
    /// Take calls out of the program in a file.
    EXPORT_HISTORY,
    /// Change what the cards say.
    EDIT_DECK,
    /// Change what the company says of itself, how it is paid, and how its mail goes out.
    EDIT_COMPANY,
    /// Say which outcomes a call can have beside the standard ones.
    EDIT_DISPOSITIONS,
    /// Change the rules and the templates of the house, and take in the settings of another store.
    EDIT_SETTINGS,
    /// Agree to a plan that oversteps the policy.
    APPROVE,
    /// Add people, change what they may do, give them a new password.
    MANAGE_USERS,
    /// See who did what.
    READ_AUDIT,
    /// Put a backup in the place of what is there now.
    RESTORE_BACKUPS,
    /// Encrypt the data, take the encryption off, and change what opens it.
    PROTECT_DATA,
    /// Blank what is personal about somebody at a customer, and note what forbids it.
    ERASE_PERSONS;

    private static final Set<Right> OF_A_SUPERVISOR = Set.of(values());

    /// Those that come with a role.
    public static Set<Right> of(Role role) {
        return switch (role) {
            case COLLECTOR -> Set.of();
            case SUPERVISOR -> OF_A_SUPERVISOR;
        };
    }
}
