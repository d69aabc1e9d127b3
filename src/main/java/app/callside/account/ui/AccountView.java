package app.callside.account.ui;

import app.callside.account.AccountSheet;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Drops;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.dispute.ui.DisputesPane;
import app.callside.erasure.ui.ErasureModel;
import app.callside.erasure.ui.ErasurePane;
import app.callside.ledger.CustomerId;
import app.callside.ledger.PayerProfile;
import app.callside.ledger.ui.AccountFigures;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole account: figures and facts at the left, and its invoices, payments, people, history and
/// documents. It takes no focus by itself, so that it can stand beside the notes of a call.
public final class AccountView extends HBox {
    /// Opens the account, and closes it again.
    public static final Hotkey KEY = Hotkey.of("account", "F5");

    /// What stands at the right.
    enum Part {
        ITEMS,
        PAYMENTS,
        CONTACTS,
        DISPUTES,
        HISTORY,
        DOCUMENTS
    }

    private static final Hotkey NEXT = Hotkey.of("account-next", "Shortcut+Tab");
    private static final Hotkey PREVIOUS = Hotkey.of("account-previous", "Shortcut+Shift+Tab");
    static final Hotkey ADD_CONTACT = Hotkey.of("contact-add", "Alt+C");
    private static final Hotkey EXECUTIVE = Hotkey.of("account-executive", "Alt+B");
    private static final Hotkey STOP = Hotkey.of("account-stop", "Alt+U");
    private static final Hotkey NOTICE = Hotkey.of("account-notice", "Alt+L");
    private static final Hotkey HAND_OVER = Hotkey.of("account-hand-over", "Alt+H");
    private static final Hotkey INTEREST = Hotkey.of("account-interest", "Alt+I");
    private static final Hotkey DISPUTES = Hotkey.of("account-disputes", "Alt+D");
    static final Hotkey PRINT = Hotkey.of("account-print", "Shortcut+P");
    public static final Hotkey ATTACH = Hotkey.of("account-attach", "Alt+A");

    private final KeyMap keys = new KeyMap();
    private final AccountModel model;
    private final Messages messages;
    private final Formats formats;
    private final Label name = Words.of("", "heading");
    private final AccountFigures figures;
    private final Label record = Words.wrapped("", "quiet-text", "small");
    private final FactsPane facts;
    private final ContactsPane contacts;
    private final DisputesPane disputes;
    private final Optional<ErasureModel> erasing;
    private final Map<Part, Node> parts = new EnumMap<>(Part.class);
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private final StackPane shown = new StackPane();
    private final StackPane documents = new StackPane();
    private final Optional<Function<CustomerId, Node>> shelf;

    /// @param shelf makes the list of an account's documents; without it there is no place for them
    /// @param erasing erases somebody on request, beside the people; without it nobody can be
    /// @param close puts the account away
    public AccountView(
            AccountModel model,
            Messages messages,
            Formats formats,
            Optional<Function<CustomerId, Node>> shelf,
            Optional<ErasureModel> erasing,
            Runnable close) {
        this.erasing = erasing;
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.shelf = shelf;
        setId("account");
        getStyleClass().add("account");
        figures = new AccountFigures(messages, formats);
        facts = new FactsPane(model, messages, formats);
        contacts = new ContactsPane(model, messages);
        parts.put(Part.ITEMS, new ItemsPane(model, messages, formats));
        parts.put(Part.PAYMENTS, new PaymentsPane(model, messages, formats));
        parts.put(Part.CONTACTS, erasing.map(this::people).orElse(contacts));
        disputes = new DisputesPane(model.disputes());
        parts.put(Part.DISPUTES, disputes);
        parts.put(Part.HISTORY, new HistoryPane(model, messages, formats));
        if (shelf.isPresent()) parts.put(Part.DOCUMENTS, documents);
        Panel right = new Panel("");
        right.getStyleClass().add("account-right");
        right.head().getChildren().setAll(tabs(), Panel.spring(), close(close));
        VBox.setVgrow(shown, Priority.ALWAYS);
        right.getChildren().add(shown);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setPrefWidth(0); // takes what the left leaves
        getChildren().setAll(left(), right);
        addKeys();
        drops().on(this);
        choose(Part.ITEMS);
        model.sheet().subscribe(this::show);
    }

    /// The people, and below them the way to erase one; while that is open, it takes their place.
    private VBox people(ErasureModel made) {
        ErasurePane pane = new ErasurePane(made);
        pane.addTo(keys, () -> choose(Part.CONTACTS));
        contacts.visibleProperty().bind(made.open().not());
        contacts.managedProperty().bind(contacts.visibleProperty());
        VBox.setVgrow(contacts, Priority.ALWAYS);
        made.open().subscribe(now -> VBox.setVgrow(pane, now ? Priority.ALWAYS : Priority.NEVER));
        return new VBox(contacts, pane);
    }

