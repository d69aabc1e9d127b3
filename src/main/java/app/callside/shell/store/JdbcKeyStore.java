package app.callside.shell.store;

import app.callside.base.sql.Database;
import app.callside.shell.KeyStore;
import java.util.HashMap;
import java.util.Map;

/// Chosen keys in H2 or PostgreSQL.
public final class JdbcKeyStore implements KeyStore {
    private final Database database;

    public JdbcKeyStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(String collector) {
        Map<String, String> combinations = new HashMap<>();
        database.read(h -> h.createQuery("select action, combination from chosen_key where collector = :collector")
                        .bind("collector", collector)
                        .map((row, _) -> Map.entry(row.getString("action"), row.getString("combination")))
                        .list())
                .forEach(one -> combinations.put(one.getKey(), one.getValue()));
        return combinations;
    }

    @Override
    public void keep(String collector, Map<String, String> combinations) {
        database.write(h -> {
            h.createUpdate("delete from chosen_key where collector = :collector")
                    .bind("collector", collector)
                    .execute();
            if (combinations.isEmpty()) return 0;
            var batch = h.prepareBatch("insert into chosen_key (collector, action, combination)"
                    + " values (:collector, :action, :combination)");
            combinations.forEach((action, combination) -> batch.bind("collector", collector)
                    .bind("action", action)
                    .bind("combination", combination)
                    .add());
            return batch.execute().length;
        });
    }
}
