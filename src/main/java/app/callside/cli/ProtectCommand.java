package app.callside.cli;

import app.callside.base.sql.StorePlace;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.boot.Safekeeping;
import app.callside.boot.Safekeeping.Protection;
import app.callside.boot.Wiring;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Encrypts the data, changes what opens it, or takes the encryption off.
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = {
            "Encrypts the data with a passphrase and says the recovery code, once.",
            "Backups, copies on file and what was set aside go over to the encrypted form or are removed."
        })
final class ProtectCommand implements Callable<Integer> {
    private static final String ENVIRONMENT = "CALLSIDE_NEW_PASSPHRASE";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    CallsideCommand callside;

    @ArgGroup
    @Nullable
    Instead instead;

    @Option(
            names = "--new",
            arity = "0..1",
            interactive = true,
            description = "The passphrase from now on: asked for when it is not given; "
                    + "CALLSIDE_NEW_PASSPHRASE is taken otherwise.")
    char @Nullable [] fresh;

    /// What is done to data that is encrypted.
    static final class Instead {
        @Option(names = "--change", description = "Takes another passphrase; the recovery code stays.")
        boolean change;

        @Option(
                names = "--new-code",
                description = "Makes another recovery code; the one before opens nothing any more.")
        boolean code;

        @Option(names = "--off", description = "Takes the encryption off.")
        boolean off;
    }

    @Override
    public Integer call() {
        if (instead == null) encrypt();
        else if (instead.off) decrypt();
        else
            try (Wiring wiring = callside.open()) {
                change(wiring.safekeeping(), instead.code);
            }
        return Terminal.DONE;
    }

    private void change(Safekeeping safekeeping, boolean code) {
        if (code) say("cli.protect.code", safekeeping.freshRecoveryCode(callside.passphrase()));
        else {
            safekeeping.changePassphrase(callside.passphrase(), fresh());
            say("cli.protect.changed");
        }
    }

    private void encrypt() {
        char[] words = fresh();
        StorePlace place = prepared(Protection.ENCRYPTED);
        String code = Safekeeping.encrypt(place, words);
        say("cli.protect.code", code);
        callside.take(words);
        backUp();
        say("cli.protect.on");
    }

    private void decrypt() {
        Safekeeping.decrypt(prepared(Protection.OPEN));
        callside.take(new char[0]);
        backUp();
        say("cli.protect.off");
    }

    /// What lay there before goes with the first backup of the new form.
    private void backUp() {
        try (Wiring wiring = callside.open()) {
            wiring.safekeeping().makeNow();
        }
    }

    private StorePlace prepared(Protection wanted) {
        try (Wiring wiring = callside.open()) {
            Safekeeping safekeeping = wiring.safekeeping();
            safekeeping.needMayProtect();
            if (safekeeping.isProtected() == (wanted == Protection.ENCRYPTED))
                throw new Refused(wanted == Protection.ENCRYPTED ? Fault.of("keys.there") : Fault.of("keys.none"));
            safekeeping.tellProtection(wanted);
            return wiring.place();
        }
    }

    private char[] fresh() {
        if (fresh != null) return fresh;
        return Optional.ofNullable(System.getenv(ENVIRONMENT))
                .orElseThrow(() -> new Refused(Fault.of("keys.new")))
                .toCharArray();
    }

    private void say(String key, Object... values) {
        callside.terminal().say(callside.terminal().messages().text(key, values));
    }
}
