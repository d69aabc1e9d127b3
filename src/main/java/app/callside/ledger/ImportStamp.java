package app.callside.ledger;

import java.time.Instant;
import java.time.LocalDate;

/// That a file was imported: which, for which day its balances hold, and when.
///
/// @param fingerprint SHA-256 of the file's bytes, in hex
public record ImportStamp(
        String fileName, String fingerprint, LocalDate asOf, Instant importedAt, ItemChanges changes) {}
