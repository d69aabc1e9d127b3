package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.desk.Readiness;
import app.callside.desk.Review;
import app.callside.documents.ui.DocumentList;
import app.callside.followup.Finding;
import app.callside.followup.VerificationTask;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Quick call, or research first: why, the documents there are and those that are missing, and what else
/// to look at.
final class ReadyPane extends VBox {
    private final PrepareModel model;
    private final Messages messages;
    private final Chip verdict = new Chip("", Tone.QUIET);
    private final VBox causes = new VBox(4);
    private final Label count = Words.quiet("");
    private final VBox missing = new VBox(4);
    private final VBox look = new VBox(6);
    private final VBox lookSection;
    private final DocumentList documents;

    ReadyPane(PrepareModel model, Messages messages) {
        super(14);
        this.model = model;
        this.messages = messages;
        setId("ready");
        verdict.setId("ready-verdict");
        missing.setId("missing-documents");
        documents = new DocumentList(model.documents(), messages, PrepareView.ATTACH);
        HBox onFile = new HBox(10, heading("desk.papers"), count);
        onFile.setAlignment(Pos.BASELINE_LEFT);
        lookSection = new VBox(6, heading("desk.look"), look);
        getChildren()
                .addAll(
                        new VBox(6, heading("desk.ready"), causes),
                        new VBox(6, onFile, documents, missing),
                        lookSection);
        model.readiness().subscribe(now -> now.ifPresent(this::show));
    }

    private Label heading(String key) {
        return Words.of(messages.text(key), "quiet-text", "bold");
    }

    private void show(Readiness readiness) {
        boolean quick = readiness.isQuickCall();
        verdict.setText(messages.text(quick ? "desk.ready.quick.chip" : "desk.ready.research.chip"));
        verdict.getStyleClass().removeAll(Tone.GOOD.styleClass(), Tone.WARN.styleClass(), Tone.QUIET.styleClass());
        verdict.getStyleClass().add((quick ? Tone.GOOD : Tone.WARN).styleClass());
        causes.getChildren()
                .setAll(
                        quick
                                ? List.of(line(true, messages.text("desk.ready.quick")))
                                : readiness.causes().stream()
                                        .map(cause -> line(false, model.words().of(cause)))
                                        .toList());
        count.setText(
                readiness.asked() == 0 ? "" : messages.text("desk.onfile", readiness.present(), readiness.asked()));
        missing.getChildren()
                .setAll(model.words().of(readiness.missing()).stream()
                        .map(text -> line(false, text))
                        .toList());
        missing.setManaged(!readiness.missing().isEmpty());
        List<Node> looks = readiness.reviews().stream()
                .filter(review -> !(review instanceof Review.Paper))
                .map(this::tick)
                .toList();
        look.getChildren().setAll(looks);
        lookSection.setManaged(!looks.isEmpty());
        lookSection.setVisible(!looks.isEmpty());
    }

    private static HBox line(boolean good, String text) {
        Node icon = (good ? Icon.DONE : Icon.WARNING).node();
        icon.getStyleClass().add(good ? "icon-good" : "icon-warn");
        HBox line = new HBox(7, icon, Words.wrapped(text, good ? "good-text" : "warn-text"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node tick(Review review) {
        String words = model.words().of(review);
        CheckBox tick = new CheckBox(words);
        tick.setId("look-" + look.getChildren().size());
        tick.setAccessibleText(words);
        tick.setWrapText(true);
        tick.setSelected(model.isSeen(review));
        tick.setOnAction(_ -> model.see(review, tick.isSelected()));
        List<Node> lines = new ArrayList<>(List.of(tick));
        if (review instanceof Review.LastCall last)
            lines.add(Words.wrapped(last.call().notes(), "quiet-text", "small"));
        if (review instanceof Review.Claimed claimed) lines.add(answers(claimed.task()));
        return new VBox(2, lines.toArray(Node[]::new));
    }

    /// What the check came to.
    private Node answers(VerificationTask task) {
        Button so = answer("was-so", "desk.claim.so", task, Finding.CONFIRMED);
        Button not = answer("was-not", "desk.claim.not", task, Finding.REFUTED);
        return new HBox(8, so, not);
    }

    private Button answer(String id, String key, VerificationTask task, Finding finding) {
        Button button = new Button(messages.text(key));
        button.setId(id + "-" + task.id());
        button.setAccessibleText(
                messages.text("desk.claim", messages.text(key), task.dueStep().what()));
        button.setOnAction(_ -> model.answer(task, finding));
        return button;
    }

    Chip verdict() {
        return verdict;
    }

    DocumentList documents() {
        return documents;
    }
}