    private ScrollPane left() {
        Panel summary = new Panel("");
        name.setWrapText(true);
        summary.head().getChildren().setAll(name);
        figures.getStyleClass().add("panel-body");
        record.getStyleClass().add("panel-foot");
        record.setMaxWidth(Double.MAX_VALUE);
        Label notice = Words.wrapped("", "quiet-text");
        notice.setId("account-notice");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        VBox escalation = new VBox(
                6,
                Keyed.button("account-interest", messages.text("account.interest"), INTEREST, model::toggleInterest),
                new InterestPane(model, messages, formats),
                new FlowPane(
                        8,
                        6,
                        Keyed.button(
                                "account-executive",
                                messages.text("escalation.executive"),
                                EXECUTIVE,
                                model::callExecutive),
                        Keyed.button("account-stop", messages.text("escalation.stop"), STOP, model::stopSupply),
                        Keyed.button("account-notice", messages.text("escalation.notice"), NOTICE, model::finalNotice),
                        Keyed.button("account-hand-over", messages.text("handover.action"), HAND_OVER, model::handOver),
                        Keyed.button("account-print", messages.text("account.print"), PRINT, this::print)),
                notice);
        escalation.getStyleClass().add("panel-body");
        summary.getChildren().addAll(figures, record, escalation);
        ScrollPane scroll = new ScrollPane(new VBox(10, summary, facts));
        scroll.getStyleClass().add("account-left");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private FlowPane tabs() {
        FlowPane row = new FlowPane(4, 2);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tabs");
        HBox.setHgrow(row, Priority.ALWAYS);
        for (Part part : parts.keySet()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            ToggleButton tab = new ToggleButton(messages.text("account.part." + key));
            tab.setId("account-" + key + "-tab");
            tab.setOnAction(_ -> choose(part));
            tabs.put(part, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    private void addKeys() {
        keys.add(NEXT, messages.text("account.key.next"), () -> step(1));
        keys.add(PREVIOUS, messages.text("account.key.previous"), () -> step(-1));
        keys.add(ADD_CONTACT, messages.text("account.contact.add"), () -> {
            choose(Part.CONTACTS);
            contacts.addPerson();
        });
        keys.add(EXECUTIVE, messages.text("escalation.executive"), model::callExecutive);
        keys.add(STOP, messages.text("escalation.stop"), model::stopSupply);
        keys.add(NOTICE, messages.text("escalation.notice"), model::finalNotice);
        keys.add(HAND_OVER, messages.text("handover.action"), model::handOver);
        keys.add(PRINT, messages.text("account.print"), model::canPrint, this::print);
        keys.add(INTEREST, messages.text("account.interest"), model::toggleInterest);
        keys.add(DISPUTES, messages.text("account.key.disputes"), () -> {
            choose(Part.DISPUTES);
            disputes.enter();
        });
        disputes.keys().actions().forEach(one -> keys.add(one.hotkey(), one.name(), one.when(), one.run()));
        if (shelf.isPresent()) keys.add(ATTACH, messages.text("account.key.attach"), this::attach);
    }

    private void step(int by) {
        List<Part> order = List.copyOf(parts.keySet());
        int now = 0;
        while (!isShown(order.get(now))) now++;
        choose(order.get(Math.floorMod(now + by, order.size())));
    }

    private boolean isShown(Part part) {
        ToggleButton tab = tabs.get(part);
        return tab != null && tab.isSelected();
    }

    private void attach() {
        choose(Part.DOCUMENTS);
        if (documents.lookup("#account-attach") instanceof Button attach) attach.fire();
    }

    /// What is shown: what happened, or what is open.
    private void print() {
        model.print(isShown(Part.HISTORY));
    }

    /// What is dropped beside the documents becomes one of them, unless it is something to import.
    private Drops drops() {
        return new Drops(
                files -> files.stream().anyMatch(Drops::isTable)
                        ? Optional.empty()
                        : filing().flatMap(place -> place.takes().apply(files)),
                files -> {
                    choose(Part.DOCUMENTS);
                    filing().ifPresent(place -> place.take(files));
                });
    }

    private Optional<Drops> filing() {
        return documents.getChildren().stream().findFirst().flatMap(Drops::at);
    }

    /// For whoever shows the account, to hear before the focused control does.
    public KeyMap keys() {
        return keys;
    }

    private Node close(Runnable close) {
        return Keyed.button("account-close", messages.text("account.close"), KEY, close);
    }

    private void choose(Part part) {
        tabs.forEach((one, tab) -> tab.setSelected(one == part));
        Node chosen = parts.get(part);
        if (chosen != null) shown.getChildren().setAll(chosen);
    }

    private void show(Optional<AccountSheet> known) {
        setDisable(known.isEmpty());
        known.ifPresent(sheet -> {
            CustomerId id = sheet.account().customer().id();
            name.setText(sheet.account().customer().name());
            figures.show(sheet.account(), sheet.profile(), TallyWords.of(sheet.promises(), messages, formats));
            record.setText(record(sheet.profile()));
            facts.show(sheet);
            contacts.show(sheet);
            erasing.ifPresent(made -> made.follow(id));
            shelf.ifPresent(made -> documents.getChildren().setAll(made.apply(id)));
        });
    }

    /// What the sentence rests on, in figures.
    private String record(PayerProfile profile) {
        List<String> parts = new ArrayList<>(List.of(messages.text("account.record.settled", profile.settled())));
        if (profile.settled() > 0)
            parts.add(messages.text("account.record.ontime", Math.round(100 * profile.shareOnTime())));
        profile.medianDaysLate().ifPresent(median -> parts.add(messages.text("account.record.median", median)));
        profile.worst()
                .filter(worst -> worst.days() > 0)
                .ifPresent(worst -> parts.add(messages.text(
                        "account.record.worst", worst.days(), formats.month(YearMonth.from(worst.settledOn())))));
        return String.join("  ·  ", parts);
    }

    /// Puts the caret into the list; for when the account is a place of its own.
    public void enter() {
        Node list = parts.get(Part.ITEMS);
        if (list != null) list.lookupAll("#account-items").forEach(Node::requestFocus);
    }

    public void open(CustomerId customer) {
        model.open(customer);
    }
}
