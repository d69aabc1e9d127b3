package app.callside.agenda.ui;

import app.callside.agenda.Agenda;
import app.callside.agenda.AgendaItem;
import app.callside.agenda.AgendaItem.Contested;
import app.callside.agenda.AgendaItem.PromisedPayment;
import app.callside.base.money.Totals;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.dispute.Decision;
import app.callside.promise.KeptRate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The promises screen: what it comes to above, the agenda below, by day.
public final class AgendaView extends VBox {
    private static final Hotkey PREPARE = Hotkey.of("agenda-prepare", "Enter");
    private static final Hotkey LATER = Hotkey.of("agenda-put-off", "Alt+Right");
    private static final Hotkey SOONER = Hotkey.of("agenda-sooner", "Alt+Left");
    private static final Hotkey DONE = Hotkey.of("agenda-done", "D");
    private static final Hotkey GRANT = Hotkey.of("agenda-grant", "G");
    private static final Hotkey REFUSE = Hotkey.of("agenda-refuse", "R");
    private static final Hotkey WITHDRAW = Hotkey.of("agenda-withdraw", "W");
    private static final Hotkey LET_GO = Hotkey.of("agenda-let-go", "C");
    private static final Hotkey APPROVE = Hotkey.of("agenda-approve", "A");
    private static final Hotkey EXPORT = Hotkey.of("agenda-export", "E");
    static final Hotkey PRINT = Hotkey.of("agenda-print", "Shortcut+P");
    private static final Hotkey EXPORT_ALL = Hotkey.of("agenda-export-all", "Shift+E");
    private static final Hotkey KIND = Hotkey.of("agenda-kind", "P");

    private final AgendaModel model;
    private final Messages messages;
    private final Formats formats;
    private final KeyMap keys = new KeyMap();
    private final Map<String, Predicate<AgendaItem>> uses = new HashMap<>();
    private final ListView<AgendaLine> list = new ListView<>();

    public AgendaView(AgendaModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        getStyleClass().addAll("screen", "agenda");
        addKeys();
        VBox below = new VBox(bar(), list(), foot());
        below.getStyleClass().add("panel");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(figures(), below);
    }

    private Node figures() {
        HBox band = new HBox();
        band.getStyleClass().addAll("agenda-figures", "panel", "panel-body");
        model.agenda()
                .subscribe(read -> read.ifPresent(agenda -> {
                    band.getChildren().clear();
                    for (Agenda.Part part : Agenda.Part.values())
                        band.getChildren().add(figure(part, agenda.payments(part), agenda.missing(part)));
                    band.getChildren().addAll(Panel.spring(), kept(agenda.keptRate()));
                }));
        return band;
    }

    private VBox figure(Agenda.Part part, int payments, Totals missing) {
        Label figure = Words.of(String.valueOf(payments), "figure");
        if (part == Agenda.Part.OVERDUE && payments > 0) figure.getStyleClass().add("bad-text");
        return named(
                messages.text("agenda.part." + part.name().toLowerCase(Locale.ROOT)),
                figure,
                missing.byCurrency().values().stream()
                        .map(sum -> unbroken(formats.money(sum)))
                        .collect(Collectors.joining(" · ")));
    }

    private VBox kept(KeptRate rate) {
        Label figure = Words.of(
                rate.percent().isEmpty()
                        ? "–"
                        : messages.text("agenda.kept.of", rate.percent().getAsInt(), rate.kept(), rate.matured()),
                "figure");
        figure.setId("agenda-kept");
        return named(
                messages.text("agenda.kept"),
                figure,
                rate.percentByAmount().entrySet().stream()
                        .map(of -> unbroken(
                                messages.text("agenda.kept.amount", of.getKey().getCode(), of.getValue())))
                        .collect(Collectors.joining(" · ")));
    }

    /// A sum stays on one line.
    private static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    private static VBox named(String title, Label figure, String sums) {
        Label name = Words.wrapped(title, "quiet-text");
        figure.setWrapText(true);
        figure.setMinHeight(USE_PREF_SIZE);
        Label below = Words.wrapped(sums, "quiet-text", "small");
        below.setMinWidth(0);
        VBox box = new VBox(1, name, figure, below);
        box.getStyleClass().add("agenda-figure");
        return box;
    }

    private Node bar() {
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("agenda-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        for (AgendaModel.Kind kind : AgendaModel.Kind.values()) {
            ToggleButton button = new ToggleButton(messages.text("agenda.kind." + id(kind)));
            button.setId("agenda-" + id(kind));
            button.setAccessibleText(button.getText());
            button.getStyleClass().add("filter-chip");
            button.setFocusTraversable(false);
            Keyed.help(button, KIND);
            button.setOnAction(_ -> model.kind().set(kind));
            model.kind().subscribe(now -> button.setSelected(now == kind));
            bar.getChildren().add(button);
        }
        for (KeyMap.Action action : keys.actions())
            bar.getChildren().add(shownFor(action, uses.getOrDefault(action.id(), _ -> true)));
        keys.add(KIND, messages.text("agenda.kind"), this::listHasCaret, this::nextKind);
        return bar;
    }

