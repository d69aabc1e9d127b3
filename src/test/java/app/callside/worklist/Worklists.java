package app.callside.worklist;

import app.callside.base.sql.Database;
import app.callside.call.MemoryJournal;
import app.callside.testing.Books;
import app.callside.worklist.store.JdbcQueueStore;
import java.time.Clock;

/** A worklist over a store, kept in step as the program keeps it. */
public final class Worklists {
    private Worklists() {}

    public static Worklist over(Database database) {
        Books books = Books.over(database, new MemoryJournal(), Clock.systemUTC(), () -> 0);
        return over(database, books);
    }

    public static Worklist over(Database database, Books books) {
        Worklist worklist = new Worklist(
                books.ledgerStore(),
                books.promises(),
                books.followUps(),
                books.disputes(),
                books.calls(),
                new JdbcQueueStore(database),
                database);
        database.keepInStep(worklist::changed);
        return worklist;
    }
}
