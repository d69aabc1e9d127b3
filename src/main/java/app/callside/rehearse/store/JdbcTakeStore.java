package app.callside.rehearse.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.rehearse.Delivery;
import app.callside.rehearse.Pauses;
import app.callside.rehearse.Pitch;
import app.callside.rehearse.Stance;
import app.callside.rehearse.Take;
import app.callside.rehearse.TakeStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes in H2 or PostgreSQL.
public final class JdbcTakeStore implements TakeStore {
    private final Database database;

    public JdbcTakeStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(Take take) {
        Delivery said = take.delivery();
        database.write(h -> h.createUpdate("""
                        insert into take (id, collector, recorded_at, stance, words, spoken_ms, words_a_minute, pauses,
                            pause_share, pitch_hz, low_hz, high_hz, loudness)
                        values (:id, :collector, :at, :stance, :words, :spoken, :pace, :pauses, :share, :pitch, :low,
                            :high, :loudness)
                        """)
                .bind("id", take.id().toString())
                .bind("collector", take.collector())
                .bind("at", Column.instant(take.recordedAt()))
                .bind("stance", take.stance().name())
                .bind("words", take.words())
                .bind("spoken", said.spoken().toMillis())
                .bind("pace", said.wordsPerMinute())
                .bind("pauses", said.pauses().count())
                .bind("share", said.pauses().share())
                .bind("pitch", said.pitch().map(Pitch::medianHz).orElse(null))
                .bind("low", said.pitch().map(Pitch::lowHz).orElse(null))
                .bind("high", said.pitch().map(Pitch::highHz).orElse(null))
                .bind("loudness", said.loudness())
                .execute());
    }

    @Override
    public void remove(Take take) {
        database.write(h -> h.createUpdate("delete from take where id = :id")
                .bind("id", take.id().toString())
                .execute());
    }

    @Override
    public List<Take> of(String collector) {
        return database.read(
                h -> h.createQuery("select * from take where collector = :collector order by recorded_at desc, id")
                        .bind("collector", collector)
                        .map((row, _) -> take(row))
                        .list());
    }

    @Override
    public int count() {
        return database.read(h ->
                h.createQuery("select count(*) from take").mapTo(Integer.class).one());
    }

    private static Take take(ResultSet row) throws SQLException {
        row.getDouble("pitch_hz");
        Optional<Pitch> pitch = row.wasNull()
                ? Optional.empty()
                : Optional.of(new Pitch(row.getDouble("pitch_hz"), row.getDouble("low_hz"), row.getDouble("high_hz")));
        return new Take(
                UUID.fromString(row.getString("id")),
                row.getString("collector"),
                Column.instant(row, "recorded_at"),
                Stance.valueOf(row.getString("stance")),
                row.getInt("words"),
                new Delivery(
                        Duration.ofMillis(row.getLong("spoken_ms")),
                        row.getDouble("words_a_minute"),
                        new Pauses(row.getInt("pauses"), row.getDouble("pause_share")),
                        pitch,
                        row.getDouble("loudness")));
    }
}
