package app.callside.account.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.Tone;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.joda.money.Money;

/// Items of an account with everything about them; where the window is narrow it is scrolled sideways.
final class ItemList extends TableView<Invoice> {
    private static final PseudoClass NOT_DUE = PseudoClass.getPseudoClass("not-due");

    private final AccountModel model;
    private final Messages messages;
    private final Formats formats;

    ItemList(AccountModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        setId("account-items");
        setAccessibleText(messages.text("account.items"));
        model.shown().subscribe(shown -> setPlaceholder(nothing(shown)));
        setItems(model.items().rows());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<Invoice, String> goods = Columns.words(messages.text("ledger.for"), 106, this::what);
        TableColumn<Invoice, String> state = Columns.words(messages.text("account.state"), 110, _ -> "");
        state.setCellFactory(_ -> new StateCell());
        ChosenRows.tell(state, item -> chip(item).getText());
        getColumns()
                .setAll(List.of(
                        Columns.words(messages.text("ledger.invoice"), 96, Invoice::shownNumber),
                        goods,
                        aligned(Columns.figures(messages.text("ledger.days"), 48, this::days)),
                        aligned(Columns.figures(messages.text("ledger.balance"), 90, item -> shown(item.balance()))),
                        aligned(Columns.figures(messages.text("account.original"), 90, item -> shown(item.original()))),
                        state,
                        Columns.words(messages.text("account.due"), 98, item -> day(item.dueDate())),
                        Columns.words(messages.text("account.issued"), 98, item -> day(item.invoiceDate())),
                        Columns.words(messages.text("account.po"), 80, Invoice::purchaseOrder),
                        Columns.words(messages.text("account.terms"), 62, Invoice::terms)));
        new ColumnFit(this, goods, List.of());
        setRowFactory(_ -> new ItemRow());
    }

    /// Open and settled items lead to each other, all others to the open ones.
    private NothingHere nothing(ShownItems shown) {
        boolean isOpen = shown == ShownItems.OPEN;
        ShownItems other = isOpen ? ShownItems.SETTLED : ShownItems.OPEN;
        return new NothingHere(messages.text(isOpen ? "account.items.paid" : "account.items.none"))
                .offer(
                        "account-show-other",
                        messages.text(isOpen ? "account.items.settled" : "account.items.open"),
                        () -> model.shown().set(other));
    }

    private static TableColumn<Invoice, String> aligned(TableColumn<Invoice, String> column) {
        column.setCellFactory(_ -> {
            TableCell<Invoice, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(String text, boolean empty) {
                    super.updateItem(text, empty);
                    setText(empty ? null : text);
                }
            };
            cell.getStyleClass().add("figures");
            return cell;
        });
        return column;
    }

    /// The currency stands beside each amount only where the account owes in several.
    private String shown(Money amount) {
        boolean several = model.sheet()
                .get()
                .filter(sheet -> sheet.account().currencies().size() > 1)
                .isPresent();
        return several ? formats.money(amount) : formats.amount(amount);
    }

    private String what(Invoice item) {
        return item.kind() != InvoiceKind.INVOICE
                ? messages.text("ledger.kind." + item.kind().name())
                : item.goods();
    }

    private String day(java.util.Optional<LocalDate> day) {
        return day.map(formats::dayOfYear).orElse("");
    }

    /// How late it is, or was when it was settled.
    private String days(Invoice item) {
        LocalDate until =
                item.settledOn().filter(on -> !on.isAfter(model.today())).orElse(model.today());
        return item.dueDate().isEmpty()
                ? "–"
                : String.valueOf(item.daysPastDue(until)).replace('-', '−');
    }

    private final class ItemRow extends TableRow<Invoice> {
        @Override
        protected void updateItem(Invoice item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(NOT_DUE, item != null && !item.isOverdueOn(model.today()));
        }
    }

    private final class StateCell extends TableCell<Invoice, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            Invoice item = empty || getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(item == null ? null : chip(item));
        }
    }

    private Chip chip(Invoice item) {
        if (!item.isOpenOn(model.today()))
            return new Chip(
                    item.settledOn()
                            .map(on -> messages.text("account.settled", formats.dayOfYear(on)))
                            .orElse(messages.text("account.settled.once")),
                    Tone.GOOD);
        if (item.disputed()) return new Chip(messages.text("ledger.disputed"), Tone.WARN);
        if (item.kind().isCredit()) return new Chip(messages.text("account.unapplied"), Tone.ACCENT);
        return item.isOverdueOn(model.today())
                ? new Chip(messages.text("account.overdue"), Tone.BAD)
                : new Chip(messages.text("account.notdue"), Tone.QUIET);
    }
}
