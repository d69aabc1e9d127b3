package app.callside.base.sql;

import app.callside.base.sql.events.BrokenChain;
import app.callside.base.sql.events.EventLog;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.events.RowWatch;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// H2 in a file of the data folder. The program reads and writes as a user without admin rights; the
/// owner's connection runs constants only: migrations, the forced checkpoint, the shutdown.
public final class EmbeddedH2 implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedH2.class);
    /// No secret: whoever can read the file can read the store. The two users keep the program's own SQL in
    /// bounds.
    static final String OWNER = "callside_owner";

    private static final String PROGRAM = "callside_app";
    static final String WORD = "callside";
    private static final int CONNECTIONS = 4;
    /// A file of this size, in bytes, of which less than this much is alive is written anew when it is
    /// closed.
    private static final long WORTH_WRITING_ANEW = 256L * 1024 * 1024;

    private static final int ALIVE_PERCENT = 25;

    private final JdbcConnectionPool pool;
    private final Connection owner;

    static {
        // read by H2 once, when its first class is loaded: it may load this class by name and no other,
        // and listen to nobody but this machine
        System.setProperty("h2.allowedClasses", RowWatch.class.getName());
        System.setProperty("h2.bindAddress", "127.0.0.1");
        GuardedPath.register();
    }

    private EmbeddedH2(JdbcConnectionPool pool, Connection owner) {
        this.pool = pool;
        this.owner = owner;
    }

    /// Opens the store in its folder, making it where there is none, enters what only its journal knows,
    /// and brings its schema up to date.
    ///
    /// @throws Refused when it does not open, does not agree with its journal, or is of a newer program;
    ///     it is left as it is then
    public static Database open(StorePlace place) {
        return new Database(() -> session(place));
    }

    private static OpenStore session(StorePlace place) {
        String folder = place.folder().toString();
        try {
            boolean fresh = FirstStart.of(place).clear();
            String url = url(place.folder(), fresh, place);
            GuardedPath.lay(place.folder(), place.disk());
            GuardedPath.guard(place.file());
            Connection owner = owner(url, place);
            boolean opened = false;
            try {
                Events events = new Events(place.events(), place.secrecy(), place.disk(), place.clock());
                EventLog log = bringTogether(place, url, owner, events);
                admitProgram(owner);
                JdbcConnectionPool pool = JdbcConnectionPool.create(
                        address(place.folder(), place) + ";IFEXISTS=TRUE", PROGRAM, place.words());
                pool.setMaxConnections(CONNECTIONS);
                FirstStart.of(place).done();
                opened = true;
                return new OpenStore(new EmbeddedH2(pool, owner), log, events.news());
            } finally {
                if (!opened) letGo(owner);
            }
        } catch (BrokenChain apart) {
            throw new Refused(Fault.of("store.apart", folder, apart.sequence()).because(apart));
        } catch (SQLException broken) {
            if (broken.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1)
                throw new Refused(Fault.of("folder.taken", folder, "?").because(broken));
            throw new Refused(Fault.of("store.open", folder).because(broken));
        } catch (IOException unreadable) {
            throw new Refused(Fault.of("store.events", folder, String.valueOf(unreadable.getMessage()))
                    .because(unreadable));
        }
    }

    /// @param fresh whether a store is made: otherwise a folder that vanished would come back as an empty
    ///     book
    static String url(Path folder, boolean fresh, StorePlace place) {
        return address(folder, place) + (fresh ? "" : ";IFEXISTS=TRUE")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000"
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_DELAY=-1";
    }

    private static String address(Path folder, StorePlace place) {
        return "jdbc:h2:" + GuardedPath.SCHEME + ":" + folder.toAbsolutePath() + "/callside"
                + (place.isEncrypted() ? ";CIPHER=AES" : "");
    }

    static Connection owner(String url, StorePlace place) throws SQLException {
        return DriverManager.getConnection(url, OWNER, place.words());
    }

    private static EventLog bringTogether(StorePlace place, String url, Connection owner, Events events)
            throws SQLException, IOException {
        JdbcConnectionPool owners = JdbcConnectionPool.create(url, OWNER, place.words());
        try {
            Migrations migrations = new Migrations(owner, owners, place.before(), place.copied());
            migrations.refuseNewer();
            return events.bringTogether(owner, migrations, Migrations.WITH_EVENTS);
        } finally {
            owners.dispose();
        }
    }

    /// Closes a store that is not to be used, without the tidying that an orderly shutdown writes into the
    /// file.
    private static void letGo(Connection owner) throws SQLException {
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    private static void admitProgram(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create user if not exists " + PROGRAM + " password '" + WORD + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + PROGRAM);
        }
    }

    @Override
    public DataSource connections() {
        return pool;
    }

    @Override
    public void backUp(Path zip) throws SQLException {
        backUp(owner, zip);
    }

    /// Copies the whole store into a zip while it is read and written: the copy is as it was at one moment.
    public static void backUp(Connection owner, Path zip) throws SQLException {
        String into = zip.toAbsolutePath().toString().replace("'", "''");
        try (Statement statement = owner.createStatement()) {
            GuardedPath.copying(() -> statement.execute("backup to '" + into + "'"));
        }
    }

    @Override
    public void forceToDisk() {
        try (Statement statement = owner.createStatement()) {
            statement.execute("checkpoint sync"); // the only thing that makes H2 call fsync
        } catch (SQLException broken) {
            throw new Refused(
                    Fault.of("store.write", String.valueOf(broken.getMessage())).because(broken));
        }
    }

    /// Asked for in the transaction that removed something for good, and held until it is done: a program
    /// that is killed before leaves it to the next one that closes.
    private static boolean isToBeCompacted(Statement statement) throws SQLException {
        return statement.executeUpdate("delete from setting where name = '" + Database.TO_BE_COMPACTED + "'") > 0;
    }

    /// A store that was filled in one go consists of dead space for the most part: H2 gives it back only
    /// when the file is written anew.
    private static boolean isMostlyDead(Statement statement) throws SQLException {
        long size = 0;
        long alive = 100;
        try (ResultSet rows = statement.executeQuery("""
                select setting_name, cast(setting_value as bigint) from information_schema.settings
                where setting_name in ('info.FILE_SIZE', 'info.CHUNKS_FILL_RATE')
                """)) {
            while (rows.next()) {
                if (rows.getString(1).endsWith("SIZE")) size = rows.getLong(2);
                else alive = rows.getLong(2);
            }
        }
        return size > WORTH_WRITING_ANEW && alive < ALIVE_PERCENT;
    }

    @Override
    public void abandon() {
        try {
            letGo(owner);
        } catch (SQLException gone) {
            LOG.debug("The store was closed already", gone);
        }
        pool.dispose();
    }

    @Override
    public void close() {
        pool.dispose();
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute(isToBeCompacted(statement) || isMostlyDead(statement) ? "shutdown compact" : "shutdown");
        } catch (SQLException leaving) {
            LOG.warn("The store closed with a complaint", leaving);
        }
    }
}
