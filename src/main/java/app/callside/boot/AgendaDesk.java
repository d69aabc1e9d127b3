package app.callside.boot;

import app.callside.agenda.ui.AgendaModel;
import app.callside.agenda.ui.AgendaServices;
import app.callside.agenda.ui.AgendaView;
import app.callside.agenda.ui.Reminding;
import app.callside.base.ui.Notice;
import app.callside.base.ui.Printing;
import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.ledger.CustomerId;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Promises, disputes and follow-ups on the screen, by day, and what is called to mind of them.
final class AgendaDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final AgendaModel agenda;
    private final Reminding reminding;
    private Consumer<Notice> notices = _ -> {};
    private Consumer<CustomerId> accounts = _ -> {};
    private Optional<AgendaView> view = Optional.empty();

    /// @param busy whether somebody is on the phone
    /// @param calm whether nothing is to be asked for
    AgendaDesk(
            Wiring wiring,
            ShellModel shell,
            BooleanSupplier busy,
            BooleanSupplier calm,
            RecapSending sending,
            Printing printing,
            Work work) {
        this.wiring = wiring;
        this.shell = shell;
        AgendaServices services = new AgendaServices(
                wiring.agreed.agenda,
                sending::whereToSave,
                () -> shell.profile().get().collector(),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats);
        agenda = new AgendaModel(services);
        reminding = new Reminding(
                services,
                new Reminding.Surroundings(
                        busy,
                        calm,
                        () -> shell.locked().get(),
                        this::remind,
                        () -> shell.screen().set(Screen.PROMISES),
                        customer -> accounts.accept(customer)));
        shell.reminders().set(wiring.desk.reminds());
        reminding.on().bind(shell.reminders());
        shell.waiting().bind(reminding.waiting());
        shell.reminders().subscribe((_, now) -> work.start(() -> kept(now), _ -> {}));
        agenda.printBy(printing);
    }

    private void remind(Notice notice) {
        shell.remind(notice);
        notices.accept(notice);
    }

    private boolean kept(boolean reminds) {
        wiring.desk.keepReminding(reminds);
        return reminds;
    }

    /// Prepares a call to a customer.
    void onPrepare(Consumer<CustomerId> listener) {
        agenda.onPrepare(listener);
    }

    /// Hears that something was changed that was agreed.
    void onChanged(Runnable listener) {
        agenda.onChanged(listener);
    }

    /// Shows an account that something is called to mind of.
    void onAccount(Consumer<CustomerId> listener) {
        accounts = listener;
    }

    /// Hears what is called to mind, to tell it beside the window.
    void onNotice(Consumer<Notice> listener) {
        notices = listener;
    }

    /// Somebody sits down at the desk: sums up what is due today.
    void begin() {
        reminding.begin();
    }

    /// Says what has waited for the end of a call.
    void offer() {
        reminding.offer();
    }

    /// Looks whether the time of something has come.
    void minutePasses() {
        reminding.tick();
    }

    AgendaView view() {
        return view.orElseGet(() -> {
            AgendaView made = new AgendaView(agenda, wiring.messages, wiring.formats);
            view = Optional.of(made);
            return made;
        });
    }
}
