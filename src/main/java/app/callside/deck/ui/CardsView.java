package app.callside.deck.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.Panel;
import app.callside.deck.CardEdition;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The cards of the deck: all of them at the left, the one that is edited at the right.
public final class CardsView extends HBox {
    static final Hotkey SAVE = Hotkey.of("cards-save", "Shortcut+S");
    static final Hotkey NEW = Hotkey.of("cards-new", "Shortcut+N");
    static final Hotkey RETIRE = Hotkey.of("cards-retire", "Shortcut+Shift+D");
    static final Hotkey FIND = Hotkey.of("cards-find", "Shortcut+F");

    private final CardsModel model;
    private final Messages messages;
    private final KeyMap keys = new KeyMap();
    private final TableView<CardEdition> table = new TableView<>();
    private final TextField search;

    /// @param zone of this desk, for the days on which cards were edited
    public CardsView(CardsModel model, Messages messages, Formats formats, ZoneId zone) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("cards");
        getStyleClass().add("screen");
        search = Fields.text("cards-search", messages.text("deck.search"), model.query());
        Keyed.help(search, FIND);
        search.setPromptText(messages.text("deck.edit.find"));
        Panel left = left();
        CardForm right = new CardForm(model, messages, formats, zone);
        for (Panel panel : List.of(left, right)) {
            panel.setMinHeight(0);
            panel.setPrefWidth(0);
            HBox.setHgrow(panel, Priority.ALWAYS);
        }
        getChildren().addAll(left, right);
        keys.add(FIND, messages.text("deck.edit.key.find"), search::requestFocus);
        keys.add(NEW, messages.text("deck.edit.key.new"), () -> {
            model.begin();
            right.enter();
        });
        keys.add(SAVE, messages.text("deck.edit.key.save"), model::save);
        keys.add(RETIRE, messages.text("deck.edit.key.retire"), model::retireOrRevive);
    }

    private Panel left() {
        Panel left = new Panel(messages.text("deck.edit.cards"));
        CheckBox retired = new CheckBox(messages.text("deck.edit.withretired"));
        retired.setId("cards-retired");
        retired.selectedProperty().bindBidirectional(model.withRetired());
        left.head().getChildren().add(retired);
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox foot = new HBox(
                8,
                search,
                Keyed.cap(FIND),
                Keyed.button("cards-new", messages.text("deck.edit.new"), NEW, model::begin));
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        foot.getStyleClass().add("panel-foot");
        left.getChildren().addAll(table, foot);
        return left;
    }

    private void table() {
        table.setId("cards-list");
        table.setAccessibleText(messages.text("deck.edit.cards"));
        table.setPlaceholder(new NothingHere(messages.text("deck.nothing.edit"))
                .offer("cards-write", messages.text("deck.edit.new"), NEW, model::begin));
        table.setItems(model.shown());
        table.setMinHeight(90);
        TableColumn<CardEdition, String> title = Columns.words(
                messages.text("deck.edit.part.TITLE"), 200, one -> one.card().title());
        TableColumn<CardEdition, String> version = Columns.figures(
                messages.text("deck.edit.version"),
                66,
                one -> String.valueOf(one.card().version()));
        table.getColumns()
                .setAll(List.of(
                        title,
                        Columns.words(
                                messages.text("deck.edit.part.GROUP"),
                                110,
                                one -> one.card().group().chip()),
                        version,
                        Columns.words(messages.text("deck.edit.state"), 84, this::state)));
        new ColumnFit(table, title, List.of(version));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !model.chosen().get().equals(Optional.of(one)))
                model.chosen().set(Optional.of(one));
        });
        model.chosen().subscribe(one -> {
            if (one.isPresent()) table.getSelectionModel().select(one.get());
            else table.getSelectionModel().clearSelection();
        });
    }

    private String state(CardEdition one) {
        if (one.retired()) return messages.text("deck.edit.state.retired");
        return messages.text(one.isOfTheHouse() ? "deck.edit.state.house" : "deck.edit.state.edited");
    }

    /// Puts the caret where one begins.
    public void enter() {
        table.requestFocus();
    }

    public KeyMap keys() {
        return keys;
    }
}
