package app.callside.intake;

import app.callside.base.text.Plain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Tells the formats by how a file begins, whatever it is called.
enum FileFormat {
    TEXT,
    WORKBOOK;

    /// @param start the first bytes
    /// @throws app.callside.base.work.Refused when they begin a format that is no table Callside reads
    static FileFormat of(Path path, byte[] start) {
        String head = new String(start, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return WORKBOOK;
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) throw OldOffice.refused(path);
        if (head.startsWith("%PDF") || head.startsWith("{\\rtf")) throw FileFaults.notText(path);
        String text = Plain.of(head);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table"))
            throw FileFaults.of("html", path);
        if (text.startsWith("<?xml") && text.contains("spreadsheet")) throw FileFaults.of("old-workbook", path);
        return TEXT;
    }
}
