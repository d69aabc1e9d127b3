package app.callside.recap;

/// A file that goes along with an e-mail.
///
/// @param fileName as the receiver sees it
public record Attachment(String fileName, byte[] content) {
    public Attachment {
        fileName = fileName.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (fileName.isEmpty()) throw new IllegalArgumentException("An attachment needs a name");
    }
}
