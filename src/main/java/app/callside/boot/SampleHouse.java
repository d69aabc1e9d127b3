package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.documents.DocumentShelf;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.sample.LargeBook;
import app.callside.sample.SampleBook;
import java.time.Clock;

/// The invented book, with the collector who works on it and the company that is owed; and a large one to
/// measure with.
final class SampleHouse {
    private static final DeskProfile COLLECTOR =
            new DeskProfile("Dana Reyes", "Ridgeway Supply LLC", "+1 312 555 0100");
    private static final CompanyProfile COMPANY = new CompanyProfile(
            "PO Box 118\nChicago, IL 60607",
            "+1 312 555 0100",
            "accounts@ridgeway-supply.example",
            "Ridgeway Supply LLC · Illinois file no. 04417220");
    private static final PaymentDetails PAID = new PaymentDetails(
            "Ridgeway Supply LLC, PO Box 118, Chicago IL 60607",
            "Lakefront Bank, routing 0719 00001, account 44 17 220",
            "https://pay.ridgeway-supply.example/{reference}");

    private final House house;
    private final Seat seat;
    private final Database database;
    private final SampleBook book;
    private final LargeBook large;

    SampleHouse(Stores stores, DocumentShelf shelf, House house, Seat seat, Clock clock) {
        this.house = house;
        this.seat = seat;
        database = stores.database;
        book = new SampleBook(
                stores.ledger,
                stores.imports,
                stores.promises,
                stores.disputes,
                stores.followUps,
                stores.checks,
                stores.calls,
                shelf,
                database,
                clock);
        large = new LargeBook(stores.largeBook, stores.counts, stores.imports, database, clock);
    }

    /// Fills an empty store with the book, and introduces its collector.
    void fill() {
        seat.need(Right.EDIT_COMPANY);
        book.fill();
        database.inOne(() -> {
            house.introduce(COLLECTOR);
            house.keep(COLLECTOR, COMPANY, PAID);
        });
    }

    /// Whether the store holds the book, and nothing was imported since; blocks.
    boolean isOpen() {
        return book.isOpen();
    }

    LargeBook large() {
        return large;
    }
}
