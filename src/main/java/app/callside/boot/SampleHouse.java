package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.PaymentDetails;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.sample.SampleBook;

/// The invented book, with the collector who works on it and the company that is owed.
record SampleHouse(SampleBook book, House house, Seat seat, Database database) {
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

    /// Fills an empty store with it.
    void fill() {
        seat.need(Right.EDIT_COMPANY);
        book.fill();
        database.inOne(() -> {
            house.introduce(COLLECTOR);
            house.keep(COLLECTOR, COMPANY, PAID);
        });
    }

    /// Whether the store holds the invented book and nothing else; blocks.
    boolean isOpen() {
        return book.isOpen();
    }
}
