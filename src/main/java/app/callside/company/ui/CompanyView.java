package app.callside.company.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Sight;
import app.callside.base.ui.Tone;
import app.callside.base.ui.WindowKeys;
import app.callside.base.ui.Words;
import app.callside.outbox.MailServer;
import app.callside.outbox.OutgoingMail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The company's screen: who we are, how we are paid and how calls can end at the left, how mail goes out
/// and what waits at the right.
public final class CompanyView extends VBox {
    private static final Hotkey SAVE = Hotkey.of("company-save", "Shortcut+S");
    private static final Hotkey TEST = Hotkey.of("company-test", "Alt+M");
    private static final Hotkey HURRY = Hotkey.of("outbox-hurry", "Alt+R");
    private static final Hotkey DROP = Hotkey.of("outbox-drop", "Alt+G");
    private static final Hotkey BACK_UP = Hotkey.of("backup-now", "Alt+B");
    private static final Hotkey KEEPING = Hotkey.of("keeping-open", "Alt+D");
    private static final int WIDE = 32;

    private final CompanyModel model;
    private final CompanyModel.Entry entry;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final TextField first;

    public CompanyView(CompanyModel model) {
        this.model = model;
        entry = model.entry();
        messages = model.messages();
        getStyleClass().addAll("screen", "company");
        keys.add(SAVE, messages.text("company.save"), model::save);
        keys.add(TEST, messages.text("company.test"), model::test);
        keys.add(HURRY, messages.text("company.outbox.hurry"), model::hurry);
        keys.add(BACK_UP, messages.text("company.backup.now"), model.backups()::make);
        keys.add(KEEPING, messages.text("company.backup.open"), model::openKeeping);
        keys.add(DROP, messages.text("company.outbox.drop"), model::drop);
        first = field("company-collector", "company.collector", entry.collector);
        Panel us = us();
        Panel pay = pay();
        Panel server = server();
        OutcomesPanel outcomes = new OutcomesPanel(model.outcomes());
        for (Panel panel : List.of(us, pay, server, outcomes))
            panel.disableProperty().bind(model.loaded().and(model.mayChange()).not());
        ScrollPane left = scrolled(new VBox(10, us, pay, outcomes));
        outcomes.addKeys(keys, () -> Sight.bring(left, outcomes));
        HBox halves = new HBox(10, left, scrolled(new VBox(10, server, outbox(), backups())));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().setAll(halves, foot());
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Panel us() {
        GridPane form = form();
        line(form, "company.collector", first);
        line(form, "company.number", field("company-number", "company.number", entry.number));
        line(form, "company.name", field("company-name", "company.name", entry.name));
        TextArea address = Fields.area("company-address", messages.text("company.address"), entry.address);
        address.setPrefRowCount(3);
        address.setPrefColumnCount(WIDE);
        line(form, "company.address", address);
        line(form, "company.phone", field("company-phone", "company.phone", entry.phone));
        line(form, "company.email", field("company-email", "company.email", entry.email));
        TextField register = field("company-register", "company.register", entry.register);
        register.setPromptText(messages.text("company.register.hint"));
        line(form, "company.register", register);
        return panel("company.us", form);
    }

    private Panel pay() {
        GridPane form = form();
        TextField link = field("company-link", "company.pay.link", entry.link);
        line(form, "company.pay.link", link);
        form.add(
                Words.wrapped(messages.text("company.pay.link.hint", "{reference}", "{amount}"), "quiet-text", "small"),
                1,
                form.getRowCount());
        line(form, "company.pay.account", field("company-account", "company.pay.account", entry.account));
        line(form, "company.pay.remit", field("company-remit", "company.pay.remit", entry.remitTo));
        return panel("company.pay", form);
    }

    private Panel server() {
        GridPane form = form();
        TextField host = field("mail-host", "company.server.host", entry.host);
        host.setPromptText(messages.text("company.server.none"));
        line(form, "company.server.host", host);
        ChoiceBox<MailServer.Security> security = Fields.choice(
                "mail-security",
                messages.text("company.server.security"),
                one -> messages.text("company.security." + one.name().toLowerCase(Locale.ROOT)));
        security.getItems().setAll(MailServer.Security.values());
        security.valueProperty().bindBidirectional(entry.security);
        TextField port = field("mail-port", "company.server.port", entry.port);
        port.setPrefColumnCount(5);
        Label name = Words.quiet(messages.text("company.server.port"));
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(8, security, name, port);
        line.setAlignment(Pos.CENTER_LEFT);
        line(form, "company.server.security", line);
        line(form, "company.server.user", field("mail-user", "company.server.user", entry.user));
        line(
                form,
                "company.server.password",
                Fields.secret("mail-password", messages.text("company.server.password"), entry.password));
        line(form, "company.server.from", field("mail-from", "company.server.from", entry.from));
        form.add(Words.wrapped(messages.text("company.server.note"), "quiet-text", "small"), 1, form.getRowCount());
        return panel("company.server", form);
    }

    private Panel outbox() {
        ListView<OutgoingMail> list = new ListView<>(model.unsent());
        list.setId("outbox-list");
        list.setAccessibleText(messages.text("company.outbox.list"));
        list.setPlaceholder(Words.wrapped(messages.text("company.outbox.none"), "quiet-text"));
        list.setCellFactory(_ -> new MailCell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, mail) -> {
            if (mail != null) model.chosen().set(Optional.of(mail));
        });
        model.chosen().subscribe(mail -> mail.ifPresent(list.getSelectionModel()::select));
        FlowPane actions = new FlowPane(
                8,
                6,
                Keyed.button("outbox-hurry", messages.text("company.outbox.hurry"), HURRY, model::hurry),
                Keyed.button("outbox-drop", messages.text("company.outbox.drop"), DROP, model::drop));
        actions.getStyleClass().add("panel-foot");
        Panel panel = new Panel(messages.text("company.outbox"));
        panel.getChildren().addAll(list, actions);
        return panel;
    }

