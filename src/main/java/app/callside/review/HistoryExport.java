package app.callside.review;

import app.callside.base.money.Totals;
import app.callside.base.print.Paper;
import app.callside.base.table.Cell;
import app.callside.base.table.TableFormat;
import app.callside.base.table.TableHead;
import app.callside.base.table.TableWords;
import app.callside.base.table.TableWriter;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.Outcome;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.promise.Fate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/// Takes the calls that are shown out of the program: all that pass the filter, with the filter named in
/// the file and what they come to below them. Row by row, so that half a million calls need no more memory
/// than one page. Not for the interface thread.
public final class HistoryExport {
    private final CallHistory history;
    private final Seat seat;
    private final AuditTrail trail;
    private final Messages messages;
    private final Formats formats;

    public HistoryExport(CallHistory history, Seat seat, AuditTrail trail, Messages messages, Formats formats) {
        this.history = history;
        this.seat = seat;
        this.trail = trail;
        this.messages = messages;
        this.formats = formats;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param today the day as of which promises are judged
    /// @return how many calls are in it; below 0 where the person has asked to stop, and then there is no
    ///     file
    /// @throws Refused for whoever may not, or where the file can't be written
    public long write(CallFilter filter, LocalDate today, Path target, TableFormat format, Progress progress) {
        seat.need(Right.EXPORT_HISTORY);
        trail.needMayTell();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            history.catchUp(Progress.NONE); // a file of a part of the calls would pass for all of them
            Filling filling = new Filling(history.page(filter, 1, today).total(), progress);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                    TableWriter table = format.begin(out, head(filter, today), words())) {
                history.each(filter, today, rows -> filling.take(rows, table));
                table.totals(filling.totals());
            }
            if (progress.cancelled()) return -1;
            // told first: a file that is not there after all is better than one that nobody knows of
            trail.tell(Deed.EXPORTED, String.valueOf(target.getFileName()), whatIsTaken(filling.calls, filter));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return filling.calls;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new Refused(Fault.of("review.export", target.toString()).because(unwritable));
        } finally {
            leave(part);
        }
    }

    /// Whoever prints calls for a program takes them out as well: it is asked for and told like a file.
    ///
    /// @param calls at most so many
    /// @throws Refused for whoever may not
    public void printed(CallFilter filter, int calls) {
        seat.need(Right.EXPORT_HISTORY);
        trail.tellAsFarAsKept(Deed.EXPORTED, "stdout", whatIsTaken(calls, filter));
    }

    private String whatIsTaken(long calls, CallFilter filter) {
        CallFilter bare = filter.withoutNames(); // what was searched for may name somebody, and the trail never forgets
        List<String> parts = new ArrayList<>(List.of(String.valueOf(calls), FilterWords.of(bare, messages, formats)));
        if (!bare.equals(filter)) parts.add(messages.text("review.export.searched"));
        return String.join(" \u00b7 ", parts);
    }

    private static void leave(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            org.slf4j.LoggerFactory.getLogger(HistoryExport.class).warn("Part of an export stays", stays);
        }
    }

    private TableHead head(CallFilter filter, LocalDate today) {
        return new TableHead(
                messages.text("review.export.title"),
                List.of(
                        FilterWords.of(filter, messages, formats),
                        messages.text("review.export.asof", formats.dayOfYear(today))),
                List.of(
                        column("call", "review.export.call", 18),
                        column("when", "review.column.when", 11),
                        column("collector", "review.column.collector", 12),
                        column("customer", "review.column.customer", 18),
                        column("spokeTo", "review.column.spoke-to", 14),
                        column("talk", "review.column.talk", 8),
                        column("outcome", "review.column.outcome", 12),
                        column("countsAs", "review.export.counts-as", 9),
                        column("promised", "review.column.promised", 11),
                        column("currency", "review.export.currency", 7),
                        column("since", "review.column.since", 9),
                        column("said", "review.export.said", 6),
                        column("mustSay", "review.export.must", 6)));
    }

    private TableHead.Column column(String id, String key, int width) {
        return new TableHead.Column(id, messages.text(key), width);
    }

    private TableWords words() {
        return new TableWords(
                this::words, page -> messages.text("review.export.page", page), Paper.of("", formats.locale()));
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Words one -> one.text();
            case Cell.Count count -> formats.count(count.number());
            case Cell.Sum sum -> formats.amount(sum.money());
            case Cell.Day day -> formats.dayOfYear(day.day());
            case Cell.Moment moment ->
                formats.dayOfYear(moment.at().toLocalDate()) + " "
                        + moment.at().toLocalTime().withNano(0).withSecond(0);
            case Cell.Span span -> formats.callTime(span.time());
            case Cell.Percent percent ->
                messages.text(
                        "figures.percent", formats.decimal(percent.percent().doubleValue()));
            case Cell.Decimal decimal -> formats.decimal(decimal.number().doubleValue());
            case Cell.Nothing _ -> "";
        };
    }

    /// How far it has come.
    private final class Filling {
        private final long all;
        private final Progress progress;
        private final List<Money> promised = new ArrayList<>();
        private Totals sum = Totals.of(List.of());
        private Duration talked = Duration.ZERO;
        private long calls;

        Filling(long all, Progress progress) {
            this.all = Math.max(all, 1);
            this.progress = progress;
        }

        boolean take(List<CallRow> rows, TableWriter table) {
            try {
                for (CallRow row : rows) for (List<Cell> cells : lines(row)) table.row(cells);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            for (CallRow row : rows) {
                talked = talked.plus(row.call().talked());
                promised.addAll(row.promised().byCurrency().values());
            }
            promised.addAll(sum.byCurrency().values());
            sum = Totals.of(promised);
            promised.clear();
            calls += rows.size();
            progress.at((double) calls / all);
            return !progress.cancelled();
        }

        List<TableWriter.Total> totals() {
            List<TableWriter.Total> totals = new ArrayList<>();
            totals.add(new TableWriter.Total(
                    messages.text("review.export.calls", calls),
                    messages.text("review.export.total.calls"),
                    new Cell.Count(calls)));
            totals.add(new TableWriter.Total(
                    messages.text("review.export.talked", formats.callTime(talked)),
                    messages.text("review.export.total.talked"),
                    new Cell.Span(talked)));
            for (Money one : sum.byCurrency().values())
                totals.add(new TableWriter.Total(
                        messages.text("review.export.promised", formats.money(one)),
                        messages.text("review.export.total.promised"),
                        new Cell.Sum(one)));
            return totals;
        }
    }

    /// A line for a call; a further one for each further currency in which something was promised.
    private List<List<Cell>> lines(CallRow row) {
        CallFacts call = row.call();
        List<Money> sums = List.copyOf(row.promised().byCurrency().values());
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, sums.size()); i++) {
            Cell sum = sums.isEmpty() ? new Cell.Nothing() : new Cell.Sum(sums.get(i));
            Cell currency = sums.isEmpty()
                    ? new Cell.Nothing()
                    : new Cell.Words(sums.get(i).getCurrencyUnit().getCode());
            lines.add(List.of(
                    new Cell.Words(call.id().toString()),
                    new Cell.Moment(call.startedAt().atZone(call.zone()).toLocalDateTime()),
                    new Cell.Words(call.collector()),
                    new Cell.Words(call.customerName()),
                    new Cell.Words(call.spokeTo()),
                    new Cell.Span(call.talked()),
                    new Cell.Words(call.outcome().words(messages)),
                    new Cell.Words(Outcome.words(call.outcome().disposition(), messages)),
                    sum,
                    currency,
                    row.since().<Cell>map(this::fate).orElseGet(Cell.Nothing::new),
                    new Cell.Count(call.said()),
                    new Cell.Count(call.mustSay())));
        }
        return lines;
    }

    private Cell fate(Fate fate) {
        return new Cell.Words(messages.text("promise.fate." + fate.name().toLowerCase(Locale.ROOT)));
    }
}
