package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import app.callside.deck.Surfaced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Prints which cards would surface for each line of a file; needs no store.
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description =
                "Prints the cards of the English deck, or with --lang of another, that surface for each line of a file.")
final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--phrases", required = true, paramLabel = "FILE", description = "A phrase a line, in UTF-8.")
    @Nullable
    Path phrases;

    @Option(names = "--format", description = "tsv", defaultValue = "tsv")
    Shape format = Shape.TSV;

    enum Shape {
        TSV
    }

    @Override
    public Integer call() {
        // what is said in a file does not change its language with the system's
        Deck deck = DeckFiles.builtIn(callside.spoken().orElse(Language.ENGLISH));
        for (String phrase : lines()) callside.terminal().out().println(line(phrase, deck.surface(phrase)));
        callside.terminal().out().flush();
        return Terminal.DONE;
    }

    private List<String> lines() {
        try {
            return phrases == null ? List.of() : Files.readAllLines(phrases);
        } catch (IOException unreadable) {
            throw new Refused(
                    Fault.of("match.unreadable", String.valueOf(phrases)).because(unreadable));
        }
    }

    private static String line(String phrase, List<Surfaced> cards) {
        StringBuilder line = new StringBuilder(phrase.replace('\t', ' '));
        for (int place = 0; place < 2; place++) {
            if (place < cards.size()) {
                Surfaced one = cards.get(place);
                line.append('\t').append(one.card().group().id());
                line.append('\t').append(one.card().id());
                line.append('\t').append(String.format(Locale.ROOT, "%.3f", one.score()));
            } else {
                line.append("\t\t\t");
            }
        }
        return line.toString();
    }
}
