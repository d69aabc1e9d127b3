package app.callside.desk.ui;

import app.callside.deck.TickedBy;
import app.callside.deck.ui.DeckModel;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What shares the column with the notes while the desk stands beside the phone. The line that is being
/// typed is on every page.
final class DeskPages {
    enum Page {
        /// The notes alone; before the call, what is prepared.
        NOTES,
        ACCOUNT,
        DECK
    }

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NOTES);

    DeskPages(DeskModel desk) {
        this.desk = desk;
        desk.stage().subscribe(_ -> page.set(Page.NOTES));
        // the keys that turn the deck, take a path or put up a message show it, wherever it is
        desk.deck().tab().subscribe((_, tab) -> {
            if (desk.stage().get() == DeskStage.LIVE) page.set(tab == DeckModel.Tab.REBUTTALS ? Page.NOTES : Page.DECK);
        });
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// Where the desk comes into the column: what was looked at stays in sight.
    void begin(Page lookedAt) {
        boolean turned =
                desk.stage().get() == DeskStage.LIVE && desk.deck().tab().get() != DeckModel.Tab.REBUTTALS;
        page.set(lookedAt == Page.NOTES && turned ? Page.DECK : lookedAt);
    }

    void turnTo(Page wanted) {
        page.set(wanted);
        boolean live = desk.stage().get() == DeskStage.LIVE;
        if (live && wanted == Page.ACCOUNT) desk.checklist().happened(TickedBy.INVOICES);
        if (live && wanted == Page.NOTES) desk.deck().tab().set(DeckModel.Tab.REBUTTALS);
    }

    /// Shows the account above the notes, or puts it away.
    void toggleAccount() {
        turnTo(page.get() == Page.ACCOUNT ? Page.NOTES : Page.ACCOUNT);
    }
}
