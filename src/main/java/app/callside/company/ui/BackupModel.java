package app.callside.company.ui;

import app.callside.safekeeping.KeptBackup;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// When the last backup was made, and making one now.
final class BackupModel {
    private final CompanyServices services;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);

    BackupModel(CompanyServices services) {
        this.services = services;
    }

    void refresh() {
        if (!running.get()) services.work().start(this::newest, this::show);
    }

    private Optional<Instant> newest() {
        return services.keeping().backups().stream().findFirst().map(KeptBackup::at);
    }

    /// Makes one; once, however often the key is struck.
    void make() {
        if (running.get()) return;
        running.set(true);
        last.set(services.messages().text("company.backup.running"));
        services.work()
                .start(
                        () -> {
                            services.keeping().back();
                            return newest();
                        },
                        made -> {
                            running.set(false);
                            show(made);
                        },
                        failed -> {
                            running.set(false);
                            last.set(services.messages()
                                    .text(
                                            "fault." + failed.key() + ".happened",
                                            failed.values().toArray()));
                        });
    }

    private void show(Optional<Instant> made) {
        last.set(made.map(this::words).orElse(""));
    }

    private String words(Instant made) {
        ZonedDateTime here = made.atZone(services.clock().getZone());
        return services.messages()
                .text(
                        "company.backup.last",
                        services.formats().dayOfYear(here.toLocalDate()),
                        services.formats().clock(made, here.getZone()));
    }

    /// When the last one was made; empty where there is none.
    ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
