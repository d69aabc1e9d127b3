package app.callside.cli;

/// The part of the tour in which a call that goes on is held beside the phone for a while.
final class TourOfTheCompactView {
    static final String KEY = "Shortcut+Shift+M";
    private static final double WIDTH = 420;
    private static final double HEIGHT = 780;

    private final TourStage stage;

    TourOfTheCompactView(TourStage stage) {
        this.stage = stage;
    }

    void walk() {
        stage.sized(WIDTH, HEIGHT, this::walkThere);
    }

    private void walkThere() {
        stage.press(KEY);
        stage.expect("compact-head");
        stage.type("note", "the cfo is on vacation; will send 4,900 by transfer tomorrow");
        stage.expect("promise-offer");
        stage.expect("card-strip");
        stage.picturesOfMain("compact");
        stage.press("F5");
        stage.picture("compact-account");
        stage.press("F5");
        stage.press("Shortcut+G");
        stage.picture("compact-deck");
        stage.press("Esc");
        stage.press("Alt+2");
        stage.expect("plan-form");
        stage.pictures("compact-plan");
        stage.press("Esc");
        stage.press("Alt+5");
        stage.expect("form-amount");
        stage.picture("compact-dispute");
        stage.press("Esc");
        stage.press("Alt+0");
        stage.expect("ready-to-pay");
        stage.picture("compact-ready-to-pay");
        stage.press("Esc");
        stage.press("F6");
        stage.expect("finish-call");
        stage.pictures("compact-recap");
        stage.press("Shortcut+F1");
        stage.expect("key-sheet");
        stage.picture("compact-keys");
        stage.press("Shortcut+F1");
        stage.press("F6");
        stage.press("Alt+X");
        stage.press("Enter");
        stage.press(KEY);
        stage.expect("note");
    }
}
