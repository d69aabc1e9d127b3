package app.callside.people;

/// What the audit trail tells of.
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    USER_ADDED,
    USER_CHANGED,
    PASSWORD_CHANGED,
    PASSWORD_GIVEN,
    RECOVERED,
    RECOVERY_CODE_MADE,
    COMPANY_CHANGED,
    MAIL_SERVER_CHANGED,
    IMPORTED,
    IMPORT_TAKEN_BACK,
    CARD_CHANGED,
    /// A rule or a template of the house; the entry says which, and both values.
    RULE_CHANGED,
    /// The settings went into a file.
    SETTINGS_EXPORTED,
    /// The settings of a file took the place of those that were here.
    SETTINGS_IMPORTED,
    ACCOUNT_CHANGED,
    CONTACT_REMOVED,
    DOCUMENT_REMOVED,
    DISPUTE_RULED,
    DISPUTE_REOPENED,
    PROMISE_CANCELLED,
    CALL_PUT_ASIDE,
    CALL_FINISHED,
    RULE_OVERRIDDEN,
    CALL_CORRECTED,
    CALL_REVIEWED,
    REVIEW_SHARED,
    REVIEW_ANSWERED,
    REVIEW_ACKNOWLEDGED,
    SCORE_SHEET_CHANGED,
    DISPOSITION_ADDED,
    DISPOSITION_REWORDED,
    DISPOSITION_RETIRED,
    DISPOSITION_BROUGHT_BACK,
    SCORE_SHEET_ADDED,
    SCORE_SHEET_RETIRED,
    SCORE_SHEET_BROUGHT_BACK,
    PLAN_APPROVED,
    EXPORTED,
    HANDED_OVER,
    /// A backup was put in the place of what was there: what came after it is no longer in the trail
    /// either.
    BACKUP_RESTORED,
    /// A start found the machine's clock before the last entry of the trail.
    CLOCK_SET_BACK,
    /// The data was encrypted or is no longer, or something else opens it now: the entry says which.
    PROTECTION_CHANGED,
    LEGAL_HOLD_NOTED,
    LEGAL_HOLD_LIFTED,
    /// What is personal about somebody was blanked; the entry says whose by number, never by name.
    PERSON_ERASED,
    /// Their card was taken away, and the records that a period covers stay.
    PERSON_BLOCKED,
    /// A finished call lost what was personal in it, and was sealed anew.
    CALL_REDACTED
}
