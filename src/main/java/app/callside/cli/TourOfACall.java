package app.callside.cli;

import java.time.Duration;

/// The part of the tour that prepares a call, holds it by keyboard alone, brings it to an agreement and
/// finishes it.
final class TourOfACall {
    private final TourStage stage;
    private final TourClock clock;

    TourOfACall(TourStage stage, TourClock clock) {
        this.stage = stage;
        this.clock = clock;
    }

    void walk() {
        prepare();
        call();
        new TourOfTheCompactView(stage).walk();
        commit();
        recap();
    }

    private void prepare() {
        stage.click("worklist-prepare");
        stage.expect("prepare");
        stage.expect("documents");
        stage.picture("prepare-found");
        stage.press("Alt+A");
        stage.expect("attach-form");
        stage.picture("attach");
        stage.click("attach-take");
        stage.expect("documents-notice", "POD 2340");
        stage.press("Alt+O");
        stage.fill("prepare-reason", "checked with accounts this morning");
        stage.pictures("prepare");
        stage.sized(420, 780, () -> {
            stage.press(TourOfTheCompactView.KEY);
            stage.pictures("compact-prepare");
            stage.press(TourOfTheCompactView.KEY);
        });
        stage.press("F7");
        stage.expect("note");
    }

    private void call() {
        clock.pass(Duration.ofSeconds(6));
        stage.picture("call-begins");
        stage.press("Shortcut+T");
        stage.press("Shortcut+R");
        stage.expect("form-name");
        stage.picture("who-is-on-the-line");
        stage.press("Enter");
        note(15, "spoke to Marta Klein, AP");
        stage.press("Shortcut+T");
        stage.press("Shortcut+T");
        note(37, "2207 and 2291 received, approved");
        clock.pass(Duration.ofSeconds(42));
        stage.type("note", "\"our CFO is on vacation until next week, nobody can release the transfer\"");
        stage.picturesOfMain("cards-surface");
        stage.press("Shortcut+B");
        stage.press("Shortcut+1");
        stage.press("Enter");
        stage.press("F10");
        stage.pictures("calm");
        stage.press("F10");
        stage.click("deck-tab-script");
        stage.picture("script");
        stage.press("Shortcut+M");
        stage.picture("voicemail");
        stage.click("deck-tab-rebuttals");
        stage.press("F5");
        stage.expect("account-items");
        stage.picture("account-beside-the-call");
        stage.press("F5");
        stage.press("F8");
        clock.pass(Duration.ofSeconds(35));
        stage.picture("on-hold");
        stage.press("F8");
        paths();
        note(12, "asks for signed delivery note for 2340, \"then it goes out\"");
        stage.press("Shortcut+P");
        stage.press("Shortcut+D");
        stage.picture("deck-browse");
        stage.type("deck-search", "proof");
        stage.picture("deck-search");
        stage.press("Esc");
        stage.fill("note", "From: Marta Klein. Subject: order 7718, delivered in parts. ".repeat(400));
        stage.expect("pasted-keep");
        stage.pictures("pasted");
        stage.press("Shift+Shortcut+K");
        stage.fill("note", "");
    }

    private void note(int secondsLater, String words) {
        clock.pass(Duration.ofSeconds(secondsLater));
        stage.type("note", words);
        stage.press("Enter");
    }

    private void commit() {
        stage.type("note", "will send 4,900 for 2207 by transfer tomorrow, rest next week");
        stage.expect("promise-offer");
        stage.pictures("promise-heard");
        stage.press("Alt+E");
        stage.expect("plan-form");
        stage.picture("promise-to-fill-in");
        stage.press("Esc");
        stage.press("Alt+X");
        stage.press("Enter");
        stage.type("note", "once 2340 is proven they pay half on the 1st, half on the 15th by ach");
        stage.picture("promise-on-condition");
        stage.press("Alt+X");
        stage.press("Enter");
        stage.press("Alt+2");
        stage.expect("plan-form");
        stage.choose("plan-form-1", 4);
        stage.pictures("plan");
        stage.choose("plan-parts", 7);
        stage.picture("plan-beyond-the-policy");
        stage.choose("plan-parts", 2);
        stage.press("Enter");
        stage.press("Alt+6");
        stage.expect("form-invoice");
        stage.fill("form-invoice", "INV-2340");
        stage.picture("document");
        stage.press("Enter");
        stage.press("Alt+R");
        stage.expect("form-about");
        stage.fill("form-words", "drivers always on time; would take a second delivery on Fridays");
        stage.picture("relation");
        stage.press("Enter");
        stage.press("Alt+5");
        stage.expect("form-amount");
        stage.picture("dispute");
        stage.press("Esc");
        stage.press("Alt+7");
        stage.expect("form-claim");
        stage.fill("form-reference", "1043");
        stage.fill("form-amount", "900");
        stage.fill("form-dated", "18 nov");
        stage.picture("claim-to-check");
        stage.press("Enter");
        stage.press("Alt+8");
        stage.expect("form-corrected");
        stage.picture("adjustment");
        stage.press("Esc");
        stage.press("Alt+0");
        stage.expect("ready-to-pay");
        stage.pictures("ready-to-pay");
        stage.press("Enter");
        stage.press("E");
        stage.expect("form-link");
        stage.picture("how-we-are-paid");
        stage.press("Esc");
        note(50, "will send the first part by transfer, rest in two parts");
        stage.pictures("agreed");
    }

    private void recap() {
        stage.press("F6");
        stage.expect("finish-call");
        stage.picture("recap-with-gaps");
        stage.choose("recap-expectation", 0);
        stage.choose("recap-consequence", 0);
        stage.pictures("recap");
        stage.click("recap-email");
        stage.expect("enclosures");
        stage.pictures("recap-email");
        stage.click("recap-letter");
        stage.picture("recap-letter");
        stage.click("recap-save");
        stage.expect("recap-notice", ".pdf");
        stage.click("recap-read_back");
        stage.press("F6");
        stage.expect("note");
        stage.press("F9");
        stage.expect("finish-call");
        stage.picture("hung-up");
        stage.press("F9");
        stage.expect("worklist");
        stage.picture("worklist-after");
    }

    private void paths() {
        stage.press("Shortcut+G");
        stage.pictures("problem-paths");
        stage.press("Shortcut+Shift+1");
        stage.pictures("problem-path");
        stage.press("Shortcut+G");
        stage.expect("form-receives");
        stage.fill("form-receives", "Shared mailbox");
        stage.fill("form-codes", "Marta Klein");
        stage.fill("form-approves", "Plant manager");
        stage.fill("form-releases", "CFO");
        stage.choose("form-stuck", 4);
        stage.fill("form-needs", "the CFO back from vacation");
        stage.pictures("payment-chain");
        stage.press("Enter");
        stage.press("Shortcut+G");
        stage.expect("form-name");
        stage.fill("form-name", "Jonas Weber CFO 312 555 0199 jonas.weber@harborline.example");
        stage.press("Enter");
        stage.picture("who-can-authorise");
        stage.press("Enter");
        stage.picture("path-goes-on");
        stage.click("deck-tab-rebuttals");
    }
}
