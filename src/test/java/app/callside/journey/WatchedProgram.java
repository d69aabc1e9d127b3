package app.callside.journey;

import app.callside.base.table.TableFormat;
import app.callside.base.work.Progress;
import app.callside.boot.Wiring;
import app.callside.call.CallId;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.recap.SentRecap;
import app.callside.review.CallFilter;
import app.callside.testing.SampleStore;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;

/**
 * A process in which the program is used from import to export with its window open, and which then says what it tried
 * to reach. With `deliberate` it only tries every way out, to show that each is noticed.
 */
final class WatchedProgram {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(MONDAY);

    private WatchedProgram() {}

    public static void main(String[] args) throws Exception {
        WatchedNetwork.begin();
        if (args[0].equals("deliberate")) tryEveryWayOut();
        else use(Path.of(args[0]));
        WatchedNetwork.tried().forEach(tried -> System.out.println("TRIED " + tried));
        System.out.println("END");
        System.out.flush();
        Runtime.getRuntime().halt(0); // windows and their threads need not be waited for
    }

    private static void tryEveryWayOut() {
        InetSocketAddress nowhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
        List<Callable<?>> ways = List.of(
                () -> new Socket(InetAddress.getLoopbackAddress(), 9),
                () -> new ServerSocket(0),
                () -> new DatagramSocket(0),
                () -> SocketChannel.open(nowhere),
                ServerSocketChannel::open,
                () -> InetAddress.getByName("callside.example"),
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding()));
        for (Callable<?> way : ways) {
            try {
                way.call();
                System.out.println("NOBODY NOTICED");
            } catch (Exception | Error refused) { // each in its own way; what counts is that it was noted
                continue;
            }
        }
    }

    private static void use(Path folder) throws Exception {
        Path data = folder.resolve("data");
        SampleStore.in(data, MONDAY);
        try (Desktop desktop = Desktop.open(data, MONDAY, Optional.empty())) {
            call(desktop);
            afterwards(desktop.wiring(), folder);
        }
    }

    private static void call(Desktop desktop) throws Exception {
        desktop.ready("worklist-prepare");
        desktop.caretIn("worklist");
        desktop.press(KeyCode.ENTER);
        desktop.see("start-call");
        desktop.press(KeyCode.F7);
        desktop.caretIn("note");
        desktop.write("the cfo is away until friday");
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
        desktop.caretIn("plan-day-1");
        desktop.press(KeyCode.ENTER);
        desktop.caretIn("note");
        note();
        desktop.press(KeyCode.F9);
        desktop.see("finish-call");
        desktop.press(KeyCode.F9);
        desktop.untilKept(
                "the call is in the history", () -> !found(desktop.wiring()).isEmpty());
        note();
    }

    private static List<CallId> found(Wiring wiring) {
        return wiring.history().page(CallFilter.ALL.containing("cfo away friday"), 10, TODAY).rows().stream()
                .map(row -> row.call().id())
                .toList();
    }

    private static void afterwards(Wiring wiring, Path folder) throws Exception {
        for (TableFormat format : TableFormat.values())
            wiring.export().write(CallFilter.ALL, TODAY, folder.resolve("calls." + format), format, Progress.NONE);
        for (SentRecap.Form form : SentRecap.Form.values())
            Files.write(
                    folder.resolve("recap." + form),
                    wiring.recap(found(wiring).getFirst(), form).orElseThrow());
        wiring.finder().find("harbor", 10);
        Path export = Files.writeString(folder.resolve("export.csv"), """
                Customer,Invoice No,Invoice Date,Due Date,Open Amount
                Copperfield Lighting,CL-0101,2026-08-01,2026-08-31,"2,140.00"
                """);
        wiring.intake().preview(export, ImportOptions.FROM_FILE, Progress.NONE);
        wiring.intake().run(export, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
        wiring.trail().check();
        note();
    }

    /** What is open now may be closed at the end. */
    private static void note() throws IOException {
        WatchedNetwork.open().forEach(open -> System.out.println("TRIED " + open));
    }
}
