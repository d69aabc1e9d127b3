package app.callside.cli;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.people.SignIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who gives a command, as the command line says it. Where one person works alone, nobody has to.
///
/// @param user the name; without one only who works alone gets in
/// @param password as it was typed; without one what the environment says
record CommandSignIn(@Nullable String user, char @Nullable [] password) {
    private static final String ENVIRONMENT = "CALLSIDE_PASSWORD";

    /// @throws Refused where they may not come in
    void at(SignIn signIn) {
        if (!signIn.isRequired()) return;
        Optional<String> secret = Optional.ofNullable(password)
                .map(String::new)
                .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT)));
        if (user == null || secret.isEmpty()) throw new Refused(Fault.of("people.sign-in"));
        switch (signIn.in(user, secret.get())) {
            case SignIn.Answer.In _ -> {}
            case SignIn.Answer.MustChange known ->
                throw new Refused(Fault.of("people.must-change", known.user().name()));
            case SignIn.Answer.Wrong _ -> throw new Refused(Fault.of("people.wrong"));
            case SignIn.Answer.Wait wait ->
                throw new Refused(Fault.of("people.wait", wait.left().toSeconds() + 1));
        }
    }
}
