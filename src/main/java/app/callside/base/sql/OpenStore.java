package app.callside.base.sql;

import app.callside.base.sql.events.TransactionLog;
import app.callside.base.work.Fault;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// What a database works with until it has to be opened again.
///
/// @param log hears of each transaction before it is committed
/// @param news what opening came upon
record OpenStore(Engine engine, TransactionLog log, List<Fault> news, Jdbi jdbi) {
    OpenStore {
        news = List.copyOf(news);
    }

    OpenStore(Engine engine, TransactionLog log, List<Fault> news) {
        this(engine, log, news, Jdbi.create(engine.connections()));
    }
}
