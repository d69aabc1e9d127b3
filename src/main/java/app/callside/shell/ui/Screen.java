package app.callside.shell.ui;

/// The screens of the frame.
public enum Screen {
    WELCOME,
    WORKLIST,
    DESK,
    PROMISES,
    HISTORY,
    FIGURES,
    DECK,
    REHEARSE,
    COMPANY,
    SAFEKEEPING,
    SETTINGS,
    PEOPLE,
    ACCOUNT,
    IMPORT
}
