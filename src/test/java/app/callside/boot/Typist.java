package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.call.CallBook;
import app.callside.call.CallFixture;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.call.SaveState;
import app.callside.call.store.FileCallJournal;
import app.callside.testing.Books;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program of its own that holds calls without end until it is killed: types as a person does, finishes a call now and
 * then, and says on its output what it was told is safe. The parent process kills it and looks what is there.
 */
final class Typist {
    private static final String[] WORDS = {"pays", "Friday", "“no", "cash”", "wire", "order", "Büro", "7", "again"};

    private final LiveCall call;
    private final FileCallJournal journal;
    private volatile String typed = "";
    private volatile String underWay = "";
    private volatile boolean saved;

    private Typist(LiveCall call, FileCallJournal journal) {
        this.call = call;
        this.journal = journal;
        journal.onState(this::heard);
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        Database database = EmbeddedH2.open(StorePlace.in(folder, Clock.systemUTC()));
        FileCallJournal journal = new FileCallJournal(folder.resolve("journal"), Clock.systemUTC());
        CallBook book = book(database, journal);
        LiveCall call = book.cutOff(_ -> true).orElseGet(() -> book.open(CallFixture.plan()));
        while (true) {
            say("on " + call.id());
            new Typist(call, journal).type(random);
            call.hangUp();
            var next = CallFixture.followUp(CallFixture.TODAY);
            book.finish(
                    EndedCall.of(call),
                    new Finish(Outcome.of(Disposition.PROMISE), true, Optional.of(next), "", "recap", 7));
            say("finished " + call.id());
            call = book.open(CallFixture.plan());
        }
    }

    static CallBook book(Database database, FileCallJournal journal) {
        return Books.over(database, journal, Clock.systemUTC(), System::nanoTime)
                .calls();
    }

    private void type(Random random) {
        int first = call.lines().size();
        for (int line = first; line < first + 4; line++) {
            StringBuilder text = new StringBuilder();
            for (int word = 1 + random.nextInt(4); word > 0; word--) {
                for (char letter : (WORDS[random.nextInt(WORDS.length)] + " ").toCharArray()) {
                    call.type(line, text.append(letter).toString());
                    typed = line + " " + text;
                    pause(1 + random.nextInt(12));
                }
                if (random.nextBoolean()) flush();
                else pause(random.nextInt(250));
            }
        }
    }

    private void flush() {
        journal.flush();
        if (saved) say("saved " + call.id() + " " + typed);
    }

    /** What had been typed when saving was announced is safe once the next state says saved. */
    private void heard(SaveState state) {
        saved = state instanceof SaveState.Saved;
        if (saved && !underWay.isEmpty()) say("saved " + call.id() + " " + underWay);
        underWay = typed;
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static void say(String what) {
        synchronized (System.out) {
            System.out.println(what);
            System.out.flush();
        }
    }
}
