package app.callside.coaching.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.coaching.Criterion;
import app.callside.coaching.Marks;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A criterion and its stars: a click or a digit gives them, the same again or 0 takes them back.
final class StarRow extends HBox {
    private final ReviewModel model;
    private final Criterion criterion;
    private final Messages messages;
    private final HBox stars = new HBox();

    StarRow(ReviewModel model, Criterion criterion, Messages messages) {
        this.model = model;
        this.criterion = criterion;
        this.messages = messages;
        getStyleClass().add("star-row");
        setId("review-star-" + criterion.name());
        setAccessibleRole(AccessibleRole.SPINNER);
        setFocusTraversable(model.isWritable());
        Label name = Words.of(criterion.name());
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE); // so that the stars of all rows stand below each other
        Tooltip.install(this, new Tooltip(messages.text("coaching.weight", criterion.label(), criterion.weight())));
        stars.getStyleClass().add("stars");
        stars.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, stars);
        for (int i = 1; i <= Marks.MOST; i++) stars.getChildren().add(star(i));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(_ -> requestFocus());
    }

    private Label star(int number) {
        Label star = Words.of("\u2606", "star");
        star.setMinWidth(USE_PREF_SIZE);
        star.setOnMouseClicked(_ -> model.star(criterion.name(), number));
        return star;
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (!key.isDigitKey() && !key.isKeypadKey() || event.isAltDown() || event.isShortcutDown()) return;
        String typed = key.getChar();
        if (typed.length() != 1 || typed.charAt(0) < '0' || typed.charAt(0) > '0' + Marks.MOST) return;
        int number = typed.charAt(0) - '0';
        int now = model.marks().get().stars().getOrDefault(criterion.name(), 0);
        if (number != now) model.star(criterion.name(), number == 0 ? now : number);
        event.consume();
    }

    void show(Marks marks) {
        int given = marks.stars().getOrDefault(criterion.name(), 0);
        for (int i = 0; i < Marks.MOST; i++)
            ((Label) stars.getChildren().get(i)).setText(i < given ? "\u2605" : "\u2606");
        setAccessibleText(
                given == 0
                        ? messages.text("coaching.stars.none", criterion.label(), criterion.weight())
                        : messages.text("coaching.stars", criterion.label(), given, criterion.weight()));
        setAccessibleHelp(messages.text("coaching.stars.help"));
    }
}
