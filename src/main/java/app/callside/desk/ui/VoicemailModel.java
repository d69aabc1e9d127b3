package app.callside.desk.ui;

import app.callside.call.Disposition;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.desk.Dossier;
import app.callside.followup.FollowUp;
import java.util.Optional;
import java.util.UUID;

/// A machine answers: the message to read comes up, and with one more key the attempt is kept word for
/// word.
final class VoicemailModel {
    private final DeskModel desk;
    private final DeskServices services;

    VoicemailModel(DeskModel desk, DeskServices services) {
        this.desk = desk;
        this.services = services;
    }

    /// The first time puts the message up, the second time says that it was left. Once somebody has been
    /// spoken to, nothing ends the call so.
    void press() {
        desk.dossier()
                .get()
                .ifPresent(known -> desk.call().ifPresent(live -> {
                    boolean spoken =
                            live.rightParty().isPresent() || !live.agreements().isEmpty();
                    if (desk.deck().onMachine().get() && !spoken) left(known);
                    else putUp(live, known);
                }));
    }

    private void putUp(LiveCall live, Dossier known) {
        desk.deck()
                .voicemail(
                        desk.type(live.opened().kind()),
                        ScriptValues.onMachine(
                                desk.script(live, known),
                                known,
                                desk.today(),
                                services.messages(),
                                services.formats()));
    }

    /// Keeps the message word for word, with a call on the next working day, and finishes the call.
    private void left(Dossier known) {
        String message = desk.deck().scriptText();
        desk.notes().write(services.messages().text("desk.voicemail.note", message));
        FollowUp again = new FollowUp(
                UUID.randomUUID(),
                known.account().customer().id(),
                Optional.empty(),
                desk.commitment().nextWorkingDay(),
                Optional.empty(),
                services.messages().text("desk.next.call"),
                Optional.empty());
        desk.finish(new Finish(
                Outcome.of(Disposition.VOICEMAIL),
                false,
                Optional.of(again),
                "",
                message,
                desk.checklist().points().size()));
    }

    /// Somebody speaks after all: the script of the call is up again.
    void heard(String line) {
        if (!desk.deck().onMachine().get() || line.isBlank()) return;
        desk.dossier()
                .get()
                .ifPresent(known -> desk.call()
                        .ifPresent(
                                live -> desk.deck().fill(desk.type(live.opened().kind()), desk.script(live, known))));
    }
}
