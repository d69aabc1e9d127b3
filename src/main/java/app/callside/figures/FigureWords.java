package app.callside.figures;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.dispute.DisputeReason;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// How figures are said: on the screen, on paper and to whoever does not see them.
public record FigureWords(Messages messages, Formats formats) {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    public String name(FigureKind kind) {
        return messages.text("figures.kind." + id(kind));
    }

    /// The id of a kind in files and output.
    public static String id(FigureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// `1 Nov 2026 to 30 Nov 2026`
    public String period(Period period) {
        return messages.text("figures.range", formats.dayOfYear(period.from()), formats.dayOfYear(period.until()));
    }

    public String value(Value value) {
        return switch (value) {
            case Value.Count count -> formats.count(count.number());
            case Value.Sum sum -> formats.money(sum.money());
            case Value.Percent percent -> messages.text("figures.percent", decimal(percent.percent()));
            case Value.Time time -> length(time.time());
            case Value.Days days -> messages.text("figures.days", decimal(days.days()));
            case Value.Day day -> formats.dayOfYear(day.day());
            case Value.None _ -> messages.text("figures.none");
        };
    }

    /// As [#value], of money without cents: for tiles and charts.
    public String rounded(Value value) {
        return value instanceof Value.Sum sum
                ? formats.currency(sum.money().getCurrencyUnit()) + " " + formats.rounded(sum.money())
                : value(value);
    }

    private String decimal(BigDecimal number) {
        return formats.decimal(number.doubleValue());
    }

    /// `3 h 20 min`, below an hour `20 min 5 s`.
    private String length(Duration time) {
        long seconds = time.toSeconds();
        return seconds < HOUR
                ? messages.text("figures.time.minutes", seconds / MINUTE, seconds % MINUTE)
                : messages.text("figures.time.hours", formats.count(seconds / HOUR), seconds / MINUTE % MINUTE);
    }

    /// How a figure stands against the period before, in words that need neither colour nor arrow.
    public String change(Figure.Part part) {
        return switch (part.now()) {
            case Value.Count now
            when part.before() instanceof Value.Count before ->
                change("count", BigDecimal.valueOf(now.number() - before.number()), before);
            case Value.Sum now
            when part.before() instanceof Value.Sum before ->
                change(
                        "count",
                        now.money().getAmount().subtract(before.money().getAmount()),
                        before,
                        new Value.Sum(now.money().minus(before.money()).abs()));
            case Value.Percent now
            when part.before() instanceof Value.Percent before ->
                change("points", now.percent().subtract(before.percent()), before);
            case Value.Time now
            when part.before() instanceof Value.Time before ->
                change(
                        "count",
                        BigDecimal.valueOf(now.time().minus(before.time()).toSeconds()),
                        before,
                        new Value.Time(now.time().minus(before.time()).abs()));
            case Value.Days now
            when part.before() instanceof Value.Days before ->
                change(
                        "count",
                        now.days().subtract(before.days()),
                        before,
                        new Value.Days(now.days().subtract(before.days()).abs()));
            case Value.None _ ->
                part.before() instanceof Value.None
                        ? messages.text("figures.change.neither")
                        : messages.text("figures.change.was", value(part.before()));
            default -> messages.text("figures.change.nothing");
        };
    }

    private String change(String kind, BigDecimal by, Value before) {
        Value size = kind.equals("points")
                ? new Value.Percent(by.abs())
                : new Value.Count(by.abs().longValueExact());
        return change(kind, by, before, size);
    }

    private String change(String kind, BigDecimal by, Value before, Value size) {
        String words =
                kind.equals("points") && size instanceof Value.Percent points ? decimal(points.percent()) : value(size);
        boolean points = kind.equals("points");
        String more = points ? "figures.change.points.more" : "figures.change.count.more";
        String less = points ? "figures.change.points.less" : "figures.change.count.less";
        return by.signum() == 0
                ? messages.text("figures.change.same")
                : messages.text(by.signum() > 0 ? more : less, words, value(before));
    }

    /// The formula of a figure with its numbers, a line for each currency.
    public String formula(Figure figure) {
        if (figure.parts().stream().allMatch(part -> part.numbers().isEmpty()))
            return messages.text(missing(figure.kind()));
        return figure.parts().stream().map(part -> formula(figure.kind(), part)).collect(Collectors.joining("\n"));
    }

    private String formula(FigureKind kind, Figure.Part part) {
        String code = part.currency()
                .filter(_ -> part.numbers().isEmpty())
                .map(currency -> currency.getCode() + ": ")
                .orElse("");
        if (part.numbers().isEmpty()) return code + messages.text(missing(kind));
        Object[] numbers = part.numbers().stream().map(this::value).toArray();
        return messages.text("figures.formula." + id(kind), numbers) + outcome(part);
    }

    private String outcome(Figure.Part part) {
        return part.now() instanceof Value.Percent
                        || part.now() instanceof Value.Days
                        || part.now() instanceof Value.None
                ? " = " + value(part.now())
                : "";
    }

    private static String missing(FigureKind kind) {
        return kind.isOfTheBook() ? "figures.missing.snapshot" : "figures.missing.money";
    }

    /// All of a figure in a sentence or two, for whoever does not see the tile.
    public String spoken(Figure figure, Optional<Figure.Part> shown) {
        String value = shown.map(part -> value(part.now())).orElseGet(() -> messages.text("figures.none"));
        String change = shown.map(this::change).orElse("");
        return messages.text("figures.spoken", name(figure.kind()), value, change, formula(figure));
    }

    /// What choosing a figure shows.
    public String opens(FigureKind kind) {
        return messages.text("figures.opens." + id(kind));
    }

    /// What the calls behind a figure are.
    ///
    /// @param calls how many
    /// @param whose calls; absent for everybody's
    /// @param further what the words of this kind name besides: a day or a number, a currency, another day
    String behind(FigureKind kind, int calls, Period period, Optional<String> whose, Object... further) {
        String key = switch (kind) {
            case KEPT_COUNT -> "figures.behind.kept_count";
            case KEPT_AMOUNT -> "figures.behind.kept_amount";
            case RECEIVED -> "figures.behind.received";
            case DISPUTES -> "figures.behind.disputes";
            case DISPUTED -> "figures.behind.disputed";
            case DSO -> "figures.behind.dso";
            case BEST_DSO -> "figures.behind.best_dso";
            case DELINQUENT -> "figures.behind.delinquent";
            case CEI -> "figures.behind.cei";
            default -> throw new IllegalArgumentException("A filter tells the calls behind " + kind);
        };
        return behind(key, calls, period, whose, further);
    }

    /// @param kept whether payments that were kept are meant, or the others
    String behind(boolean kept, int calls, Period period, Optional<String> whose, LocalDate asOf) {
        return behind(
                kept ? "figures.behind.kept" : "figures.behind.not-kept",
                calls,
                period,
                whose,
                formats.dayOfYear(asOf));
    }

    String behind(DisputeReason reason, int calls, Period period, Optional<String> whose) {
        return behind("figures.behind.reason", calls, period, whose, messages.text("dispute.reason." + reason.name()));
    }

    String behind(MissedPoint point, int calls, Period period, Optional<String> whose) {
        return behind(
                "figures.behind.point",
                calls,
                period,
                whose,
                point.label(),
                messages.text("desk.kind." + point.kind().id()));
    }

    String behind(
            AgingSnapshot snapshot, Optional<AgingBucket> bucket, int calls, Period period, Optional<String> whose) {
        return behind(
                bucket.isPresent() ? "figures.behind.bucket" : "figures.behind.dso",
                calls,
                period,
                whose,
                formats.dayOfYear(snapshot.asOf()),
                snapshot.aging().currency().getCode(),
                bucket.map(this::late).orElse(""));
    }

    private String late(AgingBucket bucket) {
        String days = messages.text("ledger.bucket." + bucket.id());
        return bucket == AgingBucket.CURRENT ? days : messages.text("figures.behind.late", days);
    }

    /// Why nothing stands behind a figure.
    String nothingBehind(FigureKind kind, Period period, Optional<String> whose) {
        return messages.text("figures.behind.nothing", name(kind), of(period, whose), messages.text(missing(kind)));
    }

    private String behind(String key, int calls, Period period, Optional<String> whose, Object... further) {
        return messages.text(
                key,
                Stream.concat(Stream.of(calls, of(period, whose)), Stream.of(further))
                        .toArray());
    }

    /// The period, and whose it is if it is not everybody's.
    private String of(Period period, Optional<String> whose) {
        return period(period) + whose.map(name -> ", " + name).orElse("");
    }

    /// What the intervals are, and when they are too wide.
    ///
    /// @param widest as in [#share]
    public String interval(int widest) {
        return messages.text("figures.interval", formats.count(widest));
    }

    /// A share with its interval, or that there are too few cases to judge: never a bare percentage of two
    /// or three.
    ///
    /// @param widest interval that still tells something, in hundredths
    public String share(ShareInterval share, int widest) {
        if (share.cases() == 0) return messages.text("figures.share.none");
        if (share.isTooWide(widest))
            return messages.text("figures.share.few", formats.count(share.part()), formats.count(share.cases()));
        return messages.text(
                "figures.share",
                formats.count(Math.round(100.0 * share.part() / share.cases())),
                formats.count(Math.round(100 * share.low())),
                formats.count(Math.round(100 * share.high())),
                formats.count(share.part()),
                formats.count(share.cases()));
    }

    /// Sums side by side, never added.
    public String sums(List<Money> sums) {
        return sums.stream().map(formats::money).collect(Collectors.joining(" + "));
    }

    /// The beginning of a day, week, month or year, as short as an axis wants it.
    public String stretch(Course.Unit unit, Stretch stretch) {
        return switch (unit) {
            case DAY, WEEK -> formats.day(stretch.from());
            case MONTH -> formats.month(java.time.YearMonth.from(stretch.from()));
            case YEAR -> String.valueOf(stretch.from().getYear());
        };
    }
}
