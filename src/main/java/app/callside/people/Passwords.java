package app.callside.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/// Turns passwords into what they are checked against: Argon2id with 19 MiB of memory, two passes and one lane, as
/// OWASP's cheat sheet on storing passwords asks for, with a random salt each. Takes a fifth of a second: not for the
/// interface thread.
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

    private Passwords() {}

    /// In the usual form of such hashes, with its parameters and salt.
    static String secretOf(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2ID).getResult();
    }

    /// @param secret as [#secretOf] wrote it, with whatever parameters it did then
    static boolean fits(String password, String secret) {
        return Password.check(password, secret).with(Argon2Function.getInstanceFromHash(secret));
    }
}
