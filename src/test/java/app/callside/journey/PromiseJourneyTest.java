package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.callside.boot.Wiring;
import app.callside.review.CallFilter;
import app.callside.worklist.Reason;
import app.callside.worklist.WorklistEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From words to a commitment, and what became of it on its day, by keyboard alone. */
@Tag("journey")
class PromiseJourneyTest {
    private static final String BOOK = """
            Customer,Invoice No,Invoice Date,Due Date,Currency,Open Amount
            Copperfield Lighting,CL-101,2026-09-01,2026-10-01,USD,900.00
            Copperfield Lighting,CL-102,2026-09-10,2026-10-10,USD,900.00
            Copperfield Lighting,CL-103,2026-09-20,2026-10-20,USD,300.00
            """;
    private static final String OTHERS = BOOK + """
            Tamarack Dental Supply,T-771,2026-06-01,2026-07-01,USD,4800.00
            """;

    @TempDir
    Path folder;

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T16:20:00Z"), ZoneOffset.UTC);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Desktop open(LocalDate day, Path chosen) throws Exception {
        return Desktop.open(folder.resolve("data"), noonOf(day), Optional.of(chosen));
    }

    private static void bringIn(Desktop desktop) throws Exception {
        desktop.press(KeyCode.CONTROL, KeyCode.I);
        desktop.see("import-choose");
        desktop.press(KeyCode.ENTER);
        desktop.see("import-take");
        desktop.press(KeyCode.ENTER);
        desktop.see("import-worklist");
        desktop.press(KeyCode.ENTER);
        desktop.ready("worklist-prepare");
    }

    private static void disputeOf(Desktop desktop, String invoice, String amount) throws Exception {
        desktop.press(KeyCode.ALT, KeyCode.DIGIT5);
        desktop.caretIn("form-invoice");
        desktop.overwrite(invoice);
        desktop.press(KeyCode.TAB);
        desktop.caretIn("form-amount");
        desktop.overwrite(amount);
        desktop.press(KeyCode.ENTER);
        desktop.caretIn("note");
    }

    private static void recapSays(Desktop desktop, KeyCode form, String... facts) throws Exception {
        desktop.press(KeyCode.ALT, form);
        for (String fact : facts)
            desktop.until(
                    form + " says " + fact, () -> desktop.words("recap-text").contains(fact));
    }

    @Test
    @Tag("F1")
    void typedWordsBecomeAPlanWhosePaymentsAreKeptAndMissed() throws Exception {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        try (Desktop desktop = open(monday, file("open.csv", BOOK))) {
            desktop.caretIn("welcome-name");
            bringIn(desktop);
            desktop.press(KeyCode.ENTER);
            desktop.ready("start-call");
            desktop.press(KeyCode.F7);
            desktop.caretIn("note");
            desktop.write("they pay 600 a week for 3 weeks from tomorrow by ach");
            desktop.see("offer-take");
            desktop.press(KeyCode.ALT, KeyCode.ENTER);
            desktop.until(
                    "the offer is gone", () -> !desktop.words("promise-offer").contains("600"));
            desktop.caretIn("note");
            disputeOf(desktop, "CL-103", "300");
            desktop.press(KeyCode.ALT, KeyCode.DIGIT6);
            desktop.caretIn("form-document");
            desktop.press(KeyCode.ENTER);
            desktop.caretIn("note");
            desktop.press(KeyCode.F6);
            desktop.see("finish-call");
            recapSays(desktop, KeyCode.DIGIT1, "600", "Tuesday", "CL-103");
            recapSays(desktop, KeyCode.DIGIT2, "USD 600.00", "CL-101", "CL-103");
            recapSays(desktop, KeyCode.DIGIT3, "USD 600.00", "CL-103");
            recapSays(desktop, KeyCode.DIGIT4, "USD 600.00");
            desktop.press(KeyCode.F9);
            desktop.until(
                    "the call is in the history",
                    () -> desktop.wiring()
                                    .history()
                                    .page(CallFilter.ALL, 1, monday)
                                    .total()
                            == 1);
        }
        LocalDate secondDay = LocalDate.of(2026, 12, 1);
        Path payments = file(
                "payments.csv",
                "Payment Date,Customer,Payment Amount,Check Number,Invoice\n"
                        + "2026-11-24,Copperfield Lighting,600.00,7001,CL-101\n");
        Path more = file(
                "open2.csv",
                OTHERS.replace("CL-101,2026-09-01,2026-10-01,USD,900.00", "CL-101,2026-09-01,2026-10-01,USD,300.00"));
        try (Desktop desktop = open(secondDay, payments)) {
            desktop.ready("worklist-prepare");
            bringIn(desktop);
        }
        try (Desktop desktop = open(secondDay, more)) {
            desktop.ready("worklist-prepare");
            bringIn(desktop);
            WorklistEntry first = first(desktop.wiring(), secondDay);
            assertEquals("Copperfield Lighting", first.standing().name(), "due today comes before what is older");
            assertEquals(
                    new Reason.PromiseDueToday(Money.parse("USD 600.00")),
                    assertInstanceOf(Reason.PromiseDueToday.class, first.reason()));
        }
        LocalDate dayAfter = secondDay.plusDays(1);
        try (Desktop desktop = open(dayAfter, more)) {
            desktop.ready("worklist-prepare");
            WorklistEntry first = first(desktop.wiring(), dayAfter);
            assertEquals("Copperfield Lighting", first.standing().name());
            assertEquals(new Reason.BrokenPromise(secondDay, Money.parse("USD 600.00")), first.reason());
            desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            desktop.see("agenda-list");
            desktop.until(
                    "one of two was kept", () -> desktop.label("agenda-kept").startsWith("50 %"));
            desktop.until(
                    "the other is shown as broken",
                    () -> desktop.words("agenda-list").contains("broken"));
        }
    }

    private static WorklistEntry first(Wiring wiring, LocalDate day) {
        List<WorklistEntry> list = wiring.worklist().on(day);
        assertEquals(2, list.size());
        return list.getFirst();
    }
}
