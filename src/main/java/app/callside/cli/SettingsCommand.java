package app.callside.cli;

import app.callside.base.text.Messages;
import app.callside.boot.Wiring;
import app.callside.settings.Change;
import app.callside.settings.SettingsWords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Takes all settings out of a store into one file, or into a store from one.
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Exports rules, templates, cards, outcomes, score sheets, company and look into one file, "
                + "or takes them in from one; supervisors only.")
final class SettingsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    /// One of the two.
    static final class Way {
        @Option(
                names = "--export",
                paramLabel = "FILE",
                description = "Writes them into this file. The password of the mail server is not in it.")
        @Nullable
        Path export;

        @Option(names = "--import", paramLabel = "FILE", description = "Says what taking this file would change.")
        @Nullable
        Path bring;
    }

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    Way way;

    @Option(names = "--yes", description = "Takes the file: all of it or nothing.")
    boolean yes;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.open()) {
            if (way.export != null) export(wiring, way.export);
            else if (way.bring != null) bring(wiring, way.bring);
            return Terminal.DONE;
        }
    }

    private void export(Wiring wiring, Path to) {
        wiring.settingsFile().export(to);
        callside.terminal().say(wiring.messages().text("settings.exported", to.toString()));
    }

    private void bring(Wiring wiring, Path from) {
        Terminal terminal = callside.terminal();
        Messages messages = wiring.messages();
        SettingsWords words = new SettingsWords(messages, wiring.formats());
        List<Change> changes =
                yes ? wiring.settingsFile().take(from) : wiring.settingsFile().preview(from);
        if (changes.isEmpty()) {
            terminal.say(messages.text("settings.taken.nothing"));
            return;
        }
        if (!yes) terminal.say(messages.text("cli.settings.preview", from.toString()));
        changes.forEach(change -> terminal.say("  " + words.of(change)));
        terminal.say(yes ? messages.text("settings.taken", changes.size()) : messages.text("cli.settings.ask"));
    }
}
