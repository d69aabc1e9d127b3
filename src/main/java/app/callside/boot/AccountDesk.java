package app.callside.boot;

import app.callside.account.ui.AccountModel;
import app.callside.account.ui.AccountServices;
import app.callside.account.ui.AccountView;
import app.callside.account.ui.Escalating;
import app.callside.base.ui.Printing;
import app.callside.base.work.Work;
import app.callside.dispute.ui.DisputeServices;
import app.callside.erasure.ui.ErasureModel;
import app.callside.erasure.ui.ErasureServices;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.CustomerId;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The whole account on the screen, as a place of its own or beside something else: its papers, its
/// disputes, its escalation, and the erasing of a person.
final class AccountDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final AccountPapers papers;
    private final Supplier<Optional<CustomerId>> chosen;
    private final AccountModel account;
    private final ErasureModel erasing;
    private Optional<AccountView> view = Optional.empty();
    private Screen before = Screen.WORKLIST;

    /// @param chosen whose account is opened where none is named
    AccountDesk(
            Wiring wiring,
            ShellModel shell,
            Escalating escalating,
            AccountPapers papers,
            Printing printing,
            Supplier<Optional<CustomerId>> chosen,
            Work work) {
        this.wiring = wiring;
        this.shell = shell;
        this.papers = papers;
        this.chosen = chosen;
        account = new AccountModel(new AccountServices(
                wiring.accounts,
                wiring.accountHistory,
                wiring.ledger,
                new DisputeServices(
                        wiring.agreed.disputes,
                        wiring.shelf::of,
                        wiring.database,
                        () -> shell.profile().get().collector(),
                        wiring.clock,
                        work,
                        wiring.messages,
                        wiring.formats),
                InterestPolicy.of(wiring.rules.rules("interest")),
                escalating,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
        account.printBy(printing);
        erasing = new ErasureModel(new ErasureServices(
                wiring.erasing.erasure, wiring.erasing.words, work, wiring.messages, wiring.formats));
    }

    /// Hears that something was changed on the account.
    void onChanged(Runnable listener) {
        account.onChanged(listener);
    }

    /// Hears whose account a person was erased from.
    void onErased(Consumer<CustomerId> listener) {
        erasing.onChanged(listener);
    }

    /// Something came onto the account elsewhere.
    void readAnew(CustomerId customer) {
        account.reopen(customer);
    }

    /// Shows the account of whoever is chosen, and goes back from it.
    void toggle() {
        if (shell.screen().get() == Screen.ACCOUNT) shell.screen().set(before);
        else chosen.get().ifPresent(this::open);
    }

    /// Shows an account as a place of its own.
    void open(CustomerId customer) {
        before = shell.screen().get();
        account.open(customer);
        shell.screen().set(Screen.ACCOUNT);
    }

    /// The screen that it was opened from.
    Screen before() {
        return before;
    }

    AccountView view() {
        return view.orElseGet(() -> {
            AccountView made = beside(this::toggle);
            made.getStyleClass().add("screen");
            view = Optional.of(made);
            return made;
        });
    }

    /// The account once more, to be shown beside something else.
    ///
    /// @param close puts it away
    AccountView beside(Runnable close) {
        return new AccountView(
                account, wiring.messages, wiring.formats, Optional.of(papers::of), Optional.of(erasing), close);
    }
}
