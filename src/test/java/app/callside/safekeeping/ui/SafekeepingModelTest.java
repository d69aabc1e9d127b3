package app.callside.safekeeping.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.Holding;
import app.callside.safekeeping.KeptInMemory;
import app.callside.testing.People;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X1")
class SafekeepingModelTest {
    private final KeptInMemory kept = new KeptInMemory();
    private final List<Errand> errands = new ArrayList<>();
    private boolean calling;
    private final SafekeepingModel model = new SafekeepingModel(new SafekeepingServices(
            kept,
            People.seat(),
            () -> calling,
            errands::add,
            Clock.fixed(KeptInMemory.FIRST, ZoneOffset.UTC),
            new DirectWork(),
            Messages.in(Locale.US),
            new Formats(Locale.US)));

    @BeforeEach
    void twoBackups() {
        kept.back();
        kept.back();
        model.refresh();
    }

    @Test
    void theNewestIsChosenAndCostsNothing() {
        assertEquals("b1", model.chosen().get().orElseThrow().name());
        assertEquals(Map.of(), model.loss().get().orElseThrow().lost());
    }

    @Test
    void goingBackIsAskedTwiceAndToldOnce() {
        model.chosen().set(Optional.of(kept.backups().getLast()));
        assertEquals(Map.of(Holding.CALLS, 1L), model.loss().get().orElseThrow().lost());
        model.goBack();
        assertTrue(model.asking().get());
        assertEquals(List.of(), errands);
        model.stay();
        assertFalse(model.asking().get());
        model.goBack();
        model.goBack();
        assertEquals(List.of(new Errand.GoBack("b0")), errands);
        assertEquals(errands, kept.prepared);
    }

    @Test
    void choosingAnotherBackupAsksAnew() {
        model.goBack();
        model.chosen().set(Optional.of(kept.backups().getLast()));
        assertFalse(model.asking().get());
    }

    @Test
    void duringACallTheStoreStaysOpen() {
        calling = true;
        model.goBack();
        model.goBack();
        model.encrypt();
        assertEquals(List.of(), errands);
        assertEquals(
                "A call is going on. Finish it first; then this can be done.",
                model.problem().get());
    }

    @Test
    void aFullDiskIsToldAndTheNextTryGoes() {
        kept.full = true;
        model.back();
        assertTrue(model.problem().get().contains("the disk is full"));
        kept.full = false;
        model.back();
        assertEquals(3, model.backups().size());
        assertTrue(model.notice().get().startsWith("A backup was made on 23 Nov 2026"));
    }

    @Test
    void theSecondFolderIsKept(@org.junit.jupiter.api.io.TempDir Path folder) {
        model.second().set("  " + folder + " ");
        model.keepSecond();
        assertEquals(Optional.of(folder), kept.secondFolder());
        model.second().set("");
        model.keepSecond();
        assertEquals(Optional.empty(), kept.secondFolder());
    }

    @Test
    void anotherPassphraseNeedsThePresentOneAndTheSameTwice() {
        kept.isProtected = true;
        model.refresh();
        model.present().set("wrong");
        model.fresh().set("seven blue ladders");
        model.again().set("seven blue ladder");
        model.changePassphrase();
        assertEquals(
                "The two new passphrases are not the same.", model.problem().get());
        model.again().set("seven blue ladders");
        model.changePassphrase();
        assertEquals("herons at low water", kept.word);
        model.present().set("herons at low water");
        model.changePassphrase();
        assertEquals("seven blue ladders", kept.word);
        assertEquals("", model.present().get(), "nothing typed stays");
    }

    @Test
    void aNewCodeIsShownUntilTheScreenIsLeft() {
        kept.isProtected = true;
        model.refresh();
        model.present().set("herons at low water");
        model.newCode();
        assertEquals("ABCDE-FGHJK", model.code().get());
        model.refresh();
        assertEquals("", model.code().get());
    }

    @Test
    void whatNeedsTheStoreClosedIsPreparedFirst() {
        model.encrypt();
        model.decrypt(); // there is nothing to take off
        assertEquals(List.of(new Errand.Encrypt()), errands);
        kept.isProtected = true;
        model.refresh();
        model.decrypt();
        assertEquals(List.of(new Errand.Encrypt(), new Errand.Decrypt()), kept.prepared);
    }
}
