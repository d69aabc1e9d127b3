package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.ledger.Lateness;
import app.callside.ledger.PayerProfile;
import app.callside.ledger.Trend;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// How a customer pays, in plain sentences with the words that matter marked.
final class ProfileWords {
    private final Messages messages;
    private final Formats formats;

    ProfileWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// @param oldestDays age of the oldest overdue invoice, 0 where nothing is overdue
    String of(PayerProfile profile, int oldestDays, LocalDate day) {
        if (profile.averageDaysLate().isEmpty()) return messages.text("ledger.habit.unknown", profile.settled());
        int late = profile.averageDaysLate().getAsInt();
        List<String> sentences = new ArrayList<>();
        sentences.add(late > 0 ? messages.text("ledger.habit.late", late) : messages.text("ledger.habit.early"));
        switch (profile.judge(oldestDays, day)) {
            case Lateness.Unusual unusual -> sentences.add(unusual(unusual));
            case Lateness.Ordinary _, Lateness.TooLittleHistory _ -> {}
        }
        switch (profile.trend().direction()) {
            case LATER -> sentences.add(messages.text("ledger.habit.later", perMonth(profile.trend())));
            case SOONER -> sentences.add(messages.text("ledger.habit.sooner", perMonth(profile.trend())));
            case STEADY -> {}
        }
        return String.join(" ", sentences);
    }

    private String unusual(Lateness.Unusual unusual) {
        return unusual.last()
                .map(last -> messages.text(
                        "ledger.habit.unusual.last", unusual.days(), formats.month(YearMonth.from(last.settledOn()))))
                .orElseGet(() -> messages.text("ledger.habit.unusual.never", unusual.days()));
    }

    private static double perMonth(Trend trend) {
        return Math.round(Math.abs(trend.daysPerMonth()) * 10) / 10.0;
    }
}
