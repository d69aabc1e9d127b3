package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.recap.RecapFiles;
import app.callside.recap.SentRecap;
import app.callside.review.CallHistory;
import app.callside.review.Moment;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Opens and saves what went out of a call's recaps, byte for byte. For the interface thread.
public final class SentRecapModel {
    /// So much of the hash stands in the name of a file that two recaps do not overwrite each other.
    private static final int SHORT = 8;

    private final CallHistory history;
    private final SentFiles files;
    private final Work work;
    private final Messages messages;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public SentRecapModel(CallHistory history, SentFiles files, Work work, Messages messages) {
        this.history = history;
        this.files = files;
        this.work = work;
        this.messages = messages;
    }

    /// Another call is open.
    void clear() {
        notice.set("");
    }

    /// Hands a copy to the program that the system has for it.
    void open(CallId call, Moment.RecapSent sent) {
        work.start(
                () -> {
                    SentRecap recap = history.sentRecap(call, sent.number());
                    Path file = files.draft().apply(name(recap));
                    RecapFiles.save(file, recap.content());
                    return file;
                },
                files.open());
    }

    /// Asks where to, and writes it there.
    void save(CallId call, Moment.RecapSent sent) {
        work.start(() -> history.sentRecap(call, sent.number()), this::save);
    }

    private void save(SentRecap recap) {
        Optional<Path> asked = files.whereToSave().apply(name(recap));
        if (asked.isEmpty()) return;
        Path file = asked.get();
        work.start(
                () -> {
                    RecapFiles.save(file, recap.content());
                    return String.valueOf(file.getFileName());
                },
                name -> notice.set(messages.text("review.sent.kept", name)));
    }

    private String name(SentRecap recap) {
        return messages.text("review.sent.file", recap.sha256().substring(0, SHORT), recap.ending());
    }

    /// Says what was done.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
