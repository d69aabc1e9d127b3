package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.boot.Wiring;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.people.Role;
import app.callside.people.User;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.testing.SampleStore;
import java.nio.file.Files;
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

/** A collector holds two calls, the supervisor reviews one of them, the collector reads it; by keyboard alone. */
@Tag("journey")
@Tag("R1")
@Tag("R3")
class SupervisorJourneyTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DANA = "harbour lights";
    private static final String OMAR = "quiet orchard";

    @TempDir
    Path folder;

    @Test
    void twoCallsAreHeldOneIsFoundReadScoredSharedExportedAndReadByWhoHeldIt() throws Exception {
        fillWithTwo();
        Path export = folder.resolve("calls.csv");
        try (Desktop desktop = Desktop.open(folder.resolve("data"), MONDAY, Optional.empty(), Optional.of(export))) {
            signIn(desktop, DANA);
            desktop.ready("worklist-prepare");
            holdCallToAPlan(desktop, "the plant manager keeps the zeppelin invoices");
            leaveMessage(desktop);

            changeTo(desktop, OMAR);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F4);
            desktop.press(KeyCode.CONTROL, KeyCode.F);
            desktop.caretIn("history-search");
            desktop.write("zepelin");
            desktop.until(
                    "the misspelt word finds one call",
                    () -> desktop.label("history-count").equals("1 call"));
            desktop.see("review-share");
            desktop.press(KeyCode.ALT, KeyCode.P);
            desktop.press(KeyCode.ALT, KeyCode.S);
            desktop.press(KeyCode.ALT, KeyCode.DIGIT1);
            desktop.press(KeyCode.DIGIT4);
            desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
            desktop.caretIn("review-comment");
            desktop.write("ask who else signs");
            desktop.press(KeyCode.ALT, KeyCode.H);
            CallId call = theCall(desktop);
            desktop.until("it is shared", () -> review(desktop, call).shared().isPresent());
            assertEquals("ask who else signs", review(desktop, call).comment());
            assertEquals(Optional.of(80), review(desktop, call).score());
            desktop.press(KeyCode.CONTROL, KeyCode.E);
            desktop.until("the list is exported", () -> Files.exists(export));
            String exported = Files.readString(export);
            assertTrue(exported.contains(call.toString()), exported);
            assertTrue(exported.contains("zepelin"), "the file names its filter");

            changeTo(desktop, DANA);
            desktop.ready("worklist-prepare");
            desktop.press(KeyCode.F4);
            desktop.until(
                    "there is a review to read",
                    () -> desktop.label("history-to-read").equals("1 review to read"));
            desktop.press(KeyCode.ALT, KeyCode.N);
            desktop.see("review-acknowledge");
            desktop.press(KeyCode.ALT, KeyCode.R);
            desktop.caretIn("review-remark");
            desktop.write("I will");
            desktop.press(KeyCode.ENTER);
            desktop.until(
                    "it is answered", () -> !review(desktop, call).remarks().isEmpty());
            desktop.press(KeyCode.ALT, KeyCode.G);
            desktop.until(
                    "it is read", () -> review(desktop, call).acknowledged().isPresent());
            assertFalse(review(desktop, call).flagged());
        }
    }

    private void fillWithTwo() {
        try (Wiring wiring = Wiring.open(SampleStore.in(folder.resolve("data"), MONDAY), MONDAY, Locale.US)) {
            wiring.staff().add("Omar Lund", Role.SUPERVISOR, "first password", DANA);
            wiring.signIn().out();
            assertEquals(Optional.empty(), wiring.signIn().renew("Omar Lund", "first password", OMAR));
            User dana = wiring.staff().all().stream()
                    .filter(one -> one.name().equals("Dana Reyes"))
                    .findFirst()
                    .orElseThrow();
            wiring.staff().change(dana, Role.COLLECTOR);
            wiring.signIn().out();
        }
    }

    private static void signIn(Desktop desktop, String password) throws Exception {
        desktop.caretIn("sign-in-password");
        desktop.write(password);
        desktop.press(KeyCode.ENTER);
    }

    /** The desk is locked, and the other one of the two signs in. */
    private static void changeTo(Desktop desktop, String password) throws Exception {
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desktop.caretIn("sign-in-password");
        desktop.press(KeyCode.ALT, KeyCode.DOWN);
        signIn(desktop, password);
    }

    private static void startCall(Desktop desktop) throws Exception {
        desktop.press(KeyCode.F2);
        desktop.ready("worklist-prepare");
        desktop.caretIn("worklist");
        desktop.press(KeyCode.ENTER);
        desktop.see("start-call");
        desktop.press(KeyCode.F7);
        desktop.caretIn("note");
    }

    private static void holdCallToAPlan(Desktop desktop, String note) throws Exception {
        int before = finished(desktop);
        startCall(desktop);
        desktop.press(KeyCode.CONTROL, KeyCode.R);
        desktop.caretIn("form-name");
        desktop.press(KeyCode.ENTER);
        desktop.caretIn("note");
        desktop.write(note);
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
        desktop.caretIn("plan-day-1");
        desktop.press(KeyCode.ENTER);
        desktop.caretIn("note");
        desktop.press(KeyCode.F9);
        desktop.see("finish-call");
        desktop.press(KeyCode.F9);
        desktop.until("the call is finished", () -> finished(desktop) == before + 1);
    }

    private static void leaveMessage(Desktop desktop) throws Exception {
        int before = finished(desktop);
        startCall(desktop);
        desktop.press(KeyCode.CONTROL, KeyCode.M);
        desktop.press(KeyCode.CONTROL, KeyCode.M);
        desktop.until("the message is in the history", () -> finished(desktop) == before + 1);
    }

    private static int finished(Desktop desktop) {
        return desktop.wiring()
                .history()
                .page(CallFilter.ALL.with(new Narrowing.HeldBy("Dana Reyes")), 1, TODAY)
                .total();
    }

    private static CallId theCall(Desktop desktop) {
        return desktop.wiring()
                .history()
                .page(CallFilter.ALL.containing("zeppelin"), 1, TODAY)
                .rows()
                .getFirst()
                .call()
                .id();
    }

    private static CallReview review(Desktop desktop, CallId call) {
        return desktop.wiring().coaching().review(call).orElseThrow();
    }
}
