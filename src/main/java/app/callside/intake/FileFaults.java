package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.nio.file.Path;

/// Refusals that name a file.
final class FileFaults {
    private FileFaults() {}

    /// What a person calls the file: its name without the folders.
    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    static Refused of(String what, Path path) {
        return new Refused(Fault.of("intake." + what, name(path)));
    }

    static Refused empty(Path path) {
        return of("empty", path);
    }

    static Refused notText(Path path) {
        return of("binary", path);
    }

    static Refused changed(Path path) {
        return of("changed", path);
    }

    static Refused brokenWorkbook(Path path, Exception broken) {
        return new Refused(Fault.of("intake.broken-workbook", name(path)).because(broken));
    }

    static Refused unreadable(Path path, Exception broken) {
        return new Refused(Fault.of("intake.unreadable", name(path)).because(broken));
    }
}
