package app.callside.safekeeping.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.safekeeping.Door;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.ui.DoorwayModel.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X1")
class DoorwayModelTest {
    private final List<String> done = new ArrayList<>();
    private String word = "herons at low water";
    private boolean full;
    private boolean gone;
    private boolean isNew;
    private final DoorwayModel model = new DoorwayModel(new DoorOfOneWord(), new DirectWork(), Messages.in(Locale.US));

    @Test
    void aWrongWordIsToldAndTypedAgain() {
        model.lock();
        model.words().set("herons at high water");
        model.go();
        assertEquals(Stage.LOCKED, model.stage().get());
        assertTrue(model.problem().get().startsWith("Neither the passphrase nor the recovery code is right."));
        assertEquals("", model.words().get());
        model.words().set(word);
        model.go();
        assertEquals(List.of("opened", "entered"), done);
        assertEquals("", model.words().get(), "nothing typed stays");
    }

    @Test
    void aNewStoreIsEncryptedOrNot() {
        model.offer();
        model.words().set("seven blue ladders");
        model.go();
        assertEquals(
                "The two new passphrases are not the same.", model.problem().get());
        model.again().set("seven blue ladders");
        model.go();
        assertEquals(Stage.CODE, model.stage().get());
        assertEquals("ABCDE-FGHJK", model.code().get());
        model.go();
        assertEquals(List.of("encrypted", "opened again", "entered"), done);
    }

    @Test
    void withoutAPassphraseItOpensAtOnce() {
        model.offer();
        model.without();
        assertEquals(List.of("opened again", "entered"), done);
        model.without(); // not asked for any more
        assertEquals(2, done.size());
    }

    @Test
    void anErrandClosesTheStoreDoesItAndOpensAgain() {
        model.run(new Errand.GoBack("b7"), () -> done.add("closed"));
        assertEquals(List.of("closed", "back to b7", "opened again", "entered"), done);
        done.clear();
        model.run(new Errand.Decrypt(), () -> done.add("closed"));
        assertEquals(List.of("closed", "decrypted", "opened again", "entered"), done);
        done.clear();
        model.run(new Errand.Encrypt(), () -> done.add("closed"));
        assertEquals(Stage.ENCRYPT, model.stage().get());
        model.without();
        assertEquals(List.of("closed", "opened again", "entered"), done);
    }

    @Test
    void whatCannotBeDoneIsToldAndTheStoreOpensAsItWas() {
        full = true;
        model.run(new Errand.GoBack("b7"), () -> done.add("closed"));
        assertEquals(Stage.STUCK, model.stage().get());
        assertTrue(model.problem().get().contains("no room"));
        model.go();
        assertEquals(List.of("closed", "opened again", "entered"), done);
    }

    @Test
    void aStoreThatIsGoneIsLookedForAgain() {
        gone = true;
        model.miss(Path.of("/media/drive"));
        assertEquals(Stage.GONE, model.stage().get());
        assertTrue(model.problem().get().contains(Path.of("/media/drive").toString()));
        model.go();
        assertEquals(Stage.GONE, model.stage().get());
        assertEquals(List.of(), done);
        gone = false;
        model.go();
        assertEquals(List.of("opened again", "entered"), done);
    }

    @Test
    void aStoreThatIsGoneForGoodIsBegunAnewLikeANewOne() {
        gone = true;
        model.beginEmpty(); // not asked for
        assertEquals(List.of(), done);
        model.miss(Path.of("/media/drive"));
        model.beginEmpty();
        assertEquals(Stage.ENCRYPT, model.stage().get());
        assertEquals("", model.problem().get());
        model.without();
        assertEquals(List.of("begun empty", "opened again", "entered"), done);
    }

    @Test
    void aStoreOnAnotherMachineIsBroughtHereOrUsedThere() {
        model.useThere(); // nobody asked
        assertEquals(List.of(), done);
        model.warnOfFar(Path.of("/media/office"), "cifs");
        assertEquals(Stage.FAR, model.stage().get());
        assertTrue(
                model.problem().get().contains("/media/office"), model.problem().get());
        full = true;
        model.go();
        assertEquals(Stage.FAR, model.stage().get(), "there is still the other way");
        assertTrue(model.problem().get().contains("no room"), model.problem().get());
        full = false;
        model.go();
        assertEquals(List.of("brought", "opened again", "entered"), done);
        done.clear();
        isNew = true;
        model.warnOfFar(Path.of("/media/office"), "cifs");
        model.useThere();
        assertEquals(List.of("used there"), done);
        assertEquals(Stage.ENCRYPT, model.stage().get(), "a new store is offered a passphrase there too");
    }

    @Test
    void whatStandsInTheWayIsReadAndTriedAgain() {
        model.stop(Fault.of("folder.readonly", "/media/drive"));
        assertEquals(Stage.STUCK, model.stage().get());
        assertTrue(
                model.problem().get().contains("/media/drive"), model.problem().get());
        model.go();
        assertEquals(List.of("opened again", "entered"), done);
    }

    @Test
    void whatANewerProgramWroteIsLookedAtOnACopy() {
        model.stop(Fault.of("store.newer"));
        assertTrue(model.readable().get());
        model.go();
        assertEquals(List.of("copied", "entered"), done);
        assertFalse(model.readable().get());
    }

    @Test
    void aCopyThatFoundNoRoomIsTriedAgain() {
        model.stop(Fault.of("folder.copy", "/home/sam/callside", "No space left on device"));
        assertTrue(model.readable().get());
        model.go();
        assertEquals(List.of("copied", "entered"), done);
    }

    @Test
    void nothingElseIsLookedAtOnACopy() {
        model.stop(Fault.of("folder.readonly", "/media/drive"));
        assertFalse(model.readable().get());
        model.read();
        model.lock();
        model.read();
        assertEquals(List.of(), done);
    }

    /** A store that one word opens. */
    private final class DoorOfOneWord implements Door {
        @Override
        public void open(char[] words) {
            if (!word.equals(new String(words))) throw new Refused(Fault.of("keys.wrong"));
            done.add("opened");
        }

        @Override
        public void read() {
            done.add("copied");
        }

        @Override
        public void openAgain() {
            if (gone) throw new Refused(Fault.of("store.gone", "/media/drive"));
            done.add("opened again");
        }

        @Override
        public void beginEmpty() {
            gone = false;
            done.add("begun empty");
        }

        @Override
        public void bringHere() {
            if (full) throw new Refused(Fault.of("folder.not-brought", "/media/office", "no room"));
            done.add("brought");
        }

        @Override
        public void useThere() {
            done.add("used there");
        }

        @Override
        public boolean isNew() {
            return isNew;
        }

        @Override
        public String encrypt(char[] passphrase) {
            word = new String(passphrase);
            done.add("encrypted");
            return "ABCDE-FGHJK";
        }

        @Override
        public void decrypt() {
            done.add("decrypted");
        }

        @Override
        public void goBack(String backup) {
            if (full) throw new Refused(Fault.of("restore.failed", backup, "no room"));
            done.add("back to " + backup);
        }

        @Override
        public void enter() {
            done.add("entered");
        }

        @Override
        public void leave() {
            done.add("left");
        }
    }
}