    /// The bar holds what can be done about the chosen entry, and nothing else.
    private Button shownFor(KeyMap.Action action, Predicate<AgendaItem> use) {
        Button button = Keyed.button(action.id(), action.name(), action.hotkey(), action.run());
        model.chosen().subscribe(item -> {
            button.setVisible(item.filter(use).isPresent());
            button.setManaged(button.isVisible());
        });
        return button;
    }

    private static String id(AgendaModel.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private NothingHere nothing(AgendaModel.Kind kind) {
        if (kind == AgendaModel.Kind.ALL)
            return new NothingHere(messages.text("agenda.empty")).offer(NothingHere.Way.WORKLIST, messages);
        return new NothingHere(messages.text("agenda.empty.kind"))
                .offer(
                        "agenda-show-all",
                        messages.text("agenda.kind.all"),
                        () -> model.kind().set(AgendaModel.Kind.ALL));
    }

    private Node list() {
        list.setId("agenda-list");
        list.setAccessibleText(messages.text("agenda.list"));
        list.setItems(model.lines());
        model.kind().subscribe(kind -> list.setPlaceholder(nothing(kind)));
        AgendaDrag drag = new AgendaDrag(model);
        list.setCellFactory(_ -> new AgendaCell(model, drag, messages, formats));
        EdgeScroll.on(list);
        AgendaWords words = new AgendaWords(messages, formats);
        ChosenRows.tell(list, words.headings(), words::cells);
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (line instanceof AgendaLine.Entry entry) model.chosen().set(Optional.of(entry.item()));
        });
        model.chosen()
                .subscribe(item -> item.map(AgendaLine.Entry::new).ifPresent(entry -> {
                    if (!entry.equals(list.getSelectionModel().getSelectedItem()))
                        list.getSelectionModel().select(entry);
                }));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) model.prepare();
        });
        return list;
    }

    private Node foot() {
        Label notice = Words.wrapped("", "quiet-text");
        notice.setId("agenda-notice");
        notice.textProperty().bind(model.notice());
        HBox foot = new HBox(notice);
        foot.getStyleClass().add("panel-foot");
        foot.visibleProperty().bind(model.notice().isNotEmpty());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    /// What can be done with an entry, in the order of the bar.
    private void addKeys() {
        Predicate<AgendaItem> every = _ -> true;
        Predicate<AgendaItem> contested = AgendaView::isUndecided;
        Predicate<AgendaItem> promised = PromisedPayment.class::isInstance;
        key(PREPARE, "agenda.prepare", every, model::prepare);
        key(SOONER, "agenda.sooner", AgendaItem::isOurs, () -> model.moveBy(-1));
        key(LATER, "agenda.putoff", AgendaItem::isOurs, () -> model.moveBy(1));
        key(
                DONE,
                "agenda.mark.done",
                item -> !(item instanceof Contested || item instanceof PromisedPayment),
                model::done);
        key(GRANT, "dispute.key.grant", contested, () -> model.rule(Decision.GRANTED));
        key(REFUSE, "dispute.key.refuse", contested, () -> model.rule(Decision.REFUSED));
        key(WITHDRAW, "dispute.key.withdraw", contested, () -> model.rule(Decision.WITHDRAWN));
        key(APPROVE, "agenda.approve", AgendaView::wantsApproval, model::approve);
        key(LET_GO, "agenda.letgo", promised, model::letGo);
        key(EXPORT, "agenda.export", every, model::exportChosen);
        key(EXPORT_ALL, "agenda.export.all", every, model::exportAll);
        keys.add(PRINT, messages.text("agenda.print"), model::canPrint, model::print);
    }

    private static boolean isUndecided(AgendaItem item) {
        return item instanceof Contested contested
                && contested.dispute().stage().isUndecided();
    }

    private static boolean wantsApproval(AgendaItem item) {
        return item instanceof PromisedPayment payment
                && payment.promise().approval().isMissing();
    }

    /// Heard only while the list has the caret: the same letters are typed elsewhere.
    private void key(Hotkey key, String name, Predicate<AgendaItem> use, Runnable run) {
        uses.put(key.id(), use);
        keys.add(
                key,
                messages.text(name),
                () -> listHasCaret() && model.chosen().get().filter(use).isPresent(),
                run);
    }

    private boolean listHasCaret() {
        return getScene() != null && getScene().getFocusOwner() == list;
    }

    private void nextKind() {
        AgendaModel.Kind[] kinds = AgendaModel.Kind.values();
        model.kind().set(kinds[(model.kind().get().ordinal() + 1) % kinds.length]);
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Reads the agenda anew and puts the focus on its first entry.
    public void enter() {
        model.refresh();
        list.requestFocus();
    }
}
