package app.callside.settings.store;

import app.callside.base.sql.Database;
import app.callside.settings.RuleStore;
import java.util.HashMap;
import java.util.Map;

/// Table `house_rule` in H2 or PostgreSQL.
public final class JdbcRuleStore implements RuleStore {
    private final Database database;

    public JdbcRuleStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new HashMap<>();
        database.read(h -> h.createQuery("select part, name, content from house_rule")
                        .map((row, _) ->
                                new String[] {row.getString("part"), row.getString("name"), row.getString("content")})
                        .list())
                .forEach(
                        row -> all.computeIfAbsent(row[0], _ -> new HashMap<>()).put(row[1], row[2]));
        return all;
    }

    @Override
    public void keep(String part, String name, String value) {
        putBack(part, name);
        database.write(
                h -> h.createUpdate("insert into house_rule (part, name, content) values (:part, :name, :content)")
                        .bind("part", part)
                        .bind("name", name)
                        .bind("content", value)
                        .execute());
    }

    @Override
    public void putBack(String part, String name) {
        database.write(h -> h.createUpdate("delete from house_rule where part = :part and name = :name")
                .bind("part", part)
                .bind("name", name)
                .execute());
    }
}
