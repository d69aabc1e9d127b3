package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.time.DayReader;
import app.callside.call.Agreement;
import app.callside.call.LiveCall;
import app.callside.followup.FollowUp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is done next about the account, and when: it follows what is agreed on the call until somebody
/// types over it.
final class NextStep {
    private final Messages messages;
    private final Formats formats;
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private String suggestedDay = "";
    private String suggestedWhat = "";

    NextStep(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// For another call.
    void clear() {
        day.set("");
        what.set("");
        suggestedDay = "";
        suggestedWhat = "";
    }

    void follow(LiveCall call) {
        boolean isOurs = day.get().equals(suggestedDay) && what.get().equals(suggestedWhat);
        boolean isEmpty = day.get().isBlank() && what.get().isBlank();
        if (!isOurs && !isEmpty) return;
        day.set("");
        what.set("");
        suggestFrom(call);
        suggestedDay = day.get();
        suggestedWhat = what.get();
    }

    private void suggestFrom(LiveCall call) {
        call.promises().stream()
                .flatMap(promise -> promise.instalments().stream())
                .findFirst()
                .ifPresent(first -> {
                    day.set(formats.weekday(first.dueOn()));
                    what.set(messages.text("desk.next.check", formats.money(first.amount())));
                });
        if (!day.get().isBlank()) return;
        for (Agreement agreement : call.agreements()) {
            switch (agreement) {
                case Agreement.Disputed disputed ->
                    propose(
                            disputed.dispute().dueOn(),
                            messages.text(
                                    "desk.next.dispute", disputed.dispute().invoice()));
                case Agreement.DocumentNeeded needed ->
                    propose(
                            needed.document().dueOn(),
                            messages.text(
                                    "desk.next.document", needed.document().invoice()));
                case Agreement.ToVerify check ->
                    propose(check.task().dueOn(), check.task().dueStep().what());
                case Agreement.CallBack back -> propose(back.followUp().dueOn(), messages.text("desk.next.call"));
                case Agreement.Promised _ -> {}
            }
        }
    }

    private void propose(LocalDate on, String toDo) {
        if (!day.get().isBlank()) return;
        day.set(formats.weekday(on));
        what.set(toDo);
    }

    /// Whether a step is typed whose day can't be read or has gone by, so that it would be lost.
    boolean isLost(LocalDate today) {
        return !day.get().isBlank() && !what.get().isBlank() && day(today).isEmpty();
    }

    private Optional<LocalDate> day(LocalDate today) {
        return new DayReader(formats.locale()).read(day.get(), today).filter(read -> !read.isBefore(today));
    }

    /// As it is typed; absent while it lacks its day or says nothing.
    Optional<FollowUp> after(LiveCall call, LocalDate today) {
        Optional<LocalDate> on = day(today);
        if (on.isEmpty() || what.get().isBlank()) return Optional.empty();
        return Optional.of(new FollowUp(
                UUID.randomUUID(),
                call.opened().customer(),
                Optional.empty(),
                on.get(),
                Optional.empty(),
                what.get().strip(),
                Optional.empty()));
    }

    StringProperty day() {
        return day;
    }

    StringProperty what() {
        return what;
    }
}
