package app.callside.account.ui;

import app.callside.account.AccountEvent;
import app.callside.account.AccountSheet;
import app.callside.base.money.Totals;
import app.callside.base.table.Cell;
import app.callside.base.table.TableHead;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The account on paper: what is open, or what happened.
final class AccountPaper {
    /// Nobody reads more on paper.
    static final int MOST_EVENTS = 5000;

    private final Messages messages;
    private final Formats formats;

    AccountPaper(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    TableHead statementHead(AccountSheet sheet) {
        return new TableHead(
                messages.text("account.print.title", name(sheet), formats.dayOfYear(sheet.day())),
                List.of(messages.text(
                        "account.print.total",
                        Totals.of(sheet.account().openInvoices().stream()
                                        .map(Invoice::balance)
                                        .toList())
                                .byCurrency()
                                .values()
                                .stream()
                                .map(formats::money)
                                .collect(Collectors.joining("  ·  ")))),
                List.of(
                        column("invoice", "ledger.invoice", 14),
                        column("for", "ledger.for", 30),
                        column("issued", "account.issued", 12),
                        column("due", "account.due", 12),
                        column("days", "ledger.days", 8),
                        column("original", "account.original", 14),
                        column("balance", "ledger.balance", 14)));
    }

    /// Every open item, the one that is due longest first.
    List<List<Cell>> statement(AccountSheet sheet) {
        return sheet.account().openInvoices().stream()
                .map(item -> List.of(
                        new Cell.Words(item.shownNumber()),
                        new Cell.Words(what(item)),
                        day(item.invoiceDate()),
                        day(item.dueDate()),
                        item.dueDate().isEmpty()
                                ? new Cell.Nothing()
                                : new Cell.Words(String.valueOf(item.daysPastDue(sheet.day()))
                                        .replace('-', '−')),
                        new Cell.Sum(item.original()),
                        new Cell.Sum(item.balance())))
                .toList();
    }

    private String what(Invoice item) {
        return item.kind() == InvoiceKind.INVOICE
                ? item.goods()
                : messages.text("ledger.kind." + item.kind().name());
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Cell.Day::new).orElseGet(Cell.Nothing::new);
    }

    TableHead historyHead(AccountSheet sheet) {
        return new TableHead(
                messages.text("account.print.history.title", name(sheet), formats.dayOfYear(sheet.day())),
                List.of(),
                List.of(
                        column("day", "account.column.day", 11),
                        column("kind", "account.column.kind", 13),
                        column("what", "account.column.what", 40),
                        column("notes", "account.column.notes", 36)));
    }

    /// Newest first, as on the screen.
    List<List<Cell>> history(List<AccountEvent> events) {
        return events.stream()
                .map(event -> {
                    EventWords words = EventWords.of(event, messages, formats);
                    return List.<Cell>of(
                            new Cell.Day(event.day()),
                            new Cell.Words(words.kind()),
                            new Cell.Words(words.text()),
                            new Cell.Words(words.notes().strip()));
                })
                .toList();
    }

    private static String name(AccountSheet sheet) {
        return sheet.account().customer().name();
    }

    private TableHead.Column column(String id, String key, int width) {
        return new TableHead.Column(id, messages.text(key), width);
    }
}
