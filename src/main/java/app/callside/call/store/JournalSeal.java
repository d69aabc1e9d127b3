package app.callside.call.store;

import app.callside.base.secret.Secrecy;
import app.callside.call.CallId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What the records of one call hold, sealed each for its place in that call.
record JournalSeal(Secrecy secrecy, CallId call) {
    byte[] seal(String text, long sequence) {
        return secrecy.seal(text.getBytes(StandardCharsets.UTF_8), place(sequence));
    }

    /// @throws IOException when it was changed, moved, or sealed with another key
    String open(JournalRecord record) throws IOException {
        return new String(secrecy.open(record.payload(), place(record.sequence())), StandardCharsets.UTF_8);
    }

    private byte[] place(long sequence) {
        return Secrecy.place("call " + call, sequence);
    }
}
