package app.callside.base.ui;

/// One line of a short preview of an account.
public record PreviewLine(Tone tone, String text) {}
