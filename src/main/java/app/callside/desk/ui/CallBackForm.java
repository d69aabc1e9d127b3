package app.callside.desk.ui;

import app.callside.call.Agreement;
import app.callside.followup.FollowUp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A call on another day, at an hour if one was agreed.
final class CallBackForm implements InlineForm {
    private final FormDesk form;
    private final StringProperty day;
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");

    CallBackForm(FormDesk form) {
        this.form = form;
        day = new SimpleStringProperty(form.nextDay());
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Typed("day", day, 9),
                new FormField.Typed("time", time, 6),
                new FormField.Typed("words", words, 30));
    }

    @Override
    public Optional<String> take() {
        Optional<LocalDate> on = form.future(day.get());
        if (on.isEmpty()) return Optional.of("desk.problem.day");
        Optional<LocalTime> at;
        try {
            at = time.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(clockTime(time.get().strip()));
        } catch (DateTimeException unread) {
            return Optional.of("desk.problem.time");
        }
        String what = words.get().isBlank()
                ? form.formats().weekday(on.get())
                : words.get().strip();
        form.desk()
                .agree(new Agreement.CallBack(new FollowUp(
                        UUID.randomUUID(), form.customer(), Optional.empty(), on.get(), at, what, Optional.empty())));
        return Optional.empty();
    }

    private static LocalTime clockTime(String typed) {
        String full = typed.contains(":") ? typed : typed + ":00";
        return LocalTime.parse(full.length() == 4 ? "0" + full : full);
    }
}
