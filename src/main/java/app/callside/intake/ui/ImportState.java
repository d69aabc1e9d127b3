package app.callside.intake.ui;

import app.callside.base.work.Fault;
import app.callside.intake.ImportPreview;
import app.callside.intake.ImportResult;
import app.callside.ledger.ImportStamp;

/// Where an import stands.
public sealed interface ImportState {
    /// No file has been chosen.
    record Nothing() implements ImportState {}

    /// The file is being read for its preview.
    record Reading(String fileName) implements ImportState {}

    /// What the file would bring is known; nothing has been written.
    record Previewed(ImportPreview preview) implements ImportState {}

    /// The file's dates read both ways and a person has to say which is meant; nothing has been written.
    ///
    /// @param example a date of the file that reads both ways
    record AsksDateOrder(ImportPreview preview, String example) implements ImportState {}

    /// The summary does not say for which day it holds; nothing has been written.
    record AsksDay(ImportPreview preview) implements ImportState {}

    /// The file has no due dates and a person has to say how long customers have; nothing has been written.
    record AsksTerms(ImportPreview preview) implements ImportState {}

    /// The file is being brought into the ledger.
    record Importing(String fileName) implements ImportState {}

    /// The file is in the ledger.
    record Done(ImportResult result) implements ImportState {}

    /// The import that came last was taken back.
    record TakenBack(ImportStamp stamp) implements ImportState {}

    /// The file could not be read or imported; the fault says what that means for the ledger.
    record NotImported(Fault fault) implements ImportState {}
}
