package app.callside.erasure;

import java.time.LocalDate;

/// Nothing of a customer may be erased while it lasts.
///
/// @param reason in the words of whoever noted it
/// @param by who noted it
public record LegalHold(String reason, LocalDate since, String by) {}
