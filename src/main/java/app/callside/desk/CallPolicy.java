package app.callside.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

/// How a call is dialled, and how long it should last.
///
/// @param caution talk time, without hold, from which the clock asks for an end
/// @param warning from which it urges one; later than `caution`
/// @param dialling how a number is handed to whatever dials
public record CallPolicy(Duration caution, Duration warning, DialScheme dialling) {
    private static final String NAME = "/app/callside/assets/policy/call.properties";

    public CallPolicy {
        if (warning.compareTo(caution) <= 0)
            throw new IllegalArgumentException("The warning comes after the caution: " + caution + ", " + warning);
    }

    /// The rules that come with the program.
    public static CallPolicy ofTheHouse() {
        Properties entries = new Properties();
        try (InputStream bytes = CallPolicy.class.getResourceAsStream(NAME)) {
            if (bytes == null) throw new IllegalStateException("The program lacks its file " + NAME);
            entries.load(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + NAME + " can't be read", broken);
        }
        return new CallPolicy(
                minutes(entries, "caution.minutes"),
                minutes(entries, "warning.minutes"),
                DialScheme.valueOf(text(entries, "dial.scheme").toUpperCase(Locale.ROOT)));
    }

    private static String text(Properties entries, String name) {
        String text = entries.getProperty(name);
        if (text == null) throw new IllegalStateException(NAME + " does not say " + name);
        return text.strip();
    }

    private static Duration minutes(Properties entries, String name) {
        return Duration.ofMinutes(Long.parseLong(text(entries, name)));
    }

    /// How urgent it is to come to an end.
    public enum Urgency {
        NONE,
        CAUTION,
        WARNING
    }

    /// @param talked without hold
    public Urgency at(Duration talked) {
        if (talked.compareTo(warning) >= 0) return Urgency.WARNING;
        return talked.compareTo(caution) >= 0 ? Urgency.CAUTION : Urgency.NONE;
    }
}
