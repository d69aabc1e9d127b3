package app.callside.cli;

import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Fills an empty store with invented customers: a small living book, or a large one to measure with.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Fills an empty store with an invented book; with the sizes, a large one for measurements.")
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @Spec
    @SuppressWarnings("NullAway.Init")
    picocli.CommandLine.Model.CommandSpec spec;

    @Option(names = "--customers", paramLabel = "N", description = "Of the large book.")
    @Nullable
    Integer customers;

    @Option(names = "--invoices", paramLabel = "N", description = "Of the large book.")
    @Nullable
    Integer invoices;

    @Option(names = "--calls", paramLabel = "N", description = "Of the large book.")
    @Nullable
    Integer calls;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed gives the same book.", defaultValue = "1")
    long seed = 1;

    @Override
    public Integer call() {
        boolean large = customers != null || invoices != null || calls != null;
        if (large && (customers == null || customers < 1 || less(invoices) || less(calls)))
            throw new ParameterException(
                    spec.commandLine(), callside.terminal().messages().text("cli.sample.sizes"));
        try (Wiring wiring = callside.open()) {
            if (large) wiring.largeBook().fill(size(customers), size(invoices), size(calls), seed, Progress.NONE);
            else wiring.fillSample();
            var count = wiring.ledger().countOn(java.time.LocalDate.now(wiring.clock()));
            callside.terminal().say(callside.terminal().messages().text("cli.sampled", count.customers()));
            return Terminal.DONE;
        }
    }

    private static boolean less(@Nullable Integer size) {
        return size != null && size < 0;
    }

    private static int size(@Nullable Integer size) {
        return size == null ? 0 : size;
    }
}
