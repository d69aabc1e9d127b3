package app.callside.people.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.people.AuditEntry;
import app.callside.people.Deed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who did what, newest first, narrowed by words and by what was done.
final class TrailPane extends Panel {
    private static final int WORDS = 12;

    private final TrailModel model;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;

    TrailPane(TrailModel model, Hotkey check) {
        super(model.messages().text("people.trail"));
        getStyleClass().add("people-trail");
        this.model = model;
        messages = model.messages();
        formats = model.services().formats();
        zone = model.services().zone();
        TextField words = Fields.text("trail-words", messages.text("people.trail.words"), model.words());
        words.setPromptText(messages.text("people.trail.words"));
        words.setPrefColumnCount(WORDS);
        FlowPane filters = new FlowPane(
                8,
                6,
                words,
                deeds(),
                Keyed.button("people-check", messages.text("people.trail.check"), check, model::check));
        filters.getStyleClass().add("panel-body");
        TableView<AuditEntry> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, checked(), table, foot());
    }

    private ChoiceBox<Optional<Deed>> deeds() {
        ChoiceBox<Optional<Deed>> choice = Fields.choice(
                "trail-deed",
                messages.text("people.trail.deed"),
                one -> one.map(this::name).orElseGet(() -> messages.text("people.trail.all")));
        List<Optional<Deed>> all = new ArrayList<>(List.of(Optional.empty()));
        for (Deed deed : Deed.values()) all.add(Optional.of(deed));
        choice.getItems().setAll(all);
        choice.valueProperty().bindBidirectional(model.deed());
        return choice;
    }

    private String when(AuditEntry entry) {
        return formats.dayOfYear(entry.at().atZone(zone).toLocalDate()) + " " + formats.clock(entry.at(), zone);
    }

    private String name(Deed deed) {
        return messages.text("people.deed." + deed.name().toLowerCase(Locale.ROOT));
    }

    private Label checked() {
        Label label = Words.wrapped("");
        label.setId("trail-checked");
        label.getStyleClass().add("panel-body");
        label.textProperty().bind(model.checked());
        label.visibleProperty().bind(model.checked().map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node nothing() {
        boolean isAll = model.words().get().isBlank() && model.deed().get().isEmpty();
        if (isAll) return new NothingHere(messages.text("people.trail.none"));
        return new NothingHere(messages.text("people.trail.found"))
                .offer("trail-show-all", messages.text("people.trail.show-all"), () -> {
                    model.words().set("");
                    model.deed().set(Optional.empty());
                });
    }

    private TableView<AuditEntry> table() {
        TableView<AuditEntry> table = new TableView<>(model.entries());
        table.setId("trail-table");
        table.setAccessibleText(messages.text("people.trail"));
        Runnable nothing = () -> table.setPlaceholder(nothing());
        model.words().subscribe(nothing);
        model.deed().subscribe(nothing);
        TableColumn<AuditEntry, String> by = column("trail-by", "people.trail.by", 110, AuditEntry::by);
        TableColumn<AuditEntry, String> subject =
                column("trail-subject", "people.trail.subject", 150, AuditEntry::subject);
        TableColumn<AuditEntry, String> details =
                column("trail-details", "people.trail.details", 150, AuditEntry::details);
        table.getColumns()
                .addAll(List.of(
                        column("trail-when", "people.trail.when", 130, this::when),
                        by,
                        column("trail-deed", "people.trail.deed", 150, entry -> name(entry.deed())),
                        subject,
                        details));
        new ColumnFit(table, details, List.of(subject, details, by));
        return table;
    }

    private TableColumn<AuditEntry, String> column(
            String id, String key, double width, Function<AuditEntry, String> words) {
        TableColumn<AuditEntry, String> column = Columns.words(messages.text(key), width, words);
        column.setId(id);
        return column;
    }

    private HBox foot() {
        Label shown = Words.quiet("");
        Button more = new Button(messages.text("people.trail.more"));
        more.setId("trail-more");
        more.setAccessibleText(messages.text("people.trail.more"));
        more.setOnAction(_ -> model.more());
        Runnable update = () -> {
            shown.setText(messages.text(
                    "people.trail.shown", model.entries().size(), model.total().get()));
            more.setVisible(model.entries().size() < model.total().get());
        };
        model.entries().subscribe(update);
        model.total().subscribe(_ -> update.run());
        HBox foot = new HBox(shown, spring(), more);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }
}
