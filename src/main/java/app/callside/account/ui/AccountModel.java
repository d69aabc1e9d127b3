package app.callside.account.ui;

import app.callside.account.AccountEvent;
import app.callside.account.AccountSheet;
import app.callside.base.text.Plain;
import app.callside.base.ui.Printing;
import app.callside.dispute.ui.DisputesModel;
import app.callside.interest.LateInterest;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Ledger;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/// One account on the screen. Everything is read in the background, and the long lists in parts.
public final class AccountModel {
    private final AccountServices services;
    private final ReadOnlyObjectWrapper<Optional<AccountSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ShownItems> shown = new SimpleObjectProperty<>(ShownItems.OPEN);
    private final StringProperty words = new SimpleStringProperty("");
    private final Pages<Invoice> items;
    private final Pages<Payment> payments;
    private final Pages<AccountEvent> history;
    private final ReadOnlyBooleanWrapper interestShown = new ReadOnlyBooleanWrapper(false);
    private final DisputesModel disputes;
    private Optional<CustomerId> customer = Optional.empty();
    private Runnable changed = () -> {};
    private int question;
    private Optional<Printing> printing = Optional.empty();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public AccountModel(AccountServices services) {
        this.services = services;
        items = new Pages<>(services.work());
        payments = new Pages<>(services.work());
        history = new Pages<>(services.work());
        disputes = new DisputesModel(services.disputes());
        disputes.onChanged(() -> {
            customer.ifPresent(this::read);
            changed.run();
        });
        shown.subscribe(this::listItems);
        words.subscribe(this::listItems);
    }

    /// Hears that something of an account was changed here.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Writes everything that is known of the account into one file, for an agency or a lawyer.
    void handOver() {
        customer.ifPresent(id -> services.escalating().handOver(id, words -> tell(id, words)));
    }

    /// From now on the account can be printed.
    public void printBy(Printing prints) {
        printing = Optional.of(prints);
    }

    boolean canPrint() {
        return printing.isPresent() && sheet.get().isPresent();
    }

    /// Prints the statement: every open item, or everything that happened.
    void print(boolean whatHappened) {
        sheet.get()
                .ifPresent(known -> printing.ifPresent(prints -> {
                    AccountPaper paper = new AccountPaper(services.messages(), services.formats());
                    CustomerId id = known.account().customer().id();
                    if (whatHappened)
                        prints.table(
                                services.messages().text("account.print.history.file", known.day()),
                                paper.historyHead(known),
                                () -> paper.history(
                                        services.history().page(id, known.day(), 0, AccountPaper.MOST_EVENTS)));
                    else
                        prints.table(
                                services.messages().text("account.print.file", known.day()),
                                paper.statementHead(known),
                                () -> paper.statement(known));
                }));
    }

    /// By then another account may be on the screen, and it is none of its business.
    private void tell(CustomerId about, String words) {
        if (customer.equals(Optional.of(about))) notice.set(words);
    }

    /// Reads an account anew where it is still on the screen.
    public void reopen(CustomerId id) {
        if (customer.equals(Optional.of(id))) open(id);
    }

    /// Prepares a call to whoever decides over everybody else's head.
    void callExecutive() {
        customer.ifPresent(id -> services.escalating().callExecutive(id, words -> tell(id, words)));
    }

    /// Writes the sheet that recommends to stop supplying.
    void stopSupply() {
        customer.ifPresent(id -> services.escalating().stopSupply(id, words -> tell(id, words)));
    }

    /// Writes the last letter before the account is handed over.
    void finalNotice() {
        customer.ifPresent(id -> services.escalating().finalNotice(id, words -> tell(id, words)));
    }

    /// Shows what the law or our terms add to what is overdue, or puts it away; it is asked for nowhere by
    /// this.
    void toggleInterest() {
        interestShown.set(!interestShown.get());
    }

    ReadOnlyBooleanProperty interestShown() {
        return interestShown.getReadOnlyProperty();
    }

