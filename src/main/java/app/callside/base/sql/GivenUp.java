package app.callside.base.sql;

import app.callside.base.work.Wanted;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.slf4j.LoggerFactory;

/// Cancels the statement that reads for an answer which nobody waits for any more. What writes is never
/// stopped.
final class GivenUp implements StatementCustomizer {
    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) {
        if (!Database.isWriting()) Wanted.here().ifPresent(answer -> answer.begin(() -> cancel(statement)));
    }

    @Override
    public void afterExecution(PreparedStatement statement, StatementContext context) {
        Wanted.here().ifPresent(Wanted::done);
    }

    private static void cancel(PreparedStatement statement) {
        try {
            statement.cancel();
        } catch (SQLException ended) {
            LoggerFactory.getLogger(GivenUp.class).debug("There was nothing to cancel", ended);
        }
    }
}
