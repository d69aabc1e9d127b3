package app.callside.cli;

import app.callside.base.text.Language;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.DataHome;
import app.callside.boot.KnownStores;
import app.callside.boot.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program itself; with no sub-command it opens the window.
@Command(
        name = "callside",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The desktop assistant beside the phone of people who collect overdue business invoices.")
final class CallsideCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder; without it CALLSIDE_HOME, else the system's own place for data.")
    @Nullable
    Path data;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who you are, where several people work with the data.")
    @Nullable
    String user;

    @Option(
            names = "--password",
            arity = "0..1",
            interactive = true,
            description = "Asked for when it is not given; CALLSIDE_PASSWORD is taken otherwise.")
    char @Nullable [] password;

    @Option(
            names = "--passphrase",
            arity = "0..1",
            interactive = true,
            description = "Opens data that is encrypted: asked for when it is not given; "
                    + "CALLSIDE_PASSPHRASE is taken otherwise.")
    char @Nullable [] passphrase;

    @Option(
            names = "--close-when-shown",
            hidden = true,
            description = "Opens the window and closes it as soon as it stands; the installer's build starts it so.")
    boolean closeWhenShown;

    @Option(
            names = "--begin-empty",
            description = "Begins an empty store in the data folder, though there was another one that is gone.")
    boolean beginEmpty;

    @Option(
            names = "--on-share",
            description = "Works in the data folder though it lies on another machine, from now on.")
    boolean onShare;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private Terminal terminal;
    private final Display display;
    private final KnownStores stores;
    private Optional<Language> language = Optional.empty();

    CallsideCommand(Terminal terminal, Display display, KnownStores stores) {
        this.terminal = terminal;
        this.display = display;
        this.stores = stores;
    }

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description =
                    "The language of texts and figures: en, de or es; else that chosen at the window or the system's.")
    void speak(String code) {
        language = Language.named(code);
        if (language.isEmpty())
            throw new ParameterException(spec.commandLine(), terminal.messages().text("cli.nolanguage", code));
        terminal = terminal.in(language.get());
    }

    /// The language that was asked for on this line; empty where none was.
    Optional<Language> spoken() {
        return language;
    }

    @Override
    public Integer call() {
        if (beginEmpty) stores.forget(folder());
        if (onShare) stores.acceptFar(named());
        return new WindowStart(Optional.ofNullable(data), language, closeWhenShown)
                .in(terminal, display, stores, passphrase());
    }

    Terminal terminal() {
        return terminal;
    }

    private Path folder() {
        if (onShare) stores.acceptFar(named());
        return stores.placeOf(named());
    }

    private Path named() {
        return Optional.ofNullable(data).orElseGet(DataHome::ofThisSystem);
    }

    /// What opens encrypted data, as typed or as the environment says; empty for nothing.
    char[] passphrase() {
        return passphrase != null ? passphrase : WindowStart.passphraseAround();
    }

    /// From now on this opens the data.
    void take(char[] words) {
        passphrase = words;
    }

    /// Opens the data folder for a command that saves nothing: where another program has it, or a newer
    /// one wrote it, a copy of what it holds at this moment. The command closes it.
    Wiring openToRead() {
        try {
            return open();
        } catch (Refused refused) {
            boolean isNewer = refused.fault().key().equals("store.newer");
            if (!isNewer && !refused.fault().key().equals("folder.taken")) throw refused;
            Wiring copy = beside(refused);
            if (isNewer) terminal.refuse(Fault.of("store.newer-copy"));
            return copy;
        }
    }

    private Wiring beside(Refused taken) {
        try {
            return entered(
                    Wiring.beside(folder(), passphrase(), Clock.system(ZoneId.systemDefault()), terminal.locale()));
        } catch (Refused refused) {
            boolean noCopy = refused.fault().key().startsWith("folder.")
                    || refused.fault().key().startsWith("store.");
            throw noCopy ? taken : refused;
        }
    }

    /// Opens the data folder for a command; the command closes it.
    Wiring open() {
        if (beginEmpty) stores.forget(folder());
        stores.expect(folder());
        Wiring wiring = Wiring.open(folder(), passphrase(), Clock.system(ZoneId.systemDefault()), terminal.locale());
        stores.remember(folder());
        return entered(wiring);
    }

    private Wiring entered(Wiring wiring) {
        boolean in = false;
        try {
            language.ifPresent(wiring::speak);
            terminal.messages().speak(wiring.formats().locale()); // what was chosen at the window holds here too
            wiring.news().forEach(terminal::refuse);
            new CommandSignIn(user, password).at(wiring.signIn());
            in = true;
            return wiring;
        } finally {
            if (!in) wiring.close();
        }
    }
}
