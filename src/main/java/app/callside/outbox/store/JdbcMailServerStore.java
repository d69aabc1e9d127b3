package app.callside.outbox.store;

import app.callside.base.secret.KeyFile;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.outbox.MailServer;
import app.callside.outbox.MailServerStore;
import java.util.Optional;

/// The mail server as named settings; its password is sealed with a key that lies beside the database.
public final class JdbcMailServerStore implements MailServerStore {
    private final Database database;
    private final KeyFile key;

    public JdbcMailServerStore(Database database, KeyFile key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public Optional<MailServer> server() {
        String host = read("host");
        if (host.isEmpty()) return Optional.empty();
        return Optional.of(new MailServer(
                host,
                Integer.parseInt(read("port")),
                MailServer.Security.valueOf(read("security")),
                read("user"),
                key.open(read("password")).orElse(""),
                read("from")));
    }

    @Override
    public void keep(MailServer server) {
        keep("host", server.host());
        keep("port", String.valueOf(server.port()));
        keep("security", server.security().name());
        keep("user", server.user());
        keep("password", key.seal(server.password()));
        keep("from", server.from());
    }

    @Override
    public void forget() {
        for (String name : new String[] {"host", "port", "security", "user", "password", "from"}) keep(name, "");
    }

    private String read(String name) {
        return new Setting(database, "mail." + name).read().orElse("");
    }

    private void keep(String name, String content) {
        new Setting(database, "mail." + name).keep(content);
    }
}
