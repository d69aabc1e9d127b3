package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Arranged;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A promise that was heard in the notes, above the line that is being typed: a key takes it, one changes
/// it, one refuses.
final class PromiseOfferPane extends VBox {
    static final Hotkey TAKE = Hotkey.of("offer-take", "Alt+Enter");
    static final Hotkey CHANGE = Hotkey.of("offer-change", "Alt+E");
    static final Hotkey REFUSE = Hotkey.of("offer-refuse", "Alt+X");
    private static final double INSETS = 24;
    private static final double MARGIN = 12;

    private final CommitmentModel model;
    private final Messages messages;
    private final Formats formats;
    private final OfferWords words;
    private final Label payments = Words.wrapped("");
    private final FlowPane rest = new FlowPane(6, 4);
    private final Button fill;
    private final Button take;
    private final Button change;
    private final Button refuse;

    PromiseOfferPane(CommitmentModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        words = new OfferWords(model, messages, formats);
        setId("promise-offer");
        getStyleClass().add("promise-offer");
        VBox.setMargin(this, new Insets(0, MARGIN, MARGIN / 2, MARGIN));
        fill = Keyed.button("offer-take", messages.text("desk.offer.fill"), TAKE, model::takeHeard);
        take = Keyed.button("offer-take", messages.text("desk.offer.take"), TAKE, model::takeHeard);
        take.getStyleClass().add("go");
        change = Keyed.button("offer-change", messages.text("desk.offer.change"), CHANGE, model::changeHeard);
        refuse = Keyed.button("offer-refuse", messages.text("desk.offer.refuse"), REFUSE, model::refuseHeard);
        Label title = Words.bold(messages.text("desk.offer"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        payments.setId("offer-payments");
        rest.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new HBox(8, title, payments), rest);
        model.heard().offer().subscribe(_ -> show());
        model.openForm().subscribe(_ -> show());
    }

    /// An open form has the word; the offer waits behind it.
    private void show() {
        Optional<PromiseOffer> offer =
                model.heard().offer().get().filter(_ -> model.openForm().get().isEmpty());
        setVisible(offer.isPresent());
        setManaged(offer.isPresent());
        if (offer.isEmpty()) forget();
        offer.ifPresent(heard -> {
            payments.setText(words.of(heard));
            List<Node> below = new ArrayList<>(buttons(heard));
            below.addAll(asides(heard));
            Arranged.in(rest, below);
            setAccessibleText(messages.text("desk.offer") + " " + payments.getText());
        });
    }

    private void forget() {
        payments.setText("");
        rest.getChildren().clear();
        setAccessibleText("");
    }

    private List<Button> buttons(PromiseOffer heard) {
        return heard.isDated() ? List.of(take, change, refuse) : List.of(fill, refuse);
    }

    /// What to ask, what it hangs on, and a day on which no money moves.
    private List<Chip> asides(PromiseOffer heard) {
        List<Chip> asides = new ArrayList<>();
        for (PromiseOffer.Question question : heard.questions())
            asides.add(new Chip(
                    messages.text("desk.offer.ask." + question.name().toLowerCase(Locale.ROOT)),
                    question == PromiseOffer.Question.HOW ? Tone.QUIET : Tone.WARN));
        heard.condition().map(this::condition).ifPresent(asides::add);
        heard.payments().stream()
                .flatMap(one -> one.date().stream())
                .distinct()
                .filter(day -> !model.heard().isBankDay(day))
                .limit(1)
                .forEach(day ->
                        asides.add(new Chip(messages.text("desk.offer.closed", formats.weekday(day)), Tone.WARN)));
        return asides;
    }

    private Chip condition(String words) {
        Chip chip = new Chip(messages.text("desk.offer.if", words), Tone.PURPLE);
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(widthProperty().subtract(INSETS));
        chip.setTooltip(new Tooltip(words));
        return chip;
    }
}
