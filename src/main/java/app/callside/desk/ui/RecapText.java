package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.FileDrag;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.documents.ui.DocumentList;
import app.callside.recap.Paragraph;
import app.callside.recap.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The recap as it will be said or sent, in the chosen form; facts in bold, gaps marked.
final class RecapText extends Panel {
    /// Show the recap in its forms, in their order.
    static final List<Hotkey> FORMS = List.of(
            Hotkey.of("recap-form-1", "Alt+1"),
            Hotkey.of("recap-form-2", "Alt+2"),
            Hotkey.of("recap-form-3", "Alt+3"),
            Hotkey.of("recap-form-4", "Alt+4"));

    static final Hotkey COPY = Hotkey.of("recap-copy", "Alt+C");
    static final Hotkey SAVE = Hotkey.of("recap-save", "Alt+S");
    /// By the company's own server; only where one is set up.
    static final Hotkey SEND = Hotkey.of("recap-send", "Alt+M");
    static final Hotkey DRAFT = Hotkey.of("recap-draft", "Alt+E");

    static final Hotkey PRINT = Hotkey.of("recap-print", "Shortcut+P");

    private static final double ONE_ROW = 700;

    private final RecapModel model;
    private final Messages messages;
    private final RecapSending sending;
    private final VBox text = new VBox();
    private final Folding bar;

    RecapText(RecapModel model, Messages messages, RecapSending sending) {
        super("");
        this.model = model;
        this.messages = messages;
        this.sending = sending;
        setId("recap-text");
        getStyleClass().add("recap-forms");
        FlowPane actions = new FlowPane(
                8,
                4,
                Keyed.button("recap-copy", messages.text("desk.recap.copy"), COPY, this::copy),
                Keyed.button("recap-save", messages.text("desk.recap.save"), SAVE, this::savePdf),
                Keyed.button("recap-draft", messages.text("desk.recap.draft"), DRAFT, this::openDraft),
                Keyed.button("recap-print", messages.text("desk.recap.print"), PRINT, this::print));
        Button send = Keyed.button("recap-send", messages.text("desk.recap.send"), SEND, model::send);
        model.recap().subscribe(_ -> {
            send.setVisible(model.canSend());
            send.setManaged(model.canSend());
        });
        actions.getChildren().add(send);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(actions, Priority.ALWAYS); // wraps before a tab is cut short
        drag(actions.getChildren().get(1), () -> paper());
        drag(actions.getChildren().get(2), () -> RecapModel.Form.EMAIL);
        bar = new Folding(8, tabs(), actions);
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        head().getChildren().setAll(bar);
        text.getStyleClass().add("read-back");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label notice = Words.wrapped("", "good-text");
        notice.setId("recap-notice");
        notice.textProperty().bind(model.notice());
        HBox foot = new HBox(notice);
        foot.getStyleClass().add("panel-foot");
        foot.visibleProperty().bind(model.notice().isNotEmpty());
        foot.managedProperty().bind(model.notice().isNotEmpty());
        DocumentList papers = new DocumentList(model.documents(), messages, PrepareView.ATTACH);
        getChildren().addAll(scroll, new EnclosurePane(model, messages), papers.desk(), foot);
        model.documents().drops().on(this);
        model.recap().subscribe(_ -> show());
        model.form().subscribe(_ -> show());
    }

    /// Where the panel is narrow, the buttons stand below the forms.
    BooleanProperty folded() {
        return bar.folded();
    }

    private HBox tabs() {
        HBox tabs = new HBox();
        tabs.getStyleClass().add("tabs");
        for (RecapModel.Form form : RecapModel.Form.values()) {
            ToggleButton tab = new ToggleButton(
                    messages.text("desk.recap.form." + form.name().toLowerCase(Locale.ROOT)));
            tab.setId("recap-" + form.name().toLowerCase(Locale.ROOT));
            Hotkey key = FORMS.get(form.ordinal());
            Tooltip tip = new Tooltip();
            tab.setTooltip(tip);
            Keyed.show(tab, key, tip::setText);
            Keyed.help(tab, key);
            tab.setMinWidth(ToggleButton.USE_PREF_SIZE);
            tab.setFocusTraversable(false);
            tab.setOnAction(_ -> model.form().set(form));
            model.form().subscribe(now -> tab.setSelected(now == form));
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private void show() {
        text.getChildren()
                .setAll(model.paragraphs(model.form().get()).stream()
                        .map(RecapText::flow)
                        .toList());
    }

    static TextFlow flow(Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        for (Passage passage : paragraph.passages()) flow.getChildren().add(run(passage));
        return flow;
    }

    private static Text run(Passage passage) {
        Text text = switch (passage) {
            case Passage.Words words -> new Text(words.text());
            case Passage.Fact fact -> new Text(fact.text());
            case Passage.Missing missing -> new Text(missing.text());
        };
        text.getStyleClass().add("text");
        if (passage instanceof Passage.Fact) text.getStyleClass().add("fact");
        if (passage instanceof Passage.Missing) text.getStyleClass().add("missing");
        return text;
    }

    /// Copies what is shown.
    void copy() {
        sending.copy(model.excerpt(model.form().get()));
        model.copied(model.form().get());
    }

    void savePdf() {
        save(false);
    }

    void openDraft() {
        save(true);
    }

    /// The button that saves a form can be dragged out of the window as that file.
    private void drag(Node button, Supplier<RecapModel.Form> form) {
        new FileDrag(model.work(), () -> {
                    String name = messages.text(
                            form.get() == RecapModel.Form.EMAIL ? "desk.recap.file.draft" : "desk.recap.file.pdf");
                    return model.dragged(form.get(), sending.draft(name));
                })
                .by(button, () -> model.tell(messages.text("desk.recap.making")));
    }

    /// The form that goes on paper.
    private RecapModel.Form paper() {
        return model.form().get() == RecapModel.Form.FAX ? RecapModel.Form.FAX : RecapModel.Form.LETTER;
    }

    /// The letter, or the fax where that is shown, opened in the viewer of the system, which prints it.
    void print() {
        Path file = sending.draft(messages.text("desk.recap.file.pdf"));
        model.save(file, paper(), () -> {
            model.tell(messages.text("desk.recap.printing"));
            sending.open(file);
        });
    }

    private void save(boolean asDraft) {
        RecapModel.Form form = asDraft ? RecapModel.Form.EMAIL : paper();
        String name = messages.text(asDraft ? "desk.recap.file.draft" : "desk.recap.file.pdf");
        sending.whereToSave(name).ifPresent(file -> write(file, form, asDraft));
    }

    private void write(Path file, RecapModel.Form form, boolean open) {
        model.save(file, form, () -> {
            if (open) sending.open(file);
        });
    }
}
