package app.callside.intake.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.CardGuard;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// The day for which the balances hold. Enter, or going elsewhere, takes another one and previews the file anew.
final class AsOfField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ImportModel model;
    private final AsOfReader days;
    private final LocalDate shown;
    private final String shownText;

    AsOfField(ImportModel model, LocalDate shown, Messages messages, Formats formats) {
        super(formats.dayOfYear(shown));
        this.model = model;
        this.shown = shown;
        shownText = formats.dayOfYear(shown);
        days = new AsOfReader(formats.locale());
        CardGuard.on(this);
        setId("import-as-of");
        setAccessibleText(messages.text("intake.ui.as-of"));
        setAccessibleHelp(messages.text("intake.ui.as-of.wrong"));
        setTooltip(new Tooltip(messages.text("intake.ui.as-of.wrong")));
        setPrefColumnCount(9);
        setMaxWidth(USE_PREF_SIZE);
        setOnAction(_ -> take());
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) take();
        });
        textProperty()
                .subscribe(text -> pseudoClassStateChanged(WRONG, read(text).isEmpty()));
    }

    /// Whether another day stands here than the preview was made for.
    boolean isChanged() {
        return !getText().equals(shownText);
    }

    private Optional<LocalDate> read(String typed) {
        return days.read(typed, model.today());
    }

    private void take() {
        if (!isChanged() || getScene() == null) return;
        read(getText()).ifPresentOrElse(this::take, () -> setText(shownText));
    }

    private void take(LocalDate day) {
        if (day.equals(shown)) setText(shownText);
        else model.asOf(day);
    }
}
