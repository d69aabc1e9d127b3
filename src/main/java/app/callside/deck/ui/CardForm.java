package app.callside.deck.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.deck.CardEdition;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.ui.CardDraft.Part;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of a card, and its earlier versions.
final class CardForm extends Panel {
    private final CardsModel model;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;
    private final VBox fields = new VBox(8);
    private final VBox versions = new VBox(4);
    private final Button retire;

    CardForm(CardsModel model, Messages messages, Formats formats, ZoneId zone) {
        super(messages.text("deck.edit.card"));
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.zone = zone;
        Label what = Words.quiet("");
        head().getChildren().add(what);
        VBox body = new VBox(12, fields, versions);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        retire = Keyed.button("card-retire", "", CardsView.RETIRE, model::retireOrRevive);
        getChildren().addAll(scroll, foot());
        model.draft().subscribe(draft -> {
            show(draft);
            what.setText(draft.isNew() ? messages.text("deck.edit.isnew") : "");
        });
        model.editions().addListener((ListChangeListener<CardEdition>) _ -> showVersions());
        model.chosen().subscribe(this::showRetire);
    }

    private VBox foot() {
        Button save = Keyed.button("card-save", messages.text("deck.edit.save"), CardsView.SAVE, model::save);
        save.getStyleClass().add("go");
        Label said = Words.wrapped("", "good-text");
        said.setId("card-notice");
        said.textProperty().bind(model.notice());
        Label problem = Words.wrapped("", "warn-text");
        problem.setId("card-problem");
        problem.textProperty().bind(model.problem());
        for (Label label : java.util.List.of(said, problem)) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox foot = new VBox(6, said, problem, new FlowPane(8, 6, save, retire));
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private void show(CardDraft draft) {
        fields.getChildren()
                .setAll(
                        new HBox(
                                10,
                                named(Part.TITLE, line(Part.TITLE, draft.title())),
                                named(Part.GROUP, group(draft))),
                        named(Part.SAID, area(Part.SAID, draft.said(), 7)),
                        named(Part.BEHIND, area(Part.BEHIND, draft.behind(), 3)),
                        named(Part.REPLY, area(Part.REPLY, draft.reply(), 3)),
                        named(Part.ASK, area(Part.ASK, draft.ask(), 3)),
                        new HBox(
                                10,
                                named(Part.CAPTURE, line(Part.CAPTURE, draft.capture())),
                                named(messages.text("deck.edit.action"), action(draft))));
    }

    private VBox named(Part part, Node field) {
        return named(name(part), field);
    }

    private String name(Part part) {
        return messages.text("deck.edit.part." + part.name());
    }

    private static VBox named(String name, Node field) {
        VBox box = new VBox(2, Words.wrapped(name, "quiet-text", "small"), field);
        if (field instanceof TextField) HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private TextField line(Part part, StringProperty value) {
        return Fields.text(id(part), name(part), value);
    }

    private static String id(Part part) {
        return "card-" + part.name().toLowerCase(Locale.ROOT);
    }

    private TextArea area(Part part, StringProperty value, int rows) {
        TextArea area = Fields.area(id(part), name(part), value);
        area.setPrefRowCount(rows);
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }

    private ChoiceBox<ExcuseGroup> group(CardDraft draft) {
        ChoiceBox<ExcuseGroup> box = Fields.choice("card-group", name(Part.GROUP), ExcuseGroup::label);
        box.getItems().setAll(model.groups());
        draft.group().subscribe(group -> group.ifPresent(box::setValue));
        box.valueProperty().subscribe(chosen -> draft.group().set(Optional.ofNullable(chosen)));
        return box;
    }

    private ChoiceBox<NextAction> action(CardDraft draft) {
        ChoiceBox<NextAction> box = Fields.choice(
                "card-action", messages.text("deck.edit.action"), one -> messages.text("deck.action." + one.id()));
        box.getItems().setAll(CardsModel.actions());
        box.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        box.valueProperty().bindBidirectional(draft.action());
        return box;
    }

    private void showVersions() {
        versions.getChildren().clear();
        if (model.editions().isEmpty()) return;
        versions.getChildren().add(Words.of(messages.text("deck.edit.versions"), "quiet-text", "bold"));
        for (CardEdition edition : model.editions()) versions.getChildren().add(version(edition));
    }

    private Node version(CardEdition edition) {
        String day = formats.dayOfYear(LocalDate.ofInstant(edition.editedAt(), zone));
        String words = edition.isOfTheHouse()
                ? messages.text("deck.edit.version.house", edition.card().version(), day)
                : messages.text("deck.edit.version.by", edition.card().version(), day, edition.editedBy());
        HBox row = new HBox(8, Words.of(edition.retired() ? messages.text("deck.edit.version.out", words) : words));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (!edition.equals(model.editions().getFirst())) {
            Button back = new Button(messages.text("deck.edit.takeover"));
            back.setId("version-" + edition.card().version());
            back.setAccessibleText(messages.text("deck.edit.takeover.name", words));
            back.setOnAction(_ -> model.takeOver(edition));
            row.getChildren().add(back);
        }
        return row;
    }

    private void showRetire(Optional<CardEdition> chosen) {
        boolean isOut = chosen.filter(CardEdition::retired).isPresent();
        String words = messages.text(isOut ? "deck.edit.revive" : "deck.edit.retire");
        retire.setText(words);
        retire.setAccessibleText(words);
        retire.setDisable(chosen.isEmpty());
    }

    /// Puts the caret into the title.
    void enter() {
        lookup("#card-title").requestFocus();
    }
}
