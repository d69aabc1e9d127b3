package app.callside.deck.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.text.Language;
import app.callside.deck.CardEdition;
import app.callside.deck.CardStore;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.Rebuttal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cards in H2 or PostgreSQL.
public final class JdbcCardStore implements CardStore {
    private final Database database;

    public JdbcCardStore(Database database) {
        this.database = database;
    }

    @Override
    public List<CardEdition> latest(Collection<ExcuseGroup> groups) {
        return database
                .read(h ->
                        h.createQuery("""
                        select c.* from card c
                        where c.version =
                            (select max(n.version) from card n where n.id = c.id and n.language = c.language)
                        order by (select min(f.ordinal) from card f where f.id = c.id), c.ordinal
                        """).map((row, _) -> edition(row, groups)).list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<CardEdition> editions(String card, Collection<ExcuseGroup> groups) {
        return database
                .read(h -> h.createQuery("select * from card where id = :id order by ordinal desc")
                        .bind("id", card)
                        .map((row, _) -> edition(row, groups))
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void add(Collection<CardEdition> editions) {
        database.write(h -> {
            var batch = h.prepareBatch("""
                    insert into card (id, language, version, group_id, title, said, behind, reply, ask, capture, action, retired,
                        edited_at, edited_by)
                    values (:id, :language, :version, :group, :title, :said, :behind, :reply, :ask, :capture, :action, :retired,
                        :at, :by)
                    """);
            for (CardEdition edition : editions) {
                Rebuttal card = edition.card();
                batch.bind("id", card.id())
                        .bind("language", edition.language().code())
                        .bind("version", card.version())
                        .bind("group", card.group().id())
                        .bind("title", card.title())
                        .bind("said", String.join("\n", card.said()))
                        .bind("behind", card.behind())
                        .bind("reply", card.reply())
                        .bind("ask", card.ask())
                        .bind("capture", card.capture())
                        .bind("action", card.action().id())
                        .bind("retired", edition.retired())
                        .bind("at", Column.instant(edition.editedAt()))
                        .bind("by", edition.editedBy())
                        .add();
            }
            return batch.execute();
        });
    }

    @Override
    public Set<String> favourites(String collector) {
        return Set.copyOf(
                database.read(h -> h.createQuery("select card_id from favourite_card where collector = :collector")
                        .bind("collector", collector)
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public void favour(String collector, String card, boolean isFavourite) {
        database.write(h -> {
            h.createUpdate("delete from favourite_card where collector = :collector and card_id = :card")
                    .bind("collector", collector)
                    .bind("card", card)
                    .execute();
            return isFavourite
                    ? h.createUpdate("insert into favourite_card (collector, card_id) values (:collector, :card)")
                            .bind("collector", collector)
                            .bind("card", card)
                            .execute()
                    : 0;
        });
    }

    /// Empty where the card is of a group that there is no more.
    private static Optional<CardEdition> edition(ResultSet row, Collection<ExcuseGroup> groups) throws SQLException {
        String group = row.getString("group_id");
        Optional<ExcuseGroup> known =
                groups.stream().filter(one -> one.id().equals(group)).findFirst();
        if (known.isEmpty()) return Optional.empty();
        return Optional.of(new CardEdition(
                new Rebuttal(
                        row.getString("id"),
                        row.getInt("version"),
                        known.get(),
                        row.getString("title"),
                        row.getString("said").lines().toList(),
                        row.getString("behind"),
                        row.getString("reply"),
                        row.getString("ask"),
                        row.getString("capture"),
                        NextAction.of(row.getString("action")).orElse(NextAction.STOP)),
                Language.named(row.getString("language")).orElse(Language.ENGLISH),
                row.getBoolean("retired"),
                Column.instant(row, "edited_at"),
                row.getString("edited_by")));
    }
}
