package app.callside.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Work that a process of its own does until it is killed, round after round, and what must be true of its folder then.
 * The process says on its output what it was told is safe.
 */
interface Ordeal {
    /** Makes what is there before the first round. */
    void begin(Path folder) throws Exception;

    /** What the process runs. */
    Class<?> program();

    /** What it is told to do in the next round. */
    List<String> arguments(int round) throws Exception;

    /** When the next blow falls. */
    Blow blow(Random random);

    /** @return whether the line is one of the process's own; what a library says is passed over */
    boolean hear(String line);

    /** Opens what the process has left, as the next start does. */
    void look(Findings findings) throws Exception;

    /**
     * A process is killed some time after it has said something.
     *
     * @param lines how many lines it says before, at least one
     * @param millis and how long after the last of them
     */
    record Blow(int lines, int millis) {}
}
