package app.callside.safekeeping;

/// What lies before the desk while the store is closed. All but the last two may wait for the disk.
public interface Door {
    /// Opens the store.
    ///
    /// @param words the passphrase or the recovery code; empty for none
    /// @throws app.callside.base.work.Refused when they are wrong, or it does not open; nothing was
    ///     changed then
    void open(char[] words);

    /// Opens a copy of a store that this program can't write, with what was tried last: it is read, nothing
    /// is changed in it, and it goes at the end.
    ///
    /// @throws app.callside.base.work.Refused when it can't be copied, or does not open
    void read();

    /// Opens the store with what opened it the last time.
    void openAgain();

    /// An empty store may take the place of one that is gone.
    void beginEmpty();

    /// Copies the store of a folder on another machine to this one, to be opened here from now on.
    ///
    /// @throws app.callside.base.work.Refused when it can't be copied; nothing was changed then
    void bringHere();

    /// From now on the store of a folder on another machine is opened there.
    void useThere();

    /// Whether there is no store yet.
    boolean isNew();

    /// Encrypts the closed store.
    ///
    /// @return the recovery code
    /// @throws app.callside.base.work.Refused when the passphrase is too easy, or it can't be done
    String encrypt(char[] passphrase);

    /// Takes the encryption off the closed store.
    void decrypt();

    /// Puts a backup in the place of the closed store.
    void goBack(String backup);

    /// Shows the desk over the open store; on the interface thread.
    void enter();

    /// Ends the program; on the interface thread.
    void leave();
}
