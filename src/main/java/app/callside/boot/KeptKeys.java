package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.work.Work;
import app.callside.shell.KeyStore;
import app.callside.shell.store.JdbcKeyStore;
import java.util.Map;
import java.util.function.Supplier;

/// The keys of whoever sits here, as the store has them: read in the background, at hand on the interface
/// thread.
final class KeptKeys {
    private final ChosenKeys chosen = new ChosenKeys();
    private final Database database;
    private final KeyStore store;
    private final Work work;
    private final Supplier<String> collector;

    /// @param collector who sits here, as the store knows; asked in the background
    KeptKeys(Database database, Work work, Supplier<String> collector) {
        this.database = database;
        this.work = work;
        this.collector = collector;
        store = new JdbcKeyStore(database);
    }

    /// The keys themselves.
    ChosenKeys chosen() {
        return chosen;
    }

    /// Reads them anew.
    void refresh() {
        work.start(() -> store.of(collector.get()), chosen::restore);
    }

    /// Keeps them as they are now.
    void keep() {
        Map<String, String> now = chosen.kept();
        work.start(
                () -> {
                    String who = collector.get();
                    database.ofTheProgram().inOne(() -> store.keep(who, now));
                    return now;
                },
                _ -> {});
    }
}
