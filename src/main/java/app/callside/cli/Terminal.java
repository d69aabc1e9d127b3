package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.base.text.Legible;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// What a command writes to: answers on one stream, what went wrong, in words, on the other.
record Terminal(PrintWriter out, PrintWriter err, Messages messages, Locale locale) {
    static final int DONE = 0;
    static final int REFUSED = 1;

    static Terminal ofThisProcess() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Messages.in(locale),
                locale);
    }

    /// The same in another language.
    Terminal in(Language language) {
        Locale spoken = language.in(locale);
        messages.speak(spoken);
        return new Terminal(out, err, messages, spoken);
    }

    /// Says what went wrong, what it means for the data, what to do.
    int refuse(Exception failure) {
        Fault fault = failure instanceof Refused refused ? refused.fault() : Fault.unforeseen(failure);
        if (!(failure instanceof Refused))
            LoggerFactory.getLogger(Terminal.class).error("Unforeseen", failure);
        return refuse(fault);
    }

    int refuse(Fault fault) {
        err.println(part(fault, "happened"));
        err.println(part(fault, "data"));
        err.println(part(fault, "do"));
        err.flush();
        return REFUSED;
    }

    private String part(Fault fault, String part) {
        // a name out of a file must not steer the terminal
        return Legible.text(messages.text(
                "fault." + fault.key() + "." + part, fault.values().toArray()));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
