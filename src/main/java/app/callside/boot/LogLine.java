package app.callside.boot;

import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.base.work.Mistake;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A line of the log: when, how bad, where in the program, what the program was doing. No words of a person get in,
/// whoever writes the line: of what is filled into a message only counts, kinds and keys are kept, of an exception
/// its kind and its places, and of a library not even its message.
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final String OURS = "app.callside.";
    private static final String LEFT_OUT = "…";

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder()
                .append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(" [")
                .append(event.getThreadName())
                .append("] ");
        String doing = Doing.inWords(event.getMDCPropertyMap());
        if (!doing.isEmpty()) line.append(doing).append(' ');
        line.append("| ").append(words(event));
        Throwable mistake = event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
        if (mistake == null) return line.append('\n').toString();
        return line.append(" · ")
                .append(Mistake.sign(mistake))
                .append('\n')
                .append(Mistake.trace(mistake, LogLine::code))
                .toString();
    }

    private static String words(ILoggingEvent event) {
        if (!event.getLoggerName().startsWith(OURS)) return LEFT_OUT;
        StringBuilder words = new StringBuilder();
        String template = String.valueOf(event.getMessage());
        @Nullable Object @Nullable [] values = event.getArgumentArray();
        int from = 0;
        int used = 0;
        int place = template.indexOf("{}");
        while (place >= 0) {
            words.append(template, from, place);
            words.append(values != null && used < values.length ? harmless(values[used++]) : LEFT_OUT);
            from = place + 2;
            place = template.indexOf("{}", from);
        }
        return words.append(template.substring(from)).toString();
    }

    /// Counts, kinds and keys; anything else might be a name, an amount or what somebody said.
    private static String harmless(@Nullable Object value) {
        return switch (value) {
            case Integer count -> count.toString();
            case Long count -> count.toString();
            case Boolean yes -> yes.toString();
            case Enum<?> one -> one.name();
            case Class<?> kind -> kind.getSimpleName();
            case Fault fault -> fault.key();
            case Throwable mistake -> mistake.getClass().getSimpleName();
            case null, default -> LEFT_OUT;
        };
    }

    private static String code(Throwable mistake) {
        if (!(mistake instanceof SQLException sql)) return "";
        String state = sql.getSQLState();
        return " state " + (state != null && state.matches("[0-9A-Z]{5}") ? state : LEFT_OUT) + " code "
                + sql.getErrorCode();
    }
}
