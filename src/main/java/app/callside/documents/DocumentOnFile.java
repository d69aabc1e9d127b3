package app.callside.documents;

import app.callside.ledger.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// A copy kept for an account.
///
/// @param invoice number of the invoice it belongs to; absent where it belongs to the whole account
/// @param fileName as the file was called where it came from, without its folder
/// @param size in bytes, above zero
/// @param hash SHA-256 of the content, 64 hex digits in lower case
/// @param attachedBy the collector; may be empty
public record DocumentOnFile(
        DocumentId id,
        CustomerId customer,
        Optional<String> invoice,
        DocumentKind kind,
        String fileName,
        long size,
        String hash,
        Instant attachedAt,
        String attachedBy) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public DocumentOnFile {
        if (fileName.isBlank()) throw new IllegalArgumentException("A document needs a file name");
        if (size <= 0) throw new IllegalArgumentException("A document of " + size + " bytes proves nothing");
        if (!HASH.matcher(hash).matches()) throw new IllegalArgumentException("Not a SHA-256: " + hash);
        if (invoice.filter(String::isBlank).isPresent())
            throw new IllegalArgumentException("An invoice without a number is no invoice");
    }

    /// Whether it speaks for that invoice: because it names it, or because it speaks for the whole account.
    public boolean speaksFor(String number) {
        return invoice.map(number::equals).orElse(!kind.isOfOneInvoice());
    }
}
