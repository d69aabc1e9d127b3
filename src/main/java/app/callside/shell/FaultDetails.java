package app.callside.shell;

import app.callside.base.work.Doing;
import app.callside.base.work.Fault;
import app.callside.base.work.Mistake;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// What somebody who looks after the program needs to know of a failure, in a form that can be sent to anybody: it
/// holds no names, amounts or notes, since it leaves out everything that a message quotes.
public final class FaultDetails {
    private FaultDetails() {}

    /// @param doing what the program was doing, as [Doing#now] knows it
    public static String of(Fault fault, Map<String, String> doing, Instant when) {
        StringBuilder details = new StringBuilder()
                .append("Callside ")
                .append(About.ofTheProgram().version())
                .append(" · Java ")
                .append(About.java())
                .append(" · ")
                .append(About.system())
                .append('\n')
                .append(when.truncatedTo(ChronoUnit.SECONDS))
                .append(' ')
                .append(Doing.inWords(doing))
                .append('\n')
                .append(fault.key());
        Throwable cause = fault.cause();
        if (cause == null) return details.append('\n').toString();
        return details.append(" · ")
                .append(Mistake.sign(cause))
                .append('\n')
                .append(Mistake.trace(cause))
                .toString();
    }
}
