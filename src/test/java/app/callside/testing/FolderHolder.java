package app.callside.testing;

import app.callside.base.sql.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another program that has the data folder open until it is closed. */
public final class FolderHolder implements AutoCloseable {
    private final Process process;

    private FolderHolder(Process process) {
        this.process = process;
    }

    /** Returns when the other program has the folder. */
    public static FolderHolder of(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int held = process.getInputStream().read();
        if (held != 'h') throw new IOException("The other program did not get the folder");
        return new FolderHolder(process);
    }

    /** The other program: holds the folder until its input ends. */
    public static void main(String[] args) throws IOException {
        try (DataFolder folder = DataFolder.open(Path.of(args[0]))) {
            System.out.write("h".getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            while (System.in.read() >= 0 && folder.path().isAbsolute()) continue;
        }
    }

    public boolean running() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
