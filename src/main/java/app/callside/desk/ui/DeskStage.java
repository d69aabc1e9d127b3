package app.callside.desk.ui;

/// Where the desk stands with a call.
public enum DeskStage {
    /// nobody chosen
    EMPTY,
    PREPARE,
    LIVE,
    RECAP
}
