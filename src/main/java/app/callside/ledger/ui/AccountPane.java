package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Emphasis;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Invoice;
import app.callside.ledger.PaymentChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Everything known about an account, at a glance: figures, aging, habit, open items, and what went before.
public final class AccountPane extends Panel {
    /// Something that happened on the account earlier.
    ///
    /// @param text the words that the tone colours are marked as `‹these›`
    public record Earlier(String text, Tone tone) {}

    /// What stands beside an invoice.
    ///
    /// @param lacks whether something is missing; its text is then shown, and else a sign with the text behind it
    public record Mark(boolean lacks, String text) {}

    private final Messages messages;
    private final Formats formats;
    private final Chip terms = new Chip("", Tone.QUIET);
    private final AccountFigures figures;
    private final InvoiceTable items;
    private final VBox earlier = new VBox(3);
    private final Label chain = Words.wrapped("");
    private final VBox chainPart;

    public AccountPane(Messages messages, Formats formats) {
        super(messages.text("ledger.account"));
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("account-pane");
        figures = new AccountFigures(messages, formats);
        figures.getStyleClass().add("panel-body");
        items = new InvoiceTable(messages, formats);
        VBox below = new VBox(4, Words.of(messages.text("ledger.earlier"), "quiet-text", "bold"), earlier);
        below.getStyleClass().add("panel-foot");
        below.setMinHeight(USE_PREF_SIZE);
        chain.setId("payment-chain");
        chainPart = new VBox(4, Words.of(messages.text("ledger.chain"), "quiet-text", "bold"), chain);
        chainPart.getStyleClass().add("panel-foot");
        chainPart.setMinHeight(USE_PREF_SIZE);
        show(PaymentChain.UNKNOWN);
        VBox all = new VBox(figures, items, chainPart, below);
        VBox.setVgrow(items, Priority.SOMETIMES);
        // what does not fit is scrolled to; nothing is squeezed away
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        head().getChildren().add(terms);
    }

    /// Says what stands beside each invoice from now on.
    public void mark(Function<Invoice, Optional<Mark>> marks) {
        items.mark(marks);
    }

    /// @param more said after the sentence on how they pay, as on promises; may be empty
    public void show(AccountSummary account, List<Earlier> before, String more) {
        terms.setText(terms(account));
        figures.show(account, account.profile(), more);
        items.show(account.open(), account.day());
        earlier.getChildren().setAll(before.stream().map(AccountPane::line).toList());
        if (before.isEmpty()) earlier.getChildren().setAll(Words.wrapped(messages.text("ledger.earlier.none")));
    }

    /// Shows how a bill becomes a payment there; nothing where nothing is known.
    public void show(PaymentChain known) {
        chain.setText(ChainWords.of(known, messages));
        chainPart.setVisible(!known.isUnknown());
        chainPart.setManaged(!known.isUnknown());
    }

    private String terms(AccountSummary account) {
        List<String> parts = new ArrayList<>(List.of(formats.currency(account.mainCurrency())));
        if (!account.customer().terms().isEmpty()) parts.add(account.customer().terms());
        account.customer()
                .since()
                .ifPresent(since -> parts.add(messages.text("ledger.since", String.valueOf(since.getYear()))));
        return String.join(" · ", parts);
    }

    private static TextFlow line(Earlier one) {
        return Emphasis.flow("● " + one.text(), one.tone().styleClass());
    }
}