    /// As of today; empty where nothing adds to this account.
    Optional<LateInterest> interest() {
        return sheet.get()
                .flatMap(known -> LateInterest.of(
                        services.interest(), known.account().customer(), known.undisputed(), known.day()));
    }

    /// What was done last, in words.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Brings an account onto the screen.
    public void open(CustomerId id) {
        if (!customer.equals(Optional.of(id))) {
            sheet.set(Optional.empty());
            notice.set("");
        }
        customer = Optional.of(id);
        read(id);
        disputes.open(id);
        LocalDate day = today();
        payments.begin(from -> services.ledger().payments(id, from, Pages.SIZE + 1));
        history.begin(from -> services.history().page(id, day, from, Pages.SIZE + 1));
    }

    private void read(CustomerId id) {
        int asked = ++question;
        LocalDate day = today();
        services.work().start(() -> services.file().open(id, day), known -> {
            if (asked != question) return;
            sheet.set(Optional.of(known));
            listItems();
        });
    }

    private void listItems() {
        sheet.get().ifPresent(known -> {
            if (shown.get() == ShownItems.SETTLED)
                listSettled(known.account().customer().id());
            else
                items.set(shown.get().of(known.account()).stream()
                        .filter(this::hasWords)
                        .toList());
        });
    }

    private void listSettled(CustomerId id) {
        LocalDate day = today();
        String wanted = words.get();
        items.begin(from -> services.ledger().settled(id, day, wanted, from, Pages.SIZE + 1));
    }

    private boolean hasWords(Invoice item) {
        String wanted = Plain.of(words.get());
        return wanted.isEmpty()
                || Plain.of(item.number()).contains(wanted)
                || Plain.of(item.purchaseOrder()).contains(wanted)
                || Plain.of(item.goods()).contains(wanted);
    }

    void keep(Contact contact) {
        change((ledger, _) -> ledger.keep(contact));
    }

    void remove(Contact contact) {
        change((ledger, _) -> ledger.remove(contact));
    }

    void letDecide(Contact contact) {
        change((ledger, _) -> ledger.letDecide(contact));
    }

    void setZone(Optional<ZoneId> place) {
        change((ledger, id) -> ledger.setZone(id, place));
    }

    void setOwner(String collector) {
        change((ledger, id) -> ledger.setOwner(id, collector));
    }

    void setClass(AccountClass as) {
        change((ledger, id) -> ledger.setClass(id, as));
    }

    void setCreditHold(boolean held) {
        change((ledger, id) -> ledger.setCreditHold(id, held));
    }

    void setCreditLimit(Optional<Money> limit) {
        change((ledger, id) -> ledger.setCreditLimit(id, limit));
    }

    void setThirdParty(boolean thirdParty) {
        change((ledger, id) -> ledger.setThirdParty(id, thirdParty));
    }

    void setCeased(boolean isCeased) {
        LocalDate day = today();
        change((ledger, id) -> {
            if (isCeased) ledger.cease(id, day);
            else ledger.liftCease(id);
        });
    }

    private void change(BiConsumer<Ledger, CustomerId> change) {
        customer.ifPresent(id -> services.work()
                .start(
                        () -> {
                            change.accept(services.ledger(), id);
                            return id;
                        },
                        done -> {
                            if (customer.equals(Optional.of(done))) read(done);
                            changed.run();
                        }));
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    ReadOnlyObjectProperty<Optional<AccountSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    List<Contact> contacts() {
        return sheet.get().map(known -> known.account().contacts()).orElse(List.of());
    }

    ObjectProperty<ShownItems> shown() {
        return shown;
    }

    StringProperty words() {
        return words;
    }

    Pages<Invoice> items() {
        return items;
    }

    Pages<Payment> payments() {
        return payments;
    }

    DisputesModel disputes() {
        return disputes;
    }

    Pages<AccountEvent> history() {
        return history;
    }
}
