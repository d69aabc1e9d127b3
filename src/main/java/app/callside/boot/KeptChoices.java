package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.people.Seat;
import app.callside.settings.Choices;
import app.callside.settings.DeskChoices;
import app.callside.shell.KeyStore;
import app.callside.shell.store.JdbcKeyStore;

/// What whoever sits here has chosen: colours and language of the desk, keys of their own.
final class KeptChoices implements DeskChoices {
    private final Seat seat;
    private final KeyStore keys;
    private final Setting look;
    private final Setting language;

    KeptChoices(Database database, Seat seat) {
        this.seat = seat;
        keys = new JdbcKeyStore(database);
        look = new Setting(database, KeptDesk.LOOK);
        language = new Setting(database, KeptDesk.LANGUAGE);
    }

    @Override
    public Choices read() {
        return new Choices(look.read().orElse(""), language.read().orElse(""), keys.of(seat.name()));
    }

    @Override
    public void keep(Choices choices) {
        look.keep(choices.look());
        language.keep(choices.language());
        keys.keep(seat.name(), choices.keys());
    }
}
