package app.callside.rehearse;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/// The system's loudspeaker or headset, through the Java platform's own sound.
public final class SystemSpeaker implements Speaker {
    private final AtomicReference<@Nullable SourceDataLine> playing = new AtomicReference<>();

    @Override
    public void play(Sound sound) {
        hush();
        AudioFormat format = WavFile.format(sound.rate());
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            playing.set(line);
            line.start();
            byte[] bytes = WavFile.bytes(sound);
            int written = 0;
            while (written < bytes.length && playing.get() == line) {
                int part = Math.min(bytes.length - written, sound.rate() / 5 * 2);
                written += line.write(bytes, written, part);
            }
            if (playing.get() == line) line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            throw new Refused(Fault.of("rehearse.no-speaker").because(none));
        } finally {
            playing.set(null);
        }
    }

    @Override
    public void hush() {
        SourceDataLine line = playing.getAndSet(null);
        if (line != null) line.flush();
    }
}
