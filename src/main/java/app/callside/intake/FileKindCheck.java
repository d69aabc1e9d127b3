package app.callside.intake;

import app.callside.base.text.Plain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Tells formats that are no text table by how they begin, whatever the file is called.
final class FileKindCheck {
    private static final int LOOK = 2048;

    private FileKindCheck() {}

    static void refuseOtherFormats(Path path, byte[] start, int length) {
        String head = new String(start, 0, Math.min(length, LOOK), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")
                || head.startsWith("PK\u0005\u0006")
                || head.startsWith("\u00D0\u00CF\u0011\u00E0")) throw FileFaults.of("spreadsheet", path);
        if (head.startsWith("%PDF") || head.startsWith("{\\rtf")) throw FileFaults.notText(path);
        String text = Plain.of(head);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table"))
            throw FileFaults.of("html", path);
    }
}
