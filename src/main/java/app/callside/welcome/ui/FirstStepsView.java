package app.callside.welcome.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Icon;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The three first steps, one at a time on a calm screen.
public final class FirstStepsView extends VBox {
    private static final KeyCombination GO_ON = KeyCombination.valueOf("Enter");
    private static final KeyCombination LATER = KeyCombination.valueOf("Esc");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final int WIDE = 26;

    private final FirstStepsModel model;
    private final Messages messages;
    private final VBox body = new VBox();
    private final HBox foot = new HBox(10);
    private final List<Node> first = new ArrayList<>();
    private final KeyMap keys = new KeyMap();
    private boolean entering;

    public FirstStepsView(FirstStepsModel model) {
        this.model = model;
        messages = model.messages();
        setId("first-steps");
        getStyleClass().add("welcome");
        body.getStyleClass().add("welcome-body");
        body.setMinWidth(0);
        foot.setAlignment(Pos.CENTER);
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Room(body), foot);
        keys.add("first-go-on", messages.text("first.go-on"), GO_ON, this::isTyping, model::goOn);
        keys.add("first-later", messages.text("first.later"), LATER, this::isHeardHere, model::later);
        keys.add("first-back", messages.text("first.back"), BACK, this::isHeardHere, model::back);
        model.step().subscribe(this::show);
        model.mayChange().subscribe((_, _) -> show(model.step().get()));
        model.loaded().subscribe(this::loaded);
        model.maySample().subscribe((_, _) -> show(model.step().get()));
    }

    /// Enter on a button presses that button.
    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextField field && isWithin(field);
    }

    /// What is typed elsewhere in the window, as in the search, has its own keys.
    private boolean isHeardHere() {
        return getScene() != null && (!(getScene().getFocusOwner() instanceof TextField field) || isWithin(field));
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Begins at the first step.
    public void enter() {
        entering = true;
        model.begin();
        if (!entering) return; // what is kept was there at once
        requestFocus(); // keys are heard until the fields can be typed into
    }

    /// What is kept has been read: the fields take the caret.
    private void loaded(boolean now) {
        if (!now || !entering) return;
        entering = false;
        if (isHeardHere()) focus();
    }

    /// Puts the caret where the step begins.
    private void focus() {
        applyCss(); // what stands in the pane is in the scene only then
        first.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(FirstStepsModel.Step step) {
        boolean hadCaret = getScene() != null && isWithin(getScene().getFocusOwner());
        first.clear();
        Label progress =
                Words.quiet(messages.text("first.progress", step.ordinal() + 1, FirstStepsModel.Step.values().length));
        progress.setId("first-progress");
        body.getChildren().setAll(progress);
        switch (step) {
            case YOU ->
                form(
                        messages.text("first.you"),
                        messages.text("first.you.text"),
                        FirstStepsModel.Entry.NAME,
                        FirstStepsModel.Entry.NUMBER);
            case COMPANY ->
                form(
                        messages.text("first.company"),
                        messages.text("first.company.text"),
                        FirstStepsModel.Entry.COMPANY,
                        FirstStepsModel.Entry.STREET,
                        FirstStepsModel.Entry.TOWN,
                        FirstStepsModel.Entry.EMAIL,
                        FirstStepsModel.Entry.ACCOUNT,
                        FirstStepsModel.Entry.LINK,
                        FirstStepsModel.Entry.REMIT_TO);
            case LEDGER -> ledger();
        }
        showFoot(step);
        if (hadCaret) focus();
    }

    private boolean isWithin(Node caret) {
        for (Node node = caret; node != null; node = node.getParent()) if (node == this) return true;
        return false;
    }

    private void head(String title, String text) {
        Label explained = Words.wrapped(text, "quiet-text", "welcome-text");
        body.getChildren().addAll(Words.wrapped(title, "figure"), explained);
    }

    private void form(String title, String text, FirstStepsModel.Entry... entries) {
        head(title, text);
        if (!model.mayChange().get()) body.getChildren().add(Words.wrapped(messages.text("company.not-yours")));
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.setMaxWidth(Region.USE_PREF_SIZE);
        form.disableProperty().bind(model.loaded().and(model.mayChange()).not());
        for (FirstStepsModel.Entry entry : entries) row(form, entry);
        body.getChildren().add(form);
    }

    private void row(GridPane form, FirstStepsModel.Entry entry) {
        String name = name(entry);
        TextField field = Fields.text(id(entry), name, model.typed(entry));
        field.setPrefColumnCount(WIDE);
        hint(entry).ifPresent(field::setPromptText);
        Label label = Words.quiet(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        Label problem = Words.wrapped("", "bad-text", "small");
        problem.setId(id(entry) + "-wrong");
        problem.textProperty().bind(model.problemOf(entry));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.maxWidthProperty().bind(field.widthProperty());
        String operated = messages.text("base.help.field");
        field.accessibleHelpProperty().bind(model.problemOf(entry).map(wrong -> wrong.isEmpty() ? operated : wrong));
        VBox both = new VBox(2, field, problem);
        GridPane.setValignment(label, VPos.TOP); // beside the field, whatever is said below it
        label.getStyleClass().add("beside-field");
        form.addRow(form.getRowCount(), label, both);
        first.add(field);
    }

    private static String id(FirstStepsModel.Entry entry) {
        return switch (entry) {
            case NAME -> "welcome-name";
            case NUMBER -> "welcome-number";
            case COMPANY -> "welcome-company";
            case STREET -> "welcome-street";
            case TOWN -> "welcome-town";
            case EMAIL -> "welcome-email";
            case ACCOUNT -> "welcome-account";
            case LINK -> "welcome-link";
            case REMIT_TO -> "welcome-remit";
        };
    }

    private String name(FirstStepsModel.Entry entry) {
        return switch (entry) {
            case NAME -> messages.text("company.collector");
            case NUMBER -> messages.text("company.number");
            case COMPANY -> messages.text("company.name");
            case STREET -> messages.text("first.street");
            case TOWN -> messages.text("first.town");
            case EMAIL -> messages.text("company.email");
            case ACCOUNT -> messages.text("company.pay.account");
            case LINK -> messages.text("company.pay.link");
            case REMIT_TO -> messages.text("company.pay.remit");
        };
    }

    private Optional<String> hint(FirstStepsModel.Entry entry) {
        return switch (entry) {
            case ACCOUNT -> Optional.of(messages.text("first.account.hint"));
            case LINK -> Optional.of("https://");
            case REMIT_TO -> Optional.of(messages.text("first.remit.hint"));
            case NAME, NUMBER, COMPANY, STREET, TOWN, EMAIL -> Optional.empty();
        };
    }

    private void ledger() {
        head(messages.text("first.ledger"), messages.text("first.ledger.text"));
        Button file = choice("welcome-import", messages.text("first.import.button"), model::toImport);
        Button sample = choice("welcome-sample", messages.text("first.sample.button"), model::toSample);
        sample.disableProperty().bind(model.filling().or(model.maySample().not()));
        ProgressIndicator filling = new ProgressIndicator();
        filling.setMaxSize(28, 28);
        filling.visibleProperty().bind(model.filling());
        String aboutSample = messages.text(model.maySample().get() ? "first.sample.text" : "first.sample.beside");
        FlowPane choices = new FlowPane(
                20,
                20,
                card(Icon.IMPORT, messages.text("first.import"), messages.text("first.import.text"), file),
                card(Icon.BOOK, messages.text("first.sample"), aboutSample, sample));
        choices.setAlignment(Pos.CENTER);
        body.getChildren().addAll(choices, filling);
        first.add(file);
    }

    private static Button choice(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("go");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static VBox card(Icon icon, String title, String text, Button button) {
        VBox card = new VBox(icon.node(), Words.of(title, "heading"), Words.wrapped(text, "quiet-text"), button);
        card.getStyleClass().add("welcome-choice");
        return card;
    }

    private void showFoot(FirstStepsModel.Step step) {
        foot.getChildren().clear();
        if (step.before().isPresent())
            foot.getChildren().add(Keyed.button("first-back", messages.text("first.back"), BACK, model::back));
        foot.getChildren().add(Keyed.button("first-later", messages.text("first.later"), LATER, model::later));
        if (step.next().isEmpty()) return;
        Button next = Keyed.button("first-go-on", messages.text("first.go-on"), GO_ON, model::goOn);
        next.getStyleClass().add("go");
        foot.getChildren().add(next);
    }

    /// As high as the form; with large text there is more to fill in than fits above the buttons.
    private static final class Room extends ScrollPane {
        private static final double BORDERS = 2;

        Room(VBox form) {
            super(form);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setMinHeight(0);
            setFocusTraversable(false);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getContent().prefHeight(width < 0 ? width : width - BORDERS) + BORDERS;
        }
    }
}
