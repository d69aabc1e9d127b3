package app.callside.cli;

import app.callside.boot.Wiring;
import app.callside.ledger.Customer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Notes a legal hold on a customer, or lifts it.
@Command(
        name = "hold",
        mixinStandardHelpOptions = true,
        description = "Notes that nothing of a customer may be erased, or lifts that; supervisors only.")
final class HoldCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Option(names = "--customer", paramLabel = "KEY", required = true, description = "The customer's key or name.")
    @SuppressWarnings("NullAway.Init")
    String customer;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    String reason = "";

    @Option(names = "--lift", description = "Lifts the hold.")
    boolean lift;

    @Override
    public Integer call() {
        try (Wiring wiring = callside.open()) {
            Customer whose = Customers.named(wiring, customer);
            String done = "cli.hold.noted";
            if (lift) done = wiring.erasure().lift(whose.id()) ? "cli.hold.lifted" : "cli.hold.none";
            else wiring.erasure().hold(whose.id(), reason);
            callside.terminal().say(wiring.messages().text(done, whose.name()));
            return Terminal.DONE;
        }
    }
}
