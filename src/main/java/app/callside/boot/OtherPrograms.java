package app.callside.boot;

import app.callside.base.work.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Hands files and addresses to the program that the system has for them, and says where it has none.
///
/// @param os the system's name, as Java has it
/// @param starting starts a command
/// @param tells hears, on some thread, that nothing took it
record OtherPrograms(String os, Starting starting, Consumer<Fault> tells) {
    /// What `xdg-open` answers where it finds no program, or one that does not start; any other number may
    /// be the program's own.
    private static final Set<Integer> NONE_OF_XDG = Set.of(3, 4);

    /// Starts a command.
    @FunctionalInterface
    interface Starting {
        /// @return what it answers when it has ended
        CompletableFuture<Integer> start(List<String> command) throws IOException;
    }

    static OtherPrograms ofTheSystem(Consumer<Fault> tells) {
        return new OtherPrograms(
                System.getProperty("os.name", ""),
                command -> new ProcessBuilder(command).start().onExit().thenApply(Process::exitValue),
                tells);
    }

    /// @param what the whole path of a file, or an address with its scheme
    void open(String what) {
        String name = os.toLowerCase(Locale.ROOT);
        boolean windows = name.contains("win"); // which says itself where it has no program
        boolean mac = name.contains("mac");
        List<String> command = windows
                ? List.of("rundll32", "url.dll,FileProtocolHandler", what)
                : List.of(mac ? "open" : "xdg-open", what);
        try {
            var unused = starting.start(command).thenAccept(answer -> {
                boolean none = mac ? answer != 0 : !windows && NONE_OF_XDG.contains(answer);
                if (none) tells.accept(Fault.of("program.none", what));
            });
        } catch (IOException without) {
            LoggerFactory.getLogger(OtherPrograms.class).warn("The system opens nothing", without);
            tells.accept(Fault.of("program.none", what));
        }
    }
}
