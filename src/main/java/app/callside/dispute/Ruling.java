package app.callside.dispute;

import java.time.LocalDate;

/// How a dispute was decided.
///
/// @param by who decided it; may be empty
public record Ruling(Decision decision, LocalDate on, String by) {}
