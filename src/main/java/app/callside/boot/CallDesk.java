package app.callside.boot;

import app.callside.account.ui.AccountView;
import app.callside.base.ui.Announcements;
import app.callside.base.work.Work;
import app.callside.call.LiveCall;
import app.callside.call.PersonLine;
import app.callside.desk.ui.DeskModel;
import app.callside.desk.ui.DeskServices;
import app.callside.desk.ui.DeskStage;
import app.callside.desk.ui.DeskView;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.shell.WindowForm;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The call desk, with its deck and the call that is live at it. It is made when it is first needed, as
/// soon as the deck is there.
final class CallDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final CompanyDesk company;
    private final Outside outside;
    private final Announcements announcements;
    private final Work work;
    private final KeptFavourites favourites;
    private final Function<Runnable, AccountView> accounts;
    private Optional<DeskModel> model = Optional.empty();
    private Optional<DeskView> view = Optional.empty();
    private Consumer<DeskModel> made = _ -> {};
    private Runnable live = () -> {};
    private Runnable finished = () -> {};

    /// @param accounts the account of the customer at the desk, to be shown beside it; is given what
    ///     closes it
    CallDesk(
            Wiring wiring,
            ShellModel shell,
            CompanyDesk company,
            Outside outside,
            Announcements announcements,
            Function<Runnable, AccountView> accounts,
            Work work) {
        this.wiring = wiring;
        this.shell = shell;
        this.company = company;
        this.outside = outside;
        this.announcements = announcements;
        this.accounts = accounts;
        this.work = work;
        favourites =
                new KeptFavourites(wiring.cards, work, () -> wiring.profile().collector());
    }

    /// Hears when the desk is made.
    void onMade(Consumer<DeskModel> listener) {
        made = listener;
    }

    /// Hears that a call has begun.
    void onLive(Runnable listener) {
        live = listener;
    }

    /// Hears that a call has been finished.
    void onFinished(Runnable listener) {
        finished = listener;
    }

    /// What whoever sits here wants at hand is read anew.
    void refresh() {
        favourites.refresh();
    }

    /// Does a step that needs the deck as soon as it is there, without waiting for it here.
    void withDeck(Runnable step) {
        if (wiring.deck.isThere()) step.run();
        else work.start(wiring::deckAtHand, _ -> step.run());
    }

    /// Prepares a call, and shows the desk.
    void prepare(CustomerId customer) {
        withDeck(() -> {
            model().prepare(customer);
            shell.screen().set(Screen.DESK);
        });
    }

    /// Prepares a call to the executive, unless one is going on.
    ///
    /// @return whether none is
    boolean callExecutive(CustomerId customer, Contact executive) {
        if (isCalling()) return false;
        withDeck(() -> {
            model().escalate(customer, executive);
            shell.screen().set(Screen.DESK);
        });
        return true;
    }

    /// A call that was broken off goes on here. The deck is there.
    void bringBack(LiveCall call) {
        model().bringBack(call);
    }

    /// The call that is going on is left to wait.
    void putAside() {
        model.ifPresent(DeskModel::putAside);
    }

    boolean isCalling() {
        return model.filter(DeskModel::isCalling).isPresent();
    }

    /// Whether nothing is to be asked for.
    boolean isCalm() {
        return model.filter(DeskModel::isCalm).isPresent();
    }

    /// Whose call is going on.
    Optional<String> caller() {
        return model.flatMap(DeskModel::caller);
    }

    /// Who is at the desk, prepared or called.
    Optional<CustomerId> customer() {
        return model.flatMap(DeskModel::customer);
    }

    /// Something was changed on an account elsewhere.
    void accountChanged() {
        model.ifPresent(DeskModel::accountChanged);
    }

    private DeskModel model() {
        return model.orElseGet(() -> {
            DeskModel one = new DeskModel(services());
            one.onFinished(() -> finished.run());
            made.accept(one);
            one.stage().subscribe(now -> {
                if (now == DeskStage.LIVE) live.run();
            });
            shell.form().subscribe(form -> one.compact().set(form == WindowForm.COMPACT));
            model = Optional.of(one);
            return one;
        });
    }

    /// The deck is there.
    DeskView view() {
        return view.orElseGet(() -> {
            DeskView one = new DeskView(
                    model(), services(), outside.sending(), () -> accounts.apply(() -> view().toggleAccount()));
            one.announceIn(announcements);
            view = Optional.of(one);
            return one;
        });
    }

    /// What the desk works with.
    DeskServices services() {
        return new DeskServices(
                wiring.dossiers,
                wiring.calls,
                wiring.dispositions,
                wiring.agreed.promises,
                wiring::deckAtHand,
                favourites,
                wiring.shelf,
                outside.papers(),
                wiring.rules,
                wiring.sentRecaps,
                company.mail(),
                () -> shell.profile().get(),
                company.ways(),
                company.ways()::company,
                new PersonLine(wiring.phones),
                wiring.bankDays,
                new TheirTime(wiring)::at,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
    }
}
