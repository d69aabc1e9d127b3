package app.callside.safekeeping;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Backups that are made of nothing, on a disk that may be full; data that opens with one word. */
public final class KeptInMemory implements DataKeeping {
    public static final Instant FIRST = Instant.parse("2026-11-23T15:04:00Z");

    public boolean full;
    public boolean isProtected;
    public String word = "herons at low water";
    public final List<Errand> prepared = new ArrayList<>();
    private final List<KeptBackup> backups = new ArrayList<>();
    private Optional<Path> second = Optional.empty();

    @Override
    public List<KeptBackup> backups() {
        return List.copyOf(backups);
    }

    @Override
    public KeptBackup back() {
        if (full) throw new Refused(Fault.of("backup.failed", "the disk is full"));
        int number = backups.size();
        KeptBackup made =
                new KeptBackup("b" + number, FIRST.plusSeconds(number), "demand", Map.of(Holding.CALLS, 3L + number));
        backups.addFirst(made);
        return made;
    }

    @Override
    public Loss loss(String backup) {
        long calls = backups.stream()
                .filter(one -> one.name().equals(backup))
                .findFirst()
                .map(one -> calls(backups.getFirst()) - calls(one))
                .orElseThrow(() -> new Refused(Fault.of("restore.none", backup)));
        return new Loss(FIRST, FIRST.plusSeconds(60), calls == 0 ? Map.of() : Map.of(Holding.CALLS, calls));
    }

    private static long calls(KeptBackup backup) {
        return backup.holds().getOrDefault(Holding.CALLS, 0L);
    }

    @Override
    public Optional<Path> secondFolder() {
        return second;
    }

    @Override
    public void keepSecondFolder(Optional<Path> folder) {
        second = folder;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    @Override
    public void changePassphrase(char[] present, char[] fresh) {
        refuseWrong(present);
        word = new String(fresh);
    }

    @Override
    public String freshRecoveryCode(char[] present) {
        refuseWrong(present);
        return "ABCDE-FGHJK";
    }

    private void refuseWrong(char[] present) {
        if (!word.equals(new String(present))) throw new Refused(Fault.of("keys.wrong"));
    }

    @Override
    public void prepare(Errand errand) {
        prepared.add(errand);
    }
}
