package app.callside.boot;

import app.callside.account.ui.Escalating;
import app.callside.base.work.Work;
import app.callside.desk.ui.RecapSending;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.escalation.EscalationPolicy;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.people.DeskProfile;
import app.callside.recap.Sender;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The steps of escalating an account, as this desk takes them.
///
/// @param profile who works here, as it stands
/// @param call prepares a call to somebody; false while another call is going on
/// @param filed hears that something came onto an account's file
record DeskEscalation(
        Wiring wiring,
        Work work,
        KeptWays ways,
        Supplier<DeskProfile> profile,
        RecapSending sending,
        DocumentDesktop desktop,
        BiPredicate<CustomerId, Contact> call,
        Consumer<CustomerId> filed)
        implements Escalating {
    @Override
    public void callExecutive(CustomerId customer, Consumer<String> told) {
        work.start(
                () -> EscalationPolicy.of(wiring.rules.rules("escalation"))
                        .executive(wiring.ledger.account(customer, today()).contacts()),
                found -> found.ifPresentOrElse(
                        executive -> callOrTell(customer, executive, told),
                        () -> told.accept(words("escalation.executive.none"))));
    }

    private void callOrTell(CustomerId customer, Contact executive, Consumer<String> told) {
        if (!call.test(customer, executive)) told.accept(words("escalation.executive.busy", executive.name()));
    }

    @Override
    public void stopSupply(CustomerId customer, Consumer<String> told) {
        String by = profile.get().collector();
        work.start(() -> wiring.escalation.stopSupply(customer, today(), by), paper -> written(customer, paper, told));
    }

    @Override
    public void finalNotice(CustomerId customer, Consumer<String> told) {
        String by = profile.get().collector();
        Sender sender = Sender.of(profile.get(), ways.company(), ways.known());
        work.start(
                () -> wiring.escalation.finalNotice(customer, today(), by, sender),
                paper -> written(customer, paper, told));
    }

    /// Shows the paper, and the account with it on file.
    private void written(CustomerId customer, DocumentOnFile paper, Consumer<String> told) {
        filed.accept(customer);
        told.accept(words("escalation.kept", paper.fileName()));
        work.start(() -> wiring.shelf.open(paper), desktop::open);
    }

    @Override
    public void handOver(CustomerId customer, Consumer<String> told) {
        LocalDate day = today();
        String by = profile.get().collector();
        sending.whereToSave("handover-" + day + ".zip")
                .ifPresent(file -> work.start(
                        () -> {
                            wiring.handOver.handOver(customer, day, by, file);
                            return file;
                        },
                        written -> told.accept(words("handover.done", written.toString()))));
    }

    private LocalDate today() {
        return LocalDate.now(wiring.clock);
    }

    private String words(String key, Object... values) {
        return wiring.messages.text(key, values);
    }
}
