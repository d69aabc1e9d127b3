package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.boot.Wiring;
import app.callside.people.Role;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one desk, by keyboard alone: a call goes on behind the lock, whoever signs in over it. */
@Tag("journey")
@Tag("R6")
class LockJourneyTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DANA = "harbour lights";
    private static final String OMAR = "quiet orchard";

    @TempDir
    Path folder;

    private void fillWithTwo() {
        try (Wiring wiring = Wiring.open(SampleStore.in(folder, MONDAY), MONDAY, Locale.US)) {
            wiring.staff().add("Omar Lund", Role.SUPERVISOR, "first password", DANA);
            wiring.signIn().out();
            assertEquals(Optional.empty(), wiring.signIn().renew("Omar Lund", "first password", OMAR));
        }
    }

    private static void signIn(Desktop desktop, String password) throws Exception {
        desktop.caretIn("sign-in-password");
        desktop.write(password);
        desktop.press(KeyCode.ENTER);
        desktop.gone("sign-in-password"); // until then no key of the desk is heard
    }

    private static void startCall(Desktop desktop) throws Exception {
        desktop.ready("worklist-prepare");
        desktop.caretIn("worklist");
        desktop.press(KeyCode.ENTER);
        desktop.see("start-call");
        desktop.press(KeyCode.F7);
        desktop.caretIn("note");
    }

    private static void lock(Desktop desktop) throws Exception {
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desktop.caretIn("sign-in-password");
    }

    /// The desk is locked, and the other one of the two signs in.
    private static void changeTo(Desktop desktop, String password) throws Exception {
        lock(desktop);
        desktop.press(KeyCode.ALT, KeyCode.DOWN);
        signIn(desktop, password);
    }

    private static int finished(Desktop desktop) {
        return desktop.wiring()
                .history()
                .page(CallFilter.ALL.with(new Narrowing.HeldBy("Dana Reyes")), 1, TODAY)
                .total();
    }

    @Test
    void aCallGoesOnBehindTheLockAndSomebodyElseSignsInOverIt() throws Exception {
        fillWithTwo();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            signIn(desktop, DANA);
            desktop.ready("worklist-prepare");
            int before = finished(desktop);
            desktop.caretIn("worklist");
            desktop.press(KeyCode.ENTER);
            desktop.see("start-call");
            desktop.press(KeyCode.F7);
            desktop.caretIn("note");
            desktop.write("half a sent");
            lock(desktop);
            desktop.press(KeyCode.F9);
            signIn(desktop, DANA);
            desktop.caretIn("note");
            desktop.write("ence");
            assertEquals("half a sentence", desktop.text("note"));
            changeTo(desktop, OMAR);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F3);
            desktop.see("desk-occupied");
            desktop.press(KeyCode.F9);
            desktop.see("desk-occupied");
            assertEquals(before, finished(desktop));
            changeTo(desktop, DANA);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F3);
            desktop.caretIn("note");
            assertEquals("half a sentence", desktop.text("note"));
        }
    }

    @Test
    void aCallThatWasCutOffWaitsForWhoHeldIt() throws Exception {
        fillWithTwo();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            signIn(desktop, DANA);
            startCall(desktop);
            desktop.write("half a sent");
        }
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            desktop.caretIn("sign-in-password");
            desktop.press(KeyCode.ALT, KeyCode.DOWN);
            signIn(desktop, OMAR);
            desktop.ready("worklist-prepare");
            changeTo(desktop, DANA);
            desktop.see("note");
            desktop.until("the words are back", () -> desktop.text("note").equals("half a sent"));
        }
    }

    @Test
    void aCallThatIsPutAsideComesBackToWhoHeldIt() throws Exception {
        fillWithTwo();
        try (Desktop desktop = Desktop.open(folder, MONDAY, Optional.empty())) {
            signIn(desktop, DANA);
            startCall(desktop);
            desktop.write("half a sent");
            changeTo(desktop, OMAR);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F3);
            desktop.see("desk-occupied");
            desktop.press(KeyCode.ALT, KeyCode.A);
            desktop.press(KeyCode.F2);
            startCall(desktop);
            assertEquals("", desktop.text("note"));
            desktop.write("mine");
            changeTo(desktop, DANA);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F3);
            desktop.see("desk-occupied");
            desktop.press(KeyCode.ALT, KeyCode.A);
            lock(desktop);
            signIn(desktop, DANA);
            changeTo(desktop, OMAR);
            desktop.see("note");
            desktop.until("Omar's words are back", () -> desktop.text("note").equals("mine"));
        }
    }
}
