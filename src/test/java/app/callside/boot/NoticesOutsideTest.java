package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How the system is asked to tell a notice, and that nothing comes of it where it can't. */
class NoticesOutsideTest {
    private static final Notice NOTICE =
            new Notice("It is time", "call about 4,190.00", "-e \"It is time\": $(Fernhill)", () -> {});

    private final BlockingQueue<List<String>> run = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();

    private List<String> next() throws InterruptedException {
        return Optional.ofNullable(run.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void onLinuxAndMacTheWordsAreAnArgumentAndNeverAnOptionOrAScript() throws Exception {
        for (String os : List.of("Linux", "Mac OS X")) {
            try (NoticesOutside outside = new NoticesOutside(os, run::add, () -> {
                throw new AssertionError("no tray there");
            })) {
                outside.tell(NOTICE, () -> {});
                List<String> command = next();
                assertEquals(NOTICE.outside(), command.getLast());
                assertEquals("Callside", command.get(command.size() - 2));
                assertEquals(os.equals("Linux") ? "--" : "end run", command.get(command.size() - 3));
            }
        }
    }

    @Test
    void onWindowsTheIconIsMadeOnceAndTells() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch closed = new CountDownLatch(1);
        try (NoticesOutside outside = new NoticesOutside("Windows 11", run::add, () -> {
            made.incrementAndGet();
            return Optional.of(new NoticesOutside.Tray() {
                @Override
                public void tell(String words, Runnable clicked) {
                    clicked.run();
                    shown.add(words);
                }

                @Override
                public void close() {
                    closed.countDown();
                }
            });
        })) {
            CountDownLatch clicked = new CountDownLatch(2);
            for (int i = 0; i < 2; i++) {
                outside.tell(NOTICE, clicked::countDown);
                assertEquals(NOTICE.outside(), shown.poll(10, TimeUnit.SECONDS));
            }
            assertEquals(0, clicked.getCount());
        }
        assertTrue(closed.await(10, TimeUnit.SECONDS), "the icon goes with the window");
        assertEquals(1, made.get());
        assertTrue(run.isEmpty());
    }

    @Test
    void whereTheSystemHasNoPlaceForItNothingHappens() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (NoticesOutside windows = new NoticesOutside("Windows 11", run::add, () -> {
                    tries.incrementAndGet();
                    throw new UnsatisfiedLinkError("awt");
                });
                NoticesOutside linux = new NoticesOutside(
                        "Linux",
                        command -> {
                            run.add(command);
                            throw new IOException("notify-send: not found");
                        },
                        Optional::empty)) {
            windows.tell(NOTICE, () -> {});
            windows.tell(NOTICE, () -> {});
            linux.tell(NOTICE, () -> {});
            linux.tell(NOTICE, () -> {});
            next();
            next();
        }
        assertTrue(tries.get() <= 1, "what failed once is not tried again");
    }

    /** What starts the window and tells no notice, and then one, on a system without a display. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws InterruptedException {
            CountDownLatch asked = new CountDownLatch(1);
            NoticesOutside outside = new NoticesOutside("Windows 11", _ -> {}, () -> {
                Optional<NoticesOutside.Tray> tray = TrayOfTheSystem.open();
                System.out.println("opened: " + tray.isPresent());
                asked.countDown();
                return tray;
            });
            System.out.println("made");
            outside.tell(NOTICE, () -> {});
            asked.await();
            outside.close();
        }
    }

    @Test
    void nothingOfAwtIsLoadedBeforeTheFirstNoticeAndWithoutADisplayThereIsNoTray() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        int made = said.indexOf("\nmade");
        assertTrue(made > 0, said);
        assertFalse(said.substring(0, made).contains("java.awt."), "AWT is loaded at the start");
        assertTrue(said.indexOf("java.awt.SystemTray") > made);
        assertTrue(said.contains("opened: false"), said);
    }
}
