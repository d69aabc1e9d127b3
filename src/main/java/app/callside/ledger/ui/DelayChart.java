package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.ledger.PayerProfile;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// How late they paid, month by month: bars up for late, down for early, from a line that is the due date.
final class DelayChart extends Region {
    private static final int MONTHS = 24;
    private static final int FEWEST = 3;
    private static final double WIDEST = 16;
    private static final double GAP = 2;

    private final Messages messages;
    private final Formats formats;
    private final Region due = new Region();
    private List<PayerProfile.Month> months = List.of();

    DelayChart(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("delay-chart");
        due.getStyleClass().add("delay-due");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(PayerProfile profile) {
        months = latest(profile.months(MONTHS));
        boolean worth = months.size() >= FEWEST;
        setVisible(worth);
        setManaged(worth);
        getChildren().setAll(months.stream().map(this::bar).toList());
        getChildren().add(due);
        setAccessibleText(
                messages.text("ledger.chart", months.stream().map(this::words).collect(Collectors.joining("; "))));
        requestLayout();
    }

    /// Of the calendar's months, so that a gap in time is a gap in the chart.
    private static List<PayerProfile.Month> latest(List<PayerProfile.Month> paid) {
        return paid.stream()
                .filter(month -> place(month, paid.getLast().month().minusMonths(MONTHS - 1)) >= 0)
                .toList();
    }

    private static long place(PayerProfile.Month month, YearMonth first) {
        return first.until(month.month(), ChronoUnit.MONTHS);
    }

    private Region bar(PayerProfile.Month month) {
        Region bar = new Region();
        bar.getStyleClass().add(month.daysLate() > 0 ? "delay-late" : "delay-early");
        Tooltip.install(bar, new Tooltip(words(month)));
        return bar;
    }

    private String words(PayerProfile.Month month) {
        long days = Math.round(month.daysLate());
        String key = days > 0 ? "ledger.chart.late" : days < 0 ? "ledger.chart.early" : "ledger.chart.due";
        return messages.text(key, formats.month(month.month()), Math.abs(days), month.settled());
    }

    @Override
    protected void layoutChildren() {
        if (months.isEmpty()) return;
        double up = Math.max(0, extreme(true));
        double down = Math.max(0, extreme(false));
        double unit = up + down == 0 ? 0 : (getHeight() - 2) / (up + down);
        double line = up + down == 0 ? getHeight() - 2 : up * unit;
        YearMonth first = months.getFirst().month();
        long span = place(months.getLast(), first) + 1;
        double width = Math.min(WIDEST, getWidth() / span);
        for (int i = 0; i < months.size(); i++) {
            double days = months.get(i).daysLate();
            double height = Math.max(1, Math.abs(days) * unit);
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            place(months.get(i), first) * width,
                            days > 0 ? line - height : line + 1,
                            Math.max(1, width - GAP),
                            height);
        }
        due.resizeRelocate(0, line, width * span - GAP, 1);
    }

    private double extreme(boolean upwards) {
        return months.stream()
                .mapToDouble(month -> upwards ? month.daysLate() : -month.daysLate())
                .max()
                .orElse(0);
    }
}
