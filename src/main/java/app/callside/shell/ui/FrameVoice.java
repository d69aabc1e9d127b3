package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.Notice;
import app.callside.base.work.Fault;
import app.callside.call.SaveState;
import java.util.Optional;

/// Says to whoever can't see the bars what comes up in them by itself: failures, what can't be saved, what
/// is called to mind.
final class FrameVoice {
    private final Messages messages;
    private final Announcements announcements;

    FrameVoice(Messages messages, Announcements announcements) {
        this.messages = messages;
        this.announcements = announcements;
    }

    void follow(ShellModel model) {
        model.fault().subscribe(this::tell);
        model.saveState().subscribe(this::tell);
        model.notice().subscribe(now -> now.ifPresent(this::tell));
    }

    private void tell(Optional<Fault> fault) {
        if (fault.isEmpty()) announcements.over(Announcements.Kind.FAULT);
        fault.map(known -> messages.text(
                        "shell.said.fault", part(known, "happened"), part(known, "data"), part(known, "do")))
                .ifPresent(words -> announcements.say(Announcements.Kind.FAULT, words));
    }

    private String part(Fault fault, String part) {
        return messages.text("fault." + fault.key() + "." + part, fault.values().toArray());
    }

    private void tell(SaveState state) {
        announcements.say(
                Announcements.Kind.NOTICE,
                switch (state) {
                    case SaveState.CannotSave cannot -> messages.text("shell.cannotsave", cannot.reason());
                    case SaveState.KeptBeside kept -> messages.text("shell.keptbeside", kept.reason());
                    case SaveState.Saved _, SaveState.Saving _, SaveState.OnlyRead _ -> "";
                });
    }

    private void tell(Notice notice) {
        announcements.say(Announcements.Kind.NOTICE, messages.text("shell.notice.said", notice.title(), notice.text()));
    }
}
