package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.call.CallId;
import app.callside.call.LiveCall;
import app.callside.documents.DocumentOnFile;
import app.callside.outbox.OutgoingMail;
import app.callside.recap.Attachment;
import app.callside.recap.Recap;
import app.callside.recap.RecapEmail;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The recap on its way by the company's own server. It is never sent unseen: the first time the mail is shown, and
/// whom it goes to and what is missing in it is said; the second time it goes. The same mail does not go twice.
final class RecapMail {
    private final RecapModel model;
    private final DeskModel desk;
    private final DeskServices services;
    private final Messages messages;
    private final Set<Sending> gone = new HashSet<>();
    private Optional<Sending> shown = Optional.empty();

    /// A mail about to be sent: another word or another document makes another one.
    private record Sending(CallId call, RecapEmail mail, List<DocumentOnFile> along) {
        String to() {
            return mail.to().orElseThrow();
        }
    }

    RecapMail(RecapModel model, DeskModel desk, DeskServices services) {
        this.model = model;
        this.desk = desk;
        this.services = services;
        messages = services.messages();
    }

    /// For another call.
    void clear() {
        gone.clear();
        shown = Optional.empty();
    }

    /// Whether there is a server to send by.
    boolean isPossible() {
        return services.mailing().sender().isPresent();
    }

    void send(Recap facts, RecapEmail mail, List<DocumentOnFile> along) {
        Optional<CallId> call = desk.call().map(LiveCall::id);
        Optional<String> sender = services.mailing().sender();
        if (call.isEmpty() || sender.isEmpty()) return;
        if (mail.to().isEmpty()) {
            model.say(messages.text("desk.recap.noaddress"));
            return;
        }
        Sending now = new Sending(call.get(), mail, along);
        if (gone.contains(now)) {
            model.tell(messages.text("desk.recap.twice", now.to()));
        } else if (model.form().get() != RecapModel.Form.EMAIL || !shown.equals(Optional.of(now))) {
            model.form().set(RecapModel.Form.EMAIL);
            shown = Optional.of(now);
            model.tell(messages.text("desk.recap.sure", now.to(), facts.gaps().size()));
        } else {
            gone.add(now);
            send(now, sender.get());
        }
    }

    private void send(Sending now, String sender) {
        model.tell(messages.text("desk.recap.sending", now.to()));
        Instant at = services.clock().instant();
        services.work()
                .start(
                        () -> now.mail().message(attachments(now), sender, at, UUID.randomUUID()),
                        bytes -> services.mailing()
                                .send(
                                        OutgoingMail.queued(
                                                Optional.of(now.call()),
                                                now.to(),
                                                now.mail().subject(),
                                                bytes,
                                                at),
                                        left -> told(now, left)),
                        fault -> failed(now, fault));
    }

    private List<Attachment> attachments(Sending now) {
        return now.along().stream().map(model::attachment).toList();
    }

    /// By then another call may be on the desk, and it is none of its business.
    private void told(Sending sent, Optional<OutgoingMail> left) {
        boolean isHere =
                desk.call().filter(live -> live.id().equals(sent.call())).isPresent();
        if (!isHere) return;
        model.tell(left.map(mail -> messages.text(
                        mail.isUnderway() ? "desk.recap.waits" : "desk.recap.refused", sent.to(), mail.problem()))
                .orElseGet(() -> messages.text("desk.recap.sent", sent.to())));
    }

    private void failed(Sending now, Fault fault) {
        gone.remove(now);
        model.say(messages.text(
                "fault." + fault.key() + ".happened", fault.values().toArray()));
    }
}
