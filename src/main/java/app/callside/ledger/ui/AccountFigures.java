package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.ledger.AccountStatus;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.PayerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/// An account in figures: what is overdue and owed, how old it is, how they usually pay, and what stands over it.
public final class AccountFigures extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final FlowPane flags = new FlowPane(6, 4);
    private final Label overdue = Words.of("", "figure", "bad-text");
    private final Label owed = Words.of("", "figure");
    private final Label oldest = Words.of("", "figure");
    private final Label others = Words.wrapped("", "quiet-text", "small");
    private final AgingBar aging;
    private final ProfileNote profile;

    public AccountFigures(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        aging = new AgingBar(messages, formats);
        profile = new ProfileNote(messages, formats);
        setSpacing(8);
        setMinHeight(Region.USE_PREF_SIZE);
        // wraps where large text leaves no room for three beside each other
        FlowPane figures = new FlowPane(
                22, 4, figure("ledger.overdue", overdue), figure("ledger.owed", owed), figure("ledger.oldest", oldest));
        getChildren().addAll(flags, figures, others, aging, profile);
        others.managedProperty().bind(others.textProperty().isNotEmpty());
    }

    private VBox figure(String key, Label value) {
        value.setMinWidth(Label.USE_PREF_SIZE);
        return new VBox(1, Words.quiet(messages.text(key)), value);
    }

    /// @param more said after the sentence on how they pay; may be empty
    public void show(AccountSummary account, PayerProfile habit, String more) {
        CurrencyUnit main = account.mainCurrency();
        var open = account.aging(main);
        overdue.setText(formats.amount(open.overdue()));
        owed.setText(formats.amount(open.open()));
        oldest.setText(messages.text("ledger.days.short", account.oldestDaysPastDue()));
        others.setText(account.currencies().stream()
                .filter(other -> !other.equals(main))
                .map(other -> messages.text("ledger.also", formats.money(account.overdueIn(other))))
                .collect(Collectors.joining("; ")));
        aging.show(open);
        profile.show(habit, account.oldestDaysPastDue(), account.day(), more);
        flags.getChildren().setAll(flags(account));
        flags.setVisible(!flags.getChildren().isEmpty());
        flags.setManaged(flags.isVisible());
    }

    private List<Chip> flags(AccountSummary account) {
        AccountStatus status = account.customer().status();
        List<Chip> shown = new ArrayList<>();
        if (status.isCeasedOn(account.day()))
            status.ceasedOn()
                    .ifPresent(since -> shown.add(
                            new Chip(messages.text("ledger.flag.ceased", formats.dayOfYear(since)), Tone.BAD)));
        if (status.creditHold()) shown.add(new Chip(messages.text("ledger.flag.hold"), Tone.BAD));
        if (status.thirdParty()) shown.add(new Chip(messages.text("ledger.flag.third"), Tone.PURPLE));
        return shown;
    }
}
