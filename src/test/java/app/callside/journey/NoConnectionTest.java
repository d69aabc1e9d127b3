package app.callside.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.net.spi.InetAddressResolverProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program reaches for nothing outside the machine, and listens to nobody, while a day's work is done with it. */
@Tag("journey")
@Tag("X1")
class NoConnectionTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsReachedForFromTheImportToTheExport() throws Exception {
        List<String> said = run(folder.toString());
        assertEquals(List.of("END"), said, String.join("\n", said));
    }

    /** The watch itself: each way out is noticed, or the test above would show nothing. */
    @Test
    void everyWayOutIsNoticed() throws Exception {
        String said = String.join("\n", run("deliberate"));
        for (String way : List.of(
                "TRIED socket",
                "TRIED listening socket",
                "TRIED datagram socket",
                "TRIED channel",
                "TRIED listening channel",
                "TRIED name callside.example")) assertTrue(said.contains(way), way + " in\n" + said);
        assertTrue(!said.contains("NOBODY NOTICED") && said.endsWith("END"), said);
    }

    private List<String> run(String what) throws Exception {
        Path services = Files.createDirectories(folder.resolve("watch/META-INF/services"));
        Files.writeString(
                services.resolve(InetAddressResolverProvider.class.getName()), WatchedNetwork.Names.class.getName());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(one -> one.startsWith("-D") && !one.startsWith("-Dsurefire") || one.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")); // it does not live long
        command.add("-Djava.nio.channels.spi.SelectorProvider=" + WatchedNetwork.Channels.class.getName());
        command.add("-cp");
        command.add(
                folder.resolve("watch") + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        command.add(WatchedProgram.class.getName());
        command.add(what);
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int ended = program.waitFor();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertEquals(0, ended, String.join("\n", lines));
        return lines.stream()
                .filter(line -> line.matches("(TRIED | {4}|NOBODY|END).*")) // not what libraries say as they start
                .toList();
    }
}
