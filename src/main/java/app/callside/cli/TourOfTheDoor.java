package app.callside.cli;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.boot.FrontDoor;
import app.callside.boot.KnownStores;
import app.callside.safekeeping.ui.DoorwayModel;
import app.callside.safekeeping.ui.DoorwayView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// The part of the tour before the desk: a new store is offered a passphrase, takes one, and asks for it.
final class TourOfTheDoor {
    private static final String PASSPHRASE = "four herons, low water";

    private final Path pictures;
    private final DoorwayModel model;

    /// @param data where a store may be made
    TourOfTheDoor(Path pictures, Path data, Clock clock, Locale locale) {
        this.pictures = pictures;
        FrontDoor door = new FrontDoor(data, clock, locale, KnownStores.none(), (_, _) -> {}, () -> {});
        model = new DoorwayModel(door, new TourWork(), Messages.in(locale));
    }

    /// @param taken pictures that are there already
    /// @return how many there are then
    int walk(int taken) {
        TourStage stage = new TourStage(pictures, Offscreen.on(() -> new DoorwayView(model)), taken);
        Offscreen.on(() -> {
            model.offer();
            return true;
        });
        stage.pictures("door-new");
        stage.type("doorway-words", PASSPHRASE);
        stage.type("doorway-again", PASSPHRASE);
        stage.click("doorway-encrypt");
        stage.expect("doorway-code");
        stage.pictures("door-code");
        Offscreen.on(() -> {
            model.lock();
            return true;
        });
        stage.type("doorway-words", "four herons, high water");
        stage.click("doorway-open");
        stage.pictures("door-locked");
        Offscreen.on(() -> {
            model.miss(Path.of("/media/ledger-drive/callside"));
            return true;
        });
        stage.pictures("door-gone");
        Offscreen.on(() -> {
            model.warnOfFar(Path.of("/media/office/callside"), "cifs");
            return true;
        });
        stage.pictures("door-far");
        Offscreen.on(() -> {
            model.stop(Fault.of("store.newer"));
            return true;
        });
        stage.pictures("door-newer");
        return stage.count();
    }
}
