package app.callside.base.sql;

import javax.sql.DataSource;

/// What differs between the databases that the same SQL runs on.
public interface Engine extends AutoCloseable {
    DataSource connections();

    /// Returns when everything committed so far would survive a power cut.
    void forceToDisk();

    @Override
    void close();
}
