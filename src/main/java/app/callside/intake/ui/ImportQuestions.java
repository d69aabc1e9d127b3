package app.callside.intake.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.intake.DateOrder;
import app.callside.intake.ImportOptions;
import app.callside.intake.ImportPreview;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// What a person must say because the file does not: which way its dates read, for which day it holds, how
/// long its customers have to pay.
final class ImportQuestions {
    /// The field into which an answer is typed; it has the focus while there is one.
    static final String ANSWER = "import-answer";

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int ANSWER_COLUMNS = 12;

    private final ImportModel model;
    private final Messages messages;
    private final Formats formats;

    ImportQuestions(ImportModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
    }

    Node dateOrder(ImportPreview preview, String example) {
        HBox answers = new HBox(
                10,
                order("import-day-first", "intake.ui.order.dmy", example, DateOrder.DMY, ImportSteps.DAY_FIRST),
                order("import-month-first", "intake.ui.order.mdy", example, DateOrder.MDY, ImportSteps.MONTH_FIRST));
        return ImportSteps.lines(
                messages.text("intake.ui.order.title"),
                Words.wrapped(messages.text("intake.ui.order.why", preview.fileName(), example)),
                answers);
    }

    private Button order(String id, String key, String example, DateOrder order, Hotkey typed) {
        String words = EitherWay.read(example, order)
                .map(day -> messages.text("intake.ui.order.reads", messages.text(key), formats.dayOfYear(day)))
                .orElseGet(() -> messages.text(key));
        Button button = Keyed.button(id, words, typed, () -> model.dateOrder(order));
        button.setFocusTraversable(true);
        return button;
    }

    Node day(ImportPreview preview) {
        AsOfReader days = new AsOfReader(formats.locale());
        return asked(
                new Asking(
                        messages.text("intake.ui.day.title"),
                        messages.text("intake.ui.day.why", preview.fileName()),
                        messages.text("intake.ui.day.field"),
                        messages.text("intake.ui.day.wrong")),
                formats.dayOfYear(model.today()),
                typed -> days.read(typed, model.today()).map(day -> () -> model.asOf(day)));
    }

    Node terms(ImportPreview preview) {
        return asked(
                new Asking(
                        messages.text("intake.ui.terms.title"),
                        messages.text("intake.ui.terms.why", preview.fileName()),
                        messages.text("intake.ui.terms.field"),
                        messages.text("intake.ui.terms.wrong")),
                "",
                typed -> days(typed).map(days -> () -> model.terms(days)));
    }

    private static Optional<Integer> days(String typed) {
        String digits = typed.strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(Character::isDigit);
        return Optional.of(digits)
                .filter(_ -> number)
                .map(Integer::valueOf)
                .filter(days -> days <= ImportOptions.LONGEST_TERMS);
    }

    /// @param wrong what an answer looks like
    private record Asking(String title, String why, String field, String wrong) {}

    /// @param answer what to do with a typed text; empty where it is no answer
    private Node asked(Asking words, String suggested, Function<String, Optional<Runnable>> answer) {
        TextField field = Fields.text(ANSWER, words.field, new SimpleStringProperty(suggested));
        field.setPrefColumnCount(ANSWER_COLUMNS);
        field.setAccessibleHelp(words.wrong);
        Label unit = Words.quiet(words.field);
        unit.setLabelFor(field);
        Label wrong = Words.wrapped(words.wrong, "quiet-text");
        Runnable take = () -> answer.apply(field.getText()).ifPresent(Runnable::run);
        field.setOnAction(_ -> take.run());
        Button go = Keyed.button("import-answer-take", messages.text("intake.ui.answer"), ImportSteps.MAIN, take);
        go.setFocusTraversable(true);
        field.textProperty().subscribe(text -> {
            boolean right = answer.apply(text).isPresent();
            field.pseudoClassStateChanged(WRONG, !right && !text.isBlank());
            go.setDisable(!right);
        });
        HBox line = new HBox(10, unit, field, go);
        line.setAlignment(Pos.CENTER_LEFT);
        return ImportSteps.lines(words.title, Words.wrapped(words.why), line, wrong);
    }
}
