package app.callside.intake;

import app.callside.base.work.Refused;

/// A file that an accounting package wrote, whatever its format: a table that can be read as often as needed.
interface LedgerFile {
    String name();

    /// SHA-256 of the bytes, in hex.
    String fingerprint();

    /// Decimal commas are likelier where the package has kept the comma free by separating cells another way.
    boolean prefersDecimalComma();

    /// @throws Refused when the file can't be opened
    Rows open();

    /// @throws Refused when the bytes are no longer those that the fingerprint was taken of
    void verifyUnchanged();
}
