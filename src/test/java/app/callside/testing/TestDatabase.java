package app.callside.testing;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import java.nio.file.Path;
import java.time.Clock;

/** A fresh store in a folder that the test throws away. */
public final class TestDatabase {
    private TestDatabase() {}

    public static Database in(Path folder) {
        return EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
    }
}
