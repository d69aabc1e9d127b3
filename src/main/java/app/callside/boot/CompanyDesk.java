package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.company.ui.CompanyModel;
import app.callside.company.ui.CompanyServices;
import app.callside.company.ui.CompanyView;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;

/// The company on the screen; with how it is paid, and its mail on the way out.
final class CompanyDesk {
    private final ShellModel shell;
    private final KeptWays ways;
    private final MailRoom mail;
    private final CompanyModel company;
    private Optional<CompanyView> view = Optional.empty();

    CompanyDesk(Wiring wiring, ShellModel shell, Work work) {
        this.shell = shell;
        ways = new KeptWays(wiring.house, wiring.seat, work);
        mail = new MailRoom(wiring.outbox, work, this::unsent);
        company = new CompanyModel(new CompanyServices(
                wiring.house,
                wiring.seat,
                wiring.outbox,
                wiring.dispositions,
                () -> shell.profile().get(),
                shell::know,
                mail,
                wiring.safekeeping(),
                () -> shell.screen().set(Screen.SAFEKEEPING),
                () -> shell.screen().set(Screen.SETTINGS),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
        company.onChanged(this::refresh);
    }

    private void unsent(int mails) {
        shell.unsent(mails);
        if (shell.screen().get() == Screen.COMPANY) company.readOutbox();
    }

    /// How we are paid, and what stands on our letters.
    KeptWays ways() {
        return ways;
    }

    MailRoom mail() {
        return mail;
    }

    /// Reads anew what the rest of the program needs of the company.
    void refresh() {
        ways.refresh();
        mail.refresh();
    }

    CompanyView view() {
        return view.orElseGet(() -> {
            CompanyView made = new CompanyView(company);
            view = Optional.of(made);
            return made;
        });
    }
}
