package app.callside.cli;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.boot.Wiring;
import app.callside.figures.Figure;
import app.callside.figures.FigureSheet;
import app.callside.figures.FigureWords;
import app.callside.figures.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints what the calls of a period come to, against the period before.
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Prints what the calls of a period come to, against the period before.")
final class FiguresCommand implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--period", description = "week, month, last-30-days, quarter or year; this month without it.")
    @Nullable
    String period;

    @Option(names = "--from", paramLabel = "DAY", description = "First day of a period of its own.")
    @Nullable
    LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day of a period of its own; today without it.")
    @Nullable
    LocalDate until;

    @Option(names = "--collector", paramLabel = "NAME", description = "Only the calls of one collector.")
    @Nullable
    String collector;

    @Option(names = "--format", description = "table, csv, json, xlsx or pdf", defaultValue = "table")
    String format = "table";

    @Option(names = "--out", paramLabel = "FILE", description = "Into a file, in the format of its ending.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        refuseContradictions();
        boolean printed = out == null && format.equals("table"); // anything else is told in the trail
        try (Wiring wiring = printed ? callside.openToRead() : callside.open()) {
            Period asked = asked(LocalDate.now(wiring.clock()));
            FigureSheet sheet = wiring.figures()
                    .of(asked, Optional.ofNullable(collector), Progress.NONE)
                    .orElseThrow();
            // only now: before calls are counted nobody has held one
            if (collector != null && !wiring.figures().collectors().contains(collector))
                throw new Refused(Fault.of("figures.collector", collector));
            return out == null ? print(wiring, sheet) : export(wiring, sheet, out);
        }
    }

    private void refuseContradictions() {
        if (from != null && until != null && until.isBefore(from))
            throw new Refused(Fault.of("review.export.days", from.toString(), until.toString()));
        if (period != null && (from != null || until != null)) throw new Refused(Fault.of("figures.either"));
        if (from == null && until != null) throw new Refused(Fault.of("figures.from"));
    }

    private Period asked(LocalDate today) {
        if (from != null) {
            LocalDate last = until == null ? today : until;
            if (last.isBefore(from))
                throw new Refused(Fault.of("review.export.days", from.toString(), last.toString()));
            return Period.between(from, last);
        }
        String name = period == null ? "month" : period;
        return Arrays.stream(Period.Kind.values())
                .filter(kind -> kind != Period.Kind.DAYS)
                .filter(kind -> kind.name().replace('_', '-').equalsIgnoreCase(name))
                .findFirst()
                .map(kind -> Period.of(kind, today))
                .orElseThrow(() -> new Refused(Fault.of("figures.period", name)));
    }

    private int export(Wiring wiring, FigureSheet sheet, Path file) {
        Optional<TableFormat> chosen = format.equals("table") ? TableFormat.of(file) : named(format);
        TableFormat known = chosen.orElseThrow(() -> new Refused(Fault.of("review.export.ending", file.toString())));
        wiring.figuresExport().write(sheet, file.toAbsolutePath(), known);
        callside.terminal().say(wiring.messages().text("figures.export.done", file.toString()));
        return Terminal.DONE;
    }

    private static Optional<TableFormat> named(String format) {
        return Arrays.stream(TableFormat.values())
                .filter(one -> one.ending().equalsIgnoreCase(format))
                .findFirst();
    }

    private int print(Wiring wiring, FigureSheet sheet) {
        if (format.equalsIgnoreCase("table")) {
            callside.terminal().say(table(wiring, sheet));
            return Terminal.DONE;
        }
        TableFormat text = named(format)
                .filter(one -> one == TableFormat.CSV || one == TableFormat.JSON)
                .orElseThrow(() -> new Refused(Fault.of("figures.out", format)));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            wiring.figuresExport().print(sheet, bytes, text);
            callside.terminal()
                    .say(bytes.toString(StandardCharsets.UTF_8)
                            .replace(BYTE_ORDER_MARK, "")
                            .stripTrailing());
            return Terminal.DONE;
        } catch (IOException never) {
            throw new UncheckedIOException(never); // memory takes everything
        }
    }

    private static String table(Wiring wiring, FigureSheet sheet) {
        FigureWords words = new FigureWords(wiring.messages(), wiring.formats());
        Rows rows = new Rows(List.of("figure", "value", "change", "formula"));
        for (Figure figure : sheet.figures().values()) {
            if (figure.parts().isEmpty())
                rows.add(List.of(words.name(figure.kind()), wiring.messages().text("figures.none"), "", ""));
            for (Figure.Part part : figure.parts())
                rows.add(List.of(
                        words.name(figure.kind())
                                + part.currency()
                                        .map(one -> " " + one.getCode())
                                        .orElse(""),
                        words.value(part.now()),
                        words.change(part),
                        words.formula(new Figure(figure.kind(), List.of(part)))));
        }
        return words.period(sheet.period()) + System.lineSeparator() + rows.as(Answer.TABLE);
    }
}
