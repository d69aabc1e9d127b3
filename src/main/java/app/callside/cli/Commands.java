package app.callside.cli;

import app.callside.boot.KnownStores;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The commands of the program, and how their line is read.
final class Commands {
    private static final List<Class<?>> COMMANDS = List.of(
            ImportCommand.class,
            LedgerCommand.class,
            WorklistCommand.class,
            HistoryCommand.class,
            FiguresCommand.class,
            MatchCommand.class,
            PromisesCommand.class,
            RecapCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ProtectCommand.class,
            EraseCommand.class,
            HoldCommand.class,
            SettingsCommand.class,
            SampleCommand.class,
            TourCommand.class);

    private Commands() {}

    static CommandLine line(Terminal terminal, Display display, KnownStores stores) {
        CommandLine line = new CommandLine(new CallsideCommand(terminal, display, stores));
        COMMANDS.forEach(line::addSubcommand);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, typed -> day(terminal, typed));
        line.setExecutionExceptionHandler((failure, _, _) -> terminal.refuse(failure));
        return line;
    }

    private static LocalDate day(Terminal terminal, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(terminal.messages().text("cli.noday", typed));
        }
    }
}
