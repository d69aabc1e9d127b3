package app.callside.rehearse;

import app.callside.base.secret.SealedFile;
import app.callside.base.secret.Secrecy;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Sound as WAV files of 16 bits on one channel.
final class WavFile {
    private static final int BYTES = 2;

    private WavFile() {}

    static AudioFormat format(int rate) {
        return new AudioFormat(rate, 8 * BYTES, 1, true, false);
    }

    /// Written whole or not at all.
    ///
    /// @throws Refused when the place can't be written
    static void write(Path file, Sound sound, Secrecy secrecy) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        byte[] bytes = bytes(sound);
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(bytes), format(sound.rate()), sound.samples().length)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = SealedFile.writing(Files.newOutputStream(part), secrecy)) {
                AudioSystem.write(stream, AudioFileFormat.Type.WAVE, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Refused(Fault.of("rehearse.unwritable", file.toString()).because(unwritable));
        }
    }

    /// @throws Refused when it is not there or can't be read
    static Sound read(Path file, Secrecy secrecy) {
        // the sound system reads ahead and back again
        try (InputStream in = new BufferedInputStream(SealedFile.reading(Files.newInputStream(file), secrecy));
                AudioInputStream stream = AudioSystem.getAudioInputStream(in)) {
            AudioFormat format = stream.getFormat();
            if (format.getSampleSizeInBits() != 8 * BYTES || format.getChannels() != 1 || format.isBigEndian())
                throw new Refused(Fault.of("rehearse.unreadable", file.toString()));
            return sound(stream.readAllBytes(), (int) format.getSampleRate());
        } catch (IOException | UnsupportedAudioFileException unreadable) {
            throw new Refused(Fault.of("rehearse.unreadable", file.toString()).because(unreadable));
        }
    }

    static byte[] bytes(Sound sound) {
        byte[] bytes = new byte[sound.samples().length * BYTES];
        for (int i = 0; i < sound.samples().length; i++) {
            int value = Math.clamp(Math.round(sound.samples()[i] * 32_767), -32_768, 32_767);
            bytes[BYTES * i] = (byte) value;
            bytes[BYTES * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }

    static Sound sound(byte[] bytes, int rate) {
        float[] samples = new float[bytes.length / BYTES];
        for (int i = 0; i < samples.length; i++)
            samples[i] = (short) (bytes[BYTES * i] & 0xff | bytes[BYTES * i + 1] << 8) / 32_767f;
        return new Sound(samples, rate);
    }
}
