package app.callside.rehearse;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.ByteArrayOutputStream;
import java.util.function.DoubleConsumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// The system's microphone, through the Java platform's own sound.
public final class SystemMicrophone implements Microphone {
    /// Enough for a voice, and little on the disk.
    private static final int RATE = 16_000;

    @Override
    public Recording record(DoubleConsumer level, Runnable full) {
        AudioFormat format = WavFile.format(RATE);
        try {
            TargetDataLine line = AudioSystem.getTargetDataLine(format);
            line.open(format);
            Listening listening = new Listening(line, level, full);
            listening.start();
            return listening;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            throw new Refused(Fault.of("rehearse.no-microphone").because(none));
        }
    }

    private static final class Listening implements Recording {
        private final TargetDataLine line;
        private final DoubleConsumer level;
        private final Runnable full;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread thread;

        Listening(TargetDataLine line, DoubleConsumer level, Runnable full) {
            this.full = full;
            this.line = line;
            this.level = level;
            thread = Thread.ofPlatform().daemon().name("microphone").unstarted(this::listen);
        }

        void start() {
            line.start();
            thread.start();
        }

        private void listen() {
            byte[] buffer = new byte[RATE / 10 * 2];
            long most = LONGEST.toSeconds() * RATE * 2;
            while (line.isOpen() && heard.size() < most) {
                int read = line.read(buffer, 0, buffer.length);
                if (read <= 0) break;
                heard.write(buffer, 0, read);
                byte[] latest = java.util.Arrays.copyOf(buffer, read);
                Sound moment = WavFile.sound(latest, RATE);
                level.accept(moment.level(0, moment.samples().length));
            }
            if (heard.size() >= most) full.run();
        }

        @Override
        public Sound stop() {
            line.stop();
            line.close();
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException now) {
                    interrupted = true; // what was heard is kept all the same
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
            return WavFile.sound(heard.toByteArray(), RATE);
        }
    }
}
