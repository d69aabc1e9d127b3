package app.callside.erasure.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.boot.Wiring;
import app.callside.erasure.Preview;
import app.callside.ledger.CustomerId;
import app.callside.people.Role;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel asks for a reason and the whole name before anything is erased. */
@SuppressWarnings("NullAway.Init")
class ErasureModelTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private ErasureModel model;
    private CustomerId harborline;
    private final List<CustomerId> changed = new ArrayList<>();

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        wiring = Wiring.open(SampleStore.in(folder.resolve("data"), clock), clock, Locale.US);
        harborline = wiring.finder().find("harborline", 1).getFirst().customer();
        model = new ErasureModel(new ErasureServices(
                wiring.erasure(), wiring.erasureWords(), new DirectWork(), wiring.messages(), wiring.formats()));
        model.onChanged(changed::add);
        model.follow(harborline);
        model.toggle();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void choose(String person) {
        model.chosen().set(Optional.of(person));
    }

    @Test
    void nothingIsErasedBeforeAReasonAndTheWholeNameAreTyped() {
        assertEquals(List.of("Marta Klein", "Paul Ortega"), model.people());
        choose("Paul Ortega");
        assertTrue(model.preview().get().filter(Preview::isAllowed).isPresent());
        assertFalse(model.mayErase().get());
        model.reason().set("asked in writing");
        model.typed().set("Paul");
        assertFalse(model.mayErase().get());
        model.erase();
        assertEquals(List.of(), changed);
        model.typed().set("paul ortega");
        assertTrue(model.mayErase().get());
        model.erase();
        assertEquals(List.of(harborline), changed);
        assertTrue(
                model.result().get().getFirst().startsWith("Erased: "),
                model.result().get().toString());
        assertEquals(List.of("Marta Klein"), wiring.erasure().people(harborline));
        assertEquals("", model.typed().get());
        assertFalse(model.mayErase().get());
        model.follow(harborline);
        assertEquals(List.of("Marta Klein"), model.people());
    }

    @Test
    void whatForbidsItIsShownAndHeldTo() {
        choose("Marta Klein");
        model.reason().set("asked in writing");
        model.typed().set("Marta Klein");
        assertFalse(model.preview().get().orElseThrow().isAllowed());
        assertFalse(model.mayErase().get());
        assertFalse(model.mayBlock().get());
    }

    @Test
    void aLegalHoldIsNotedForTheReasonAndLifted() {
        choose("Paul Ortega");
        model.reason().set("Suit 4 C 117/26");
        model.toggleHold();
        assertEquals("Suit 4 C 117/26", model.hold().get().orElseThrow().reason());
        assertFalse(model.preview().get().orElseThrow().isAllowed());
        model.toggleHold();
        assertEquals(Optional.empty(), model.hold().get());
        assertTrue(model.preview().get().orElseThrow().isAllowed());
    }

    @Test
    void anotherNameAsksForTheNameAgainAndAnotherAccountPutsItAway() {
        choose("Paul Ortega");
        model.typed().set("Paul Ortega");
        choose("Marta Klein");
        assertEquals("", model.typed().get());
        model.follow(new CustomerId(harborline.value() + 1));
        assertFalse(model.open().get());
        assertEquals(Optional.empty(), model.preview().get());
    }

    @Test
    void whateverChangedMeanwhileIsSaidAndNothingIsErased() {
        choose("Paul Ortega");
        model.reason().set("asked");
        model.typed().set("Paul Ortega");
        wiring.erasure().hold(harborline, "a suit");
        model.erase();
        assertTrue(
                model.result().get().getFirst().contains("Legal hold"),
                model.result().get().toString());
        assertEquals(List.of(), changed);
    }

    @Test
    void whoeverMayNotIsOfferedNothing() {
        wiring.staff().add("Sam Iyer", Role.COLLECTOR, "first password", "harbour lights");
        wiring.signIn().out();
        model.follow(harborline);
        assertFalse(model.offered().get());
        assertFalse(model.open().get());
        model.toggle();
        assertFalse(model.open().get());
    }
}
