package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed to the dialer, the mail program and the viewer, and what is said where there is none. */
class OtherProgramsTest {
    private final List<List<String>> commands = new ArrayList<>();
    private final List<Fault> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Linux, 0, 0", // somebody dials
        "Linux, 3, 1",
        "Linux, 4, 1",
        "Linux, 1, 0", // the viewer's own answer, after an hour of reading
        "Mac OS X, 0, 0",
        "Mac OS X, 1, 1",
        "Windows 11, 0, 0",
        "Windows 11, 1, 0", // Windows has said it already
    })
    void whereNothingTakesItThePersonIsTold(String os, int answer, int faults) {
        new OtherPrograms(
                        os,
                        command -> {
                            commands.add(command);
                            return CompletableFuture.completedFuture(answer);
                        },
                        told::add)
                .open("tel:+13125550142");
        assertEquals("tel:+13125550142", commands.getFirst().getLast());
        assertEquals(faults, told.size());
    }

    @Test
    void whereTheSystemHasNotEvenTheCommandItIsToldToo() {
        new OtherPrograms(
                        "Linux",
                        _ -> {
                            throw new IOException("xdg-open: not found");
                        },
                        told::add)
                .open("/tmp/recap.eml");
        assertEquals(List.of(Fault.of("program.none", "/tmp/recap.eml")), told);
    }
}
