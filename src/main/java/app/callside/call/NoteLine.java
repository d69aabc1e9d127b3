package app.callside.call;

import java.time.Duration;

/// One line of the notes.
///
/// @param number from 0 on, in the order in which the lines were begun
/// @param stamp call time at which its first character was typed
public record NoteLine(int number, Duration stamp, Speaker speaker, String text) {}
