package app.callside.settings;

/// Where the choices of whoever sits here are kept.
public interface DeskChoices {
    Choices read();

    /// Inside a unit of work.
    void keep(Choices choices);
}
