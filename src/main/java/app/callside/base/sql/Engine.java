package app.callside.base.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/// What differs between the databases that the same SQL runs on.
public interface Engine extends AutoCloseable {
    DataSource connections();

    /// Returns when everything committed so far would survive a power cut.
    void forceToDisk();

    /// Copies all that is committed into a zip, as it was at one moment, while others go on reading and
    /// writing.
    void backUp(Path zip) throws SQLException;

    /// Gives up a store that no longer answers, without writing anything.
    void abandon();

    @Override
    void close();
}
