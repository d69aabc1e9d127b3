package app.callside.intake;

import app.callside.base.work.Refused;

/// A table that an accounting package wrote, whatever its format: the whole of a text file or a sheet of a workbook. It
/// can be read as often as needed.
interface LedgerFile {
    String name();

    /// SHA-256 of the bytes of the whole file, in hex.
    String fingerprint();

    /// Decimal commas are likelier where the package has kept the comma free by separating cells another way.
    boolean prefersDecimalComma();

    /// @throws Refused when the file can't be opened
    Rows open();

    /// As [#open()], for a reading whose rows are kept: [Rows#verifyUnchanged()] then knows whether they come from the
    /// bytes that the fingerprint was taken of.
    Rows openToKeep();
}
