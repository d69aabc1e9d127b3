package app.callside.rehearse;

import app.callside.base.secret.Secrecy;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Keeps the takes of mock openings. Calls with customers are never recorded: see the rule of the house.
/// Every verb reads or writes files: not for the interface thread.
public final class RehearsalRoom {
    private final Path folder;
    private final Secrecy secrecy;
    private final TakeStore store;
    private final UnitOfWork unit;
    private final Clock clock;

    /// @param folder for the sound of the takes
    /// @param secrecy what keeps the sound from whoever reads the folder
    public RehearsalRoom(Path folder, Secrecy secrecy, TakeStore store, UnitOfWork unit, Clock clock) {
        this.folder = folder;
        this.secrecy = secrecy;
        this.store = store;
        this.unit = unit;
        this.clock = clock;
    }

    /// Measures a sound and keeps it: the file first, so that no take is without its sound.
    ///
    /// @param words how many were read
    /// @throws Refused when nobody can be heard on it, or the file can't be written; nothing is kept then
    public Take keep(Sound sound, String collector, Stance stance, int words) {
        unit.needMayChange();
        Delivery delivery = Delivery.of(sound, words);
        if (delivery.isSilent()) throw new Refused(Fault.of("rehearse.silent"));
        Take take = new Take(UUID.randomUUID(), collector, clock.instant(), stance, words, delivery);
        WavFile.write(folder.resolve(take.fileName()), sound, secrecy);
        unit.inOne(() -> store.add(take));
        return take;
    }

    /// Newest first.
    public List<Take> takes(String collector) {
        return store.of(collector);
    }

    /// @throws Refused when its file is gone or can't be read
    public Sound sound(Take take) {
        return WavFile.read(folder.resolve(take.fileName()), secrecy);
    }

    /// Forgets a take, its sound first.
    ///
    /// @throws Refused when the file can't be deleted; the take stays in the list then
    public void delete(Take take) {
        unit.needMayChange();
        try {
            Files.deleteIfExists(folder.resolve(take.fileName()));
        } catch (IOException stays) {
            throw new Refused(Fault.of("rehearse.undeleted", take.fileName()).because(stays));
        }
        unit.inOne(() -> store.remove(take));
    }
}
