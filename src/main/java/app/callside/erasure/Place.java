package app.callside.erasure;

/// Where words about people stand beside the calls themselves.
public enum Place {
    PROMISES,
    DISPUTES,
    FOLLOW_UPS,
    CHECKS,
    RELATION_NOTES,
    PAYMENT_CHAIN,
    CORRECTIONS,
    REVIEWS,
    VIEWS,
    DOCUMENT_NAMES,
    NOTES_ON_THE_ACCOUNT,
    ACCOUNT,
    SENT_RECAPS,
    MAILS
}
