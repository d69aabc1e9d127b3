package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.call.CallEvent;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.JournaledCall;
import app.callside.call.LiveCall;
import app.callside.call.store.FileCallJournal;
import app.callside.call.store.JdbcCallStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A collector types, and finishes a call now and then. */
final class TypingOrdeal implements Ordeal {
    private final Map<CallId, TreeMap<Integer, String>> acknowledged = new HashMap<>();
    private final Set<CallId> finished = new HashSet<>();
    private Path folder = Path.of("");

    @Override
    public void begin(Path place) {
        folder = place;
        try (Database database = TestDatabase.in(folder)) {
            database.inOne(() -> new JdbcLedgerStore(database).add(Ledgers.customer("Fernhill Bakery")));
        }
    }

    @Override
    public Class<?> program() {
        return Typist.class;
    }

    @Override
    public List<String> arguments(int round) {
        return List.of(folder.toString(), String.valueOf(round));
    }

    /** So that it falls anywhere between two acknowledgements and not right behind one. */
    @Override
    public Blow blow(Random random) {
        return new Blow(1 + random.nextInt(8), random.nextInt(160));
    }

    @Override
    public boolean hear(String said) {
        String[] words = said.split(" ", 4);
        if (words.length < 2 || !List.of("on", "saved", "finished").contains(words[0])) return false;
        CallId call = new CallId(UUID.fromString(words[1]));
        if (words[0].equals("finished")) finished.add(call);
        var lines = acknowledged.computeIfAbsent(call, _ -> new TreeMap<>());
        if (words[0].equals("saved")) lines.put(Integer.valueOf(words[2]), words[3]);
        return true;
    }

    @Override
    public void look(Findings findings) {
        try (Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
                FileCallJournal journal = new FileCallJournal(folder.resolve("journal"), Clock.systemUTC())) {
            List<JournaledCall> journaled = journal.unfinished();
            Optional<LiveCall> back = Typist.book(database, journal).cutOff(_ -> true);
            JdbcCallStore store = new JdbcCallStore(database);
            for (CallId id : finished) if (!store.has(id)) findings.lost("a finished call");
            acknowledged.forEach((id, lines) -> compare(
                    lines,
                    back.filter(call -> call.id().equals(id))
                            .map(LiveCall::events)
                            .or(() -> store.call(id).map(CallRecord::events))
                            .orElse(List.of()),
                    findings));
            back.ifPresent(call -> seeThatTheTimerGoesOn(call, journaled, findings));
            if (journal.unfinished().size() > 1) findings.half("more than one call is open");
        }
    }

    private static void compare(Map<Integer, String> lines, List<CallEvent> events, Findings findings) {
        Map<Integer, String> there = new HashMap<>();
        for (CallEvent event : events)
            if (event instanceof CallEvent.LineTyped line) there.put(line.line(), line.text());
        lines.forEach((line, text) -> {
            String now = there.get(line);
            if (now == null) findings.lost("line " + line + ": " + text);
            else if (!now.startsWith(text)) findings.lost("line " + line + " was <" + text + ">, is <" + now + ">");
        });
    }

    private static void seeThatTheTimerGoesOn(LiveCall call, List<JournaledCall> journaled, Findings findings) {
        Duration last = journaled.stream()
                .filter(one -> one.id().equals(call.id()))
                .findFirst()
                .orElseThrow()
                .lastCallTime();
        if (call.elapsed().compareTo(last) < 0) findings.lost("the clock went back to " + call.elapsed());
    }
}
