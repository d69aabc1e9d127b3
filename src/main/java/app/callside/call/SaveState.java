package app.callside.call;

/// Whether what was typed is on the disk.
public sealed interface SaveState {
    /// Everything so far was forced to the disk.
    record Saved() implements SaveState {}

    /// Something was typed that is not there yet; it will be within a quarter of a second.
    record Saving() implements SaveState {}

    /// What is open is a copy that is only read: there is nothing to save.
    record OnlyRead() implements SaveState {}

    /// The data's disk refuses; what was typed was forced to another one of this machine, and goes where it
    /// belongs by itself.
    record KeptBeside(String reason) implements SaveState {}

    /// The disk refuses; what was typed is in memory only.
    record CannotSave(String reason) implements SaveState {}
}
