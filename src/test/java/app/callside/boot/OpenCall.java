package app.callside.boot;

import app.callside.call.CallFixture;
import app.callside.call.LiveCall;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** A program of its own that has a call open and types into it, until the system ends it. */
final class OpenCall {
    static final String TYPED = "Pays the rest on Friday by wire, PO 4417, “no cash”";

    private OpenCall() {}

    public static void main(String[] arguments) throws InterruptedException {
        Wiring wiring = Wiring.open(Path.of(arguments[0]), Clock.systemUTC(), Locale.US);
        wiring.closeOnShutdown();
        LiveCall call = wiring.calls.open(CallFixture.plan());
        call.type(0, TYPED);
        System.out.println("typed " + call.id()); // nothing is waited for: the journal may still owe it to the disk
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
