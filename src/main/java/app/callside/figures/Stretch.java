package app.callside.figures;

import java.time.LocalDate;

/// A day, a week or a month of the period, for the charts.
///
/// @param until its last day within the period
/// @param contacts of the calls, where somebody answered
/// @param promised payments that were promised on its calls
/// @param kept of the promised, in full and in time
public record Stretch(LocalDate from, LocalDate until, long calls, long contacts, long promised, long kept) {}
