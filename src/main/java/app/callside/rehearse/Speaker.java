package app.callside.rehearse;

/// Whatever the person at the desk hears.
public interface Speaker {
    /// Plays a sound to its end, or until the thread is interrupted: not for the interface thread.
    ///
    /// @throws app.callside.base.work.Refused when nothing can play it
    void play(Sound sound);

    /// Ends what is being played, from any thread.
    void hush();
}
