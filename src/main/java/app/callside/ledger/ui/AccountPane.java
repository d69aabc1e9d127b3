package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.Invoice;
import app.callside.ledger.PayerProfile;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/// Everything known about an account, at a glance: figures, aging, habit, open items, and what went before.
public final class AccountPane extends Panel {
    /// Something that happened on the account earlier.
    public record Earlier(String text, Tone tone) {}

    private final Messages messages;
    private final Formats formats;
    private final Label overdue = Words.of("", "figure", "bad-text");
    private final Label owed = Words.of("", "figure");
    private final Label oldest = Words.of("", "figure");
    private final Label currency = Words.of("", "quiet-text");
    private final Label others = Words.wrapped("", "quiet-text", "small");
    private final AgingBar aging;
    private final Label habit = Words.wrapped("", "callout");
    private final InvoiceTable items;
    private final VBox earlier = new VBox(3);

    public AccountPane(Messages messages, Formats formats) {
        super(messages.text("ledger.account"));
        this.messages = messages;
        this.formats = formats;
        aging = new AgingBar(messages, formats);
        items = new InvoiceTable(messages, formats);
        habit.setMaxWidth(Double.MAX_VALUE);
        VBox top = new VBox(8, figures(), others, aging, habit);
        top.getStyleClass().add("panel-body");
        VBox below = new VBox(4, Words.of(messages.text("ledger.earlier"), "quiet-text", "bold"), earlier);
        below.getStyleClass().add("panel-foot");
        ScrollPane history = new ScrollPane(below);
        history.setFitToWidth(true);
        history.setFocusTraversable(false);
        history.setMinHeight(0);
        items.setMinHeight(0);
        setMinHeight(0);
        history.setPrefHeight(160);
        VBox.setVgrow(items, Priority.ALWAYS);
        getChildren().addAll(top, items, history);
        others.managedProperty().bind(others.textProperty().isNotEmpty());
        head().getChildren().add(currency);
    }

    private HBox figures() {
        return new HBox(
                22, figure("ledger.overdue", overdue), figure("ledger.owed", owed), figure("ledger.oldest", oldest));
    }

    private VBox figure(String key, Label value) {
        value.setMinWidth(Label.USE_PREF_SIZE);
        return new VBox(1, Words.quiet(messages.text(key)), value);
    }

    public void show(AccountSummary account, List<Earlier> before) {
        CurrencyUnit main = account.mainCurrency();
        var open = account.aging(main);
        overdue.setText(formats.amount(open.overdue()));
        owed.setText(formats.amount(open.open()));
        oldest.setText(messages.text("ledger.days.short", account.oldestDaysPastDue()));
        currency.setText(formats.currency(main)
                + (account.customer().terms().isEmpty()
                        ? ""
                        : "  ·  " + account.customer().terms()));
        others.setText(account.currencies().stream()
                .filter(other -> !other.equals(main))
                .map(other -> messages.text("ledger.also", formats.money(account.overdueIn(other))))
                .collect(Collectors.joining("; ")));
        aging.show(open);
        habit.setText(habit(account.profile(), account.oldestDaysPastDue()));
        List<Invoice> shown = account.open();
        items.show(shown, account.day());
        earlier.getChildren().setAll(before.stream().map(AccountPane::line).toList());
        if (before.isEmpty()) earlier.getChildren().setAll(Words.quiet(messages.text("ledger.earlier.none")));
    }

    private static Label line(Earlier one) {
        String tone = one.tone() == Tone.BAD ? "bad-text" : one.tone() == Tone.GOOD ? "good-text" : "plain";
        return Words.wrapped("● " + one.text(), tone);
    }

    private String habit(PayerProfile profile, int oldestDays) {
        if (profile.averageDaysLate().isEmpty()) return messages.text("ledger.habit.unknown", profile.settled());
        int late = profile.averageDaysLate().getAsInt();
        String usual = late > 0
                ? messages.text("ledger.habit.late", late, profile.settled())
                : messages.text("ledger.habit.early", profile.settled());
        return oldestDays > profile.worstDaysLate() && oldestDays > 0
                ? usual + " " + messages.text("ledger.habit.unusual", oldestDays, Math.max(0, profile.worstDaysLate()))
                : usual;
    }
}
