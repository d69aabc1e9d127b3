package app.callside.cli;

import app.callside.base.text.Messages;
import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.erasure.Erased;
import app.callside.erasure.Preview;
import app.callside.ledger.Customer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Erases a person at a customer on request, or says what that would do and what forbids it.
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = "Blanks what is personal about somebody at a customer; supervisors only.")
final class EraseCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--customer", paramLabel = "KEY", required = true, description = "The customer's key or name.")
    @SuppressWarnings("NullAway.Init")
    String customer;

    @Option(names = "--person", paramLabel = "NAME", required = true, description = "Whom, by the whole name.")
    @SuppressWarnings("NullAway.Init")
    String person;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Why; goes into the audit trail, without the name. Not needed for a preview.")
    String reason = "";

    @Option(names = "--preview", description = "Only says what would be blanked and what forbids it.")
    boolean preview;

    @Option(names = "--block", description = "Only takes the contact card away, where the records have to stay.")
    boolean block;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.open()) {
            Messages messages = wiring.messages();
            Customer whose = Customers.named(wiring, customer);
            if (preview) {
                say(wiring.erasure().preview(whose.id(), person), wiring, messages);
            } else if (block) {
                wiring.erasure().block(whose.id(), person, reason);
                callside.terminal().say(messages.text("erasure.blocked"));
            } else {
                Erased erased = wiring.erasure().erase(whose.id(), person, reason, Progress.NONE);
                callside.terminal().say(wiring.erasureWords().done(erased));
                wiring.erasureWords().byHand(erased.byHand()).forEach(callside.terminal()::say);
            }
            return Terminal.DONE;
        }
    }

    private void say(Preview found, Wiring wiring, Messages messages) {
        Terminal terminal = callside.terminal();
        terminal.say(messages.text("cli.erase.person", found.person().name()));
        wiring.erasureWords().blanked(found).forEach(line -> terminal.say("  " + line));
        terminal.say(wiring.erasureWords().stays());
        wiring.erasureWords().byHand(found.byHand()).forEach(terminal::say);
        found.obstacles()
                .forEach(one -> terminal.say(messages.text(
                        "cli.erase.forbidden", wiring.erasureWords().obstacle(one))));
        if (found.isAllowed()) terminal.say(messages.text("cli.erase.allowed"));
    }
}