    private Panel backups() {
        Label last = Words.wrapped("");
        last.setId("backup-last");
        last.textProperty().bind(model.backups().last());
        Label none = Words.naming(BACK_UP, key -> messages.text("company.backup.none", key));
        none.visibleProperty().bind(model.backups().last().isEmpty());
        last.visibleProperty().bind(none.visibleProperty().not());
        for (Label one : List.of(last, none)) one.managedProperty().bind(one.visibleProperty());
        Node now = Keyed.button("backup-now", messages.text("company.backup.now"), BACK_UP, model.backups()::make);
        Node open = Keyed.button("keeping-open", messages.text("company.backup.open"), KEEPING, model::openKeeping);
        FlowPane actions = new FlowPane(8, 6, now, open);
        actions.getStyleClass().add("panel-foot");
        VBox body = new VBox(6, last, none, Words.wrapped(messages.text("company.backup.note"), "quiet-text", "small"));
        body.getStyleClass().add("panel-body");
        Panel panel = new Panel(messages.text("company.backup"));
        panel.getChildren().addAll(body, actions);
        return panel;
    }

    private FlowPane foot() {
        Label notice = Words.wrapped("", "good-text");
        notice.setId("company-notice");
        notice.textProperty().bind(model.notice());
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("company-problem");
        problem.textProperty().bind(model.problem());
        Node save = Keyed.button("company-save", messages.text("company.save"), SAVE, model::save);
        save.getStyleClass().add("go");
        save.disableProperty().bind(model.mayChange().not());
        FlowPane foot = new FlowPane(
                10,
                6,
                save,
                Keyed.button(
                        "company-settings",
                        messages.text("company.settings"),
                        WindowKeys.SETTINGS,
                        model::openSettings),
                Keyed.button("company-test", messages.text("company.test"), TEST, model::test),
                problem,
                notice);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("panel", "panel-body");
        return foot;
    }

    private Panel panel(String key, GridPane form) {
        Panel panel = new Panel(messages.text(key));
        panel.getChildren().add(form);
        return panel;
    }

    private static GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().addAll("form", "panel-body");
        return form;
    }

    private void line(GridPane form, String key, Node field) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), name, field);
    }

    private TextField field(String id, String key, StringProperty value) {
        TextField field = Fields.text(id, messages.text(key), value);
        field.setPrefColumnCount(WIDE);
        return field;
    }

    /// The keys of this screen.
    public KeyMap keys() {
        return keys;
    }

    /// Reads everything anew and puts the caret into the first field.
    public void enter() {
        model.refresh();
        first.requestFocus();
    }

    private final class MailCell extends ListCell<OutgoingMail> {
        MailCell() {
            setPrefWidth(0); // as wide as the list, so that a server's long answer runs over several lines
        }

        @Override
        protected void updateItem(OutgoingMail mail, boolean empty) {
            super.updateItem(mail, empty);
            setText(null);
            if (empty || mail == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String state = messages.text("company.mail." + mail.state().name().toLowerCase(Locale.ROOT));
            Tone tone = mail.state() == OutgoingMail.State.REFUSED ? Tone.BAD : Tone.WARN;
            String tried = messages.text("company.outbox.tried", mail.attempts());
            String next = mail.isUnderway()
                    ? "  ·  "
                            + messages.text(
                                    "company.outbox.next", model.formats().clock(mail.nextAt(), model.zone()))
                    : "";
            VBox text = new VBox(
                    2,
                    Words.bold(mail.to()),
                    Words.wrapped(mail.subject()),
                    Words.wrapped(tried + next, "quiet-text", "small"));
            if (!mail.problem().isEmpty()) text.getChildren().add(Words.wrapped(mail.problem(), "bad-text", "small"));
            HBox.setHgrow(text, Priority.ALWAYS);
            setGraphic(new HBox(10, new Chip(state, tone), text));
            setAccessibleText(String.join(", ", state, mail.to(), mail.subject(), tried + next, mail.problem()));
        }
    }
}
