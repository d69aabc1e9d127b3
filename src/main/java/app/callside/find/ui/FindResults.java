package app.callside.find.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What drops down under the search field. It takes no focus: the caret stays in the field.
final class FindResults extends VBox {
    private final FindModel model;
    private final Messages messages;
    private final Formats formats;
    private final List<FindRow> rows = new ArrayList<>();

    FindResults(FindModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        setId("find-results");
        getStyleClass().add("find-results");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.text("find.results"));
        setVisible(false);
        model.answer().subscribe(this::show);
        model.chosen().subscribe(place -> choose(place.intValue()));
    }

    private void show(FindModel.Answer answer) {
        rows.clear();
        getChildren().clear();
        setVisible(answer.state() != FindModel.State.CLOSED);
        switch (answer.state()) {
            case CLOSED -> {}
            case FOUND -> {
                answer.hits().forEach(hit -> add(new HitRow(hit, answer.typed(), messages, formats)));
                answer.actions().forEach(action -> add(new ActionRow(action, messages)));
                rows.forEach(row -> getChildren().add(row.row()));
                getChildren().add(foot());
            }
            case NOTHING ->
                getChildren()
                        .add(Words.wrapped(
                                messages.text("find.nothing", answer.typed().strip()), "find-words"));
            case FAILED -> getChildren().add(Words.wrapped(messages.text("find.failed"), "find-words", "bad-text"));
        }
    }

    private void add(FindRow row) {
        int place = rows.size();
        row.row().setId("find-hit-" + place);
        row.row().setOnMouseClicked(_ -> {
            model.choose(place);
            model.open();
        });
        rows.add(row);
    }

    private HBox foot() {
        HBox foot = new HBox(
                6,
                Keyed.cap("↑ ↓"),
                Words.quiet(messages.text("find.choose")),
                Keyed.cap("↵"),
                Words.quiet(messages.text("find.open")),
                Keyed.cap("Esc"),
                Words.quiet(messages.text("find.close")));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private void choose(int place) {
        for (int i = 0; i < rows.size(); i++) rows.get(i).choose(i == place);
    }

    /// The chosen hit in words, for those who do not see it.
    String spoken() {
        int place = model.chosen().get();
        return place >= 0 && place < rows.size() ? rows.get(place).row().getAccessibleText() : "";
    }
}
