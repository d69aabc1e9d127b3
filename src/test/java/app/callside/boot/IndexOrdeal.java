package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Backups;
import app.callside.base.work.Progress;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.review.CallFilter;
import app.callside.review.CallSearch;
import app.callside.review.Calls;
import app.callside.review.index.CallIndex;
import app.callside.review.store.JdbcCallSource;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The index of calls is made anew from the store, and follows it. */
final class IndexOrdeal implements Ordeal {
    private static final int CALLS = 400;

    private final Set<CallId> finished = new HashSet<>();
    private Path folder = Path.of("");

    /** @param args the folder, and a seed */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
        while (true) {
            if (random.nextBoolean()) Backups.remove(folder.resolve("index"));
            try (CallIndex index = index(folder, database)) {
                System.out.println("reading");
                index.catchUp(Progress.NONE);
                CallRecord call = Calls.random(random, 1);
                database.inOne(() -> new JdbcCallStore(database).add(call));
                System.out.println("finished " + call.id());
                search(index);
            }
        }
    }

    private static CallIndex index(Path folder, Database database) {
        return new CallIndex(folder.resolve("index"), new JdbcCallSource(database));
    }

    private static CallSearch.Found search(CallIndex index) {
        return index.find(CallFilter.ALL, Optional.empty(), 10 * CALLS);
    }

    @Override
    public void begin(Path place) {
        folder = TestDatabase.ready(place);
        Random random = new Random(3);
        try (Database database = TestDatabase.in(folder)) {
            database.inOne(() -> {
                new JdbcLedgerStore(database).add(Ledgers.customer("Customer 1"));
                for (int n = 0; n < CALLS; n++) new JdbcCallStore(database).add(Calls.random(random, 1));
            });
        }
    }

    @Override
    public Class<?> program() {
        return IndexOrdeal.class;
    }

    @Override
    public List<String> arguments(int round) {
        return List.of(folder.toString(), String.valueOf(round));
    }

    @Override
    public Blow blow(Random random) {
        return new Blow(1 + random.nextInt(4), random.nextInt(500));
    }

    @Override
    public boolean hear(String line) {
        if (line.startsWith("finished "))
            finished.add(new CallId(UUID.fromString(line.substring("finished ".length()))));
        return line.startsWith("finished ") || line.equals("reading");
    }

    @Override
    public void look(Findings findings) {
        try (Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
                CallIndex index = index(folder, database)) {
            JdbcCallStore store = new JdbcCallStore(database);
            for (CallId id : finished) if (!store.has(id)) findings.lost("a finished call");
            int calls = new JdbcCallSource(database).count();
            int found = search(index).total();
            if (found != calls) findings.half(found + " of " + calls + " calls are found at once");
            index.catchUp(Progress.NONE);
            Set<CallId> all = new HashSet<>(search(index).calls());
            if (all.size() != calls || !all.containsAll(finished))
                findings.half(all.size() + " of " + calls + " calls are found");
        }
    }
}
