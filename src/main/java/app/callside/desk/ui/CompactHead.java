package app.callside.desk.ui;

import app.callside.account.ui.AccountView;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Emphasis;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.call.CallEvent;
import app.callside.call.LiveCall;
import app.callside.deck.ui.RebuttalDeck;
import app.callside.desk.Dossier;
import app.callside.desk.ui.DeskPages.Page;
import app.callside.ledger.AccountSummary;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.joda.money.Money;

/// Above the column beside the phone: what is overdue, and the way to the account and the deck.
final class CompactHead extends VBox {
    private static final KeyCombination BACK = KeyCombination.valueOf("Esc");
    private final DeskModel desk;
    private final Messages messages;
    private final Formats formats;
    private final PromiseBook promises;
    private final Label customer = Words.of("", "heading");
    private final TextFlow facts = Emphasis.flow("", "bad");
    private final Label goal = Words.wrapped("", "quiet-text");
    private final Folding line;
    private final ToggleButton notes;
    private final ToggleButton deck;
    private final DeskPages pages;
    private boolean isTight;

    CompactHead(DeskModel desk, DeskServices services, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
        messages = services.messages();
        formats = services.formats();
        promises = services.promises();
        setId("compact-head");
        getStyleClass().add("compact-head");
        customer.setId("compact-customer");
        customer.setWrapText(true);
        facts.setId("compact-facts");
        HBox tabs = new HBox();
        tabs.getStyleClass().add("tabs");
        notes = tab(Page.NOTES, pages);
        deck = tab(Page.DECK, pages);
        tabs.getChildren().addAll(notes, tab(Page.ACCOUNT, pages), deck);
        tabs.setMinWidth(USE_PREF_SIZE);
        Button recap = Keyed.button("page-recap", messages.text("desk.recap"), CommitmentBar.RECAP, desk::openRecap);
        recap.getStyleClass().add("plain");
        tabs.getChildren().add(recap);
        line = new Folding(12, facts, tabs);
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().addAll(customer, goal, line);
        desk.dossier().subscribe(_ -> show());
        desk.stage().subscribe(now -> {
            boolean before = now == DeskStage.PREPARE;
            customer.setVisible(before); // in the call the header says it
            customer.setManaged(before);
            recap.setVisible(!before);
            recap.setManaged(!before);
            show();
        });
    }

    /// Where there is little room, the goal of the call gives way; beside the account, its figures too.
    ///
    /// @param wide in a window that has room for the tabs beside the facts, and for the deck beside the
    ///     notes
    void squeeze(boolean tight, boolean besideAccount, boolean wide) {
        line.folded().set(!wide);
        notes.setVisible(!wide); // they are always there, with the deck beside them
        notes.setManaged(!wide);
        deck.setSelected(
                wide ? pages.page().get() != Page.ACCOUNT : pages.page().get() == Page.DECK);
        isTight = tight || besideAccount;
        facts.setVisible(!besideAccount);
        facts.setManaged(!besideAccount);
        showGoal();
    }

    /// In the size of its text, as large text needs more of it.
    ReadOnlyObjectProperty<Font> font() {
        return goal.fontProperty();
    }

    private ToggleButton tab(Page page, DeskPages pages) {
        ToggleButton tab = new ToggleButton(words(page));
        tab.setId("page-" + page.name().toLowerCase(Locale.ROOT));
        tab.setFocusTraversable(false); // the caret stays in the line that is being typed
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setAccessibleHelp(Keyed.words(BACK)); // to the notes; each other page has a key of its own
        key(page).ifPresent(key -> {
            Tooltip tip = new Tooltip();
            tab.setTooltip(tip);
            Keyed.show(tab, key, tip::setText);
            Keyed.help(tab, key);
        });
        tab.setOnAction(_ -> {
            pages.turnTo(page);
            tab.setSelected(pages.page().get() == page);
        });
        pages.page().subscribe(now -> tab.setSelected(now == page));
        desk.stage().subscribe(_ -> tab.setText(words(page)));
        return tab;
    }

    private static Optional<Hotkey> key(Page page) {
        return switch (page) {
            case NOTES -> Optional.empty();
            case ACCOUNT -> Optional.of(AccountView.KEY);
            case DECK -> Optional.of(RebuttalDeck.PAGE_KEY);
        };
    }

    private String words(Page page) {
        return messages.text(
                switch (page) {
                    case NOTES -> desk.stage().get() == DeskStage.PREPARE ? "desk.prepare" : "desk.notes";
                    case ACCOUNT -> "ledger.account";
                    case DECK -> "deck.title";
                });
    }

    private void show() {
        desk.dossier().get().ifPresent(known -> {
            customer.setText(known.account().customer().name());
            Emphasis.show(facts, facts(known), "bad");
        });
        showGoal();
    }

    private void showGoal() {
        String wanted =
                desk.call().map(LiveCall::opened).map(CallEvent.Opened::goal).orElse("");
        boolean isShown = !isTight && !wanted.isBlank();
        goal.setText(messages.text("desk.compact.goal", wanted));
        goal.setVisible(isShown);
        goal.setManaged(isShown);
    }

    private String facts(Dossier known) {
        AccountSummary account = known.account();
        Money overdue = account.overdueIn(account.mainCurrency());
        String words = messages.text(
                "desk.compact.facts",
                account.currencies().size() > 1 ? formats.money(overdue) : formats.amount(overdue),
                messages.text("ledger.days.short", account.oldestDaysPastDue()));
        return broken(known)
                .map(day -> words + " · " + messages.text("desk.compact.broken", formats.weekday(day)))
                .orElse(words);
    }

    /// The day of the promise that was broken last.
    private Optional<LocalDate> broken(Dossier known) {
        return known.promises().stream()
                .flatMap(promise -> promise.instalments().stream())
                .filter(part -> promises.fateOf(part, desk.today()) == Fate.BROKEN)
                .map(Instalment::dueOn)
                .max(Comparator.naturalOrder());
    }
}
