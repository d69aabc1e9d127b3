package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.call.LiveCall;
import app.callside.call.RightParty;
import app.callside.desk.Demand;
import app.callside.desk.Dossier;
import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import app.callside.recap.Paragraph;
import app.callside.recap.PaymentRequest;
import app.callside.recap.RecapComposer;
import app.callside.recap.RecapFiles;
import app.callside.recap.RecapForms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/// They are ready to pay: what to read out, and the e-mail that says the same.
final class ReadyToPayModel {
    private final DeskModel desk;
    private final DeskServices services;
    private final Messages messages;
    private final RecapForms forms;
    private boolean writing;

    ReadyToPayModel(DeskModel desk, DeskServices services) {
        this.desk = desk;
        this.services = services;
        messages = services.messages();
        forms = new RecapForms(messages, services.formats(), services.rules());
    }

    /// Whether there is something to pay, and a way to.
    boolean isPossible() {
        return request().isPresent();
    }

    boolean knowsHow() {
        return !services.ways().known().isUnknown();
    }

    /// What to read out, a paragraph for each way to pay.
    List<Paragraph> paragraphs() {
        return request().map(asked -> forms.readyToPay(asked).paragraphs()).orElse(List.of());
    }

    /// Keeps on the call that it was read out.
    void wasRead() {
        desk.call().ifPresent(live -> live.tellHowToPay(false));
    }

    /// Writes the e-mail in the background and opens it in whatever program the system has for it.
    void send(RecapSending sending, Consumer<Path> opened, Consumer<String> failed) {
        if (writing) return;
        request().ifPresent(asked -> {
            writing = true;
            Path draft = sending.draft(messages.text("desk.pay.file"));
            services.work()
                    .start(
                            () -> {
                                RecapFiles.save(
                                        draft, forms.readyToPayEmail(asked).draft());
                                return draft;
                            },
                            written -> {
                                writing = false;
                                desk.call().ifPresent(live -> live.tellHowToPay(true));
                                opened.accept(written);
                            },
                            fault -> {
                                writing = false;
                                failed.accept(messages.text(
                                        "fault." + fault.key() + ".happened",
                                        fault.values().toArray()));
                            });
        });
    }

    /// What is to be paid: the part that was promised for today, else all that is demanded.
    private Optional<PaymentRequest> request() {
        return desk.dossier().get().flatMap(known -> asked().map(part -> request(known, part)));
    }

    private PaymentRequest request(Dossier known, Instalment part) {
        Optional<RightParty> party = desk.party().get();
        return new PaymentRequest(
                services.sender(),
                RecapComposer.addressee(known.account(), party),
                services.profile().get().collector(),
                party.map(RightParty::name),
                part.amount(),
                part.invoices(),
                services.ways().known());
    }

    private Optional<Instalment> asked() {
        return desk.call()
                .flatMap(this::promisedForToday)
                .or(() -> Optional.of(desk.demands())
                        .filter(demands -> !demands.isEmpty())
                        .map(this::whole));
    }

    private Optional<Instalment> promisedForToday(LiveCall live) {
        return live.promises().stream()
                .flatMap(promise -> promise.instalments().stream())
                .filter(part -> part.dueOn().equals(desk.today()))
                .findFirst();
    }

    private Instalment whole(List<Demand> demands) {
        Money sum = demands.stream().map(Demand::amount).reduce(Money::plus).orElseThrow();
        return Instalment.of(
                desk.today(),
                sum,
                Optional.empty(),
                demands.stream().map(Demand::invoice).map(Invoice::number).toList());
    }
}
