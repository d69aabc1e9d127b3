package app.callside.intake;

/// Which of the first two numbers in `03/04/2026` is the day.
public enum DateOrder {
    DMY,
    MDY
}
