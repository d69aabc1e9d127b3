package app.callside.base.sql;

import app.callside.base.sql.events.TransactionLog;
import app.callside.base.work.Fault;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/// What a database works with until it has to be opened again.
///
/// @param log hears of each transaction before it is committed
/// @param news what opening came upon
record OpenStore(Engine engine, TransactionLog log, List<Fault> news, Jdbi jdbi) {
    OpenStore {
        news = List.copyOf(news);
    }

    private static Jdbi jdbi(Engine engine) {
        Jdbi jdbi = Jdbi.create(engine.connections());
        jdbi.configure(SqlStatements.class, all -> all.addCustomizer(new GivenUp()));
        return jdbi;
    }

    OpenStore(Engine engine, TransactionLog log, List<Fault> news) {
        this(engine, log, news, jdbi(engine));
    }
}
