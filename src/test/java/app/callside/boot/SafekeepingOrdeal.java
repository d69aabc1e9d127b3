package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.KeepRule;
import app.callside.base.sql.backup.Reason;
import app.callside.base.sql.backup.Restore;
import app.callside.base.sql.backup.StoreOpening;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something is kept, backups are made, and the store goes back to one of them: it is as it was before or after, and
 * holds nothing else.
 */
final class SafekeepingOrdeal implements Ordeal {
    private final boolean goingBack;
    private final Map<String, Set<Integer>> backups = new HashMap<>();
    private Set<Integer> sure = new TreeSet<>();
    private Optional<Integer> perhaps = Optional.empty();
    private Optional<String> goingTo = Optional.empty();
    private Path folder = Path.of("");
    private int next = 1;
    private int looks;

    /** @param goingBack whether blows fall while the store goes back to a backup; otherwise while one is made */
    SafekeepingOrdeal(boolean goingBack) {
        this.goingBack = goingBack;
    }

    /** @param args the folder, the next number, and whether to go back */
    public static void main(String[] args) throws InterruptedException {
        StorePlace place = StorePlace.in(Path.of(args[0]), Clock.systemUTC());
        Backups shelf = shelf(place);
        Random random = new Random(Long.parseLong(args[1]));
        for (int number = Integer.parseInt(args[1]); ; ) {
            try (Database database = new StoreOpening(place, shelf).open().database()) {
                for (int end = number + 3; number < end; number++) {
                    System.out.println("keeping " + number);
                    keep(database, number);
                    System.out.println("kept " + number);
                }
                System.out.println("making");
                System.out.println("made " + shelf.make(database, Reason.DEMAND).name());
            }
            if (!Boolean.parseBoolean(args[2])) continue;
            List<BackupFile> all = shelf.all();
            BackupFile one = all.get(random.nextInt(all.size()));
            System.out.println("going " + one.name());
            new Restore(place).goBackTo(one);
            System.out.println("gone " + one.name());
        }
    }

    private static Backups shelf(StorePlace place) {
        return new Backups(place, KeepRule.OF_THE_HOUSE, Optional::empty);
    }

    private static void keep(Database database, int number) {
        database.inOne(() -> {
            for (String half : List.of("a", "b"))
                database.write(h ->
                        h.execute("insert into setting (name, content) values (?, ?)", half + number, "x".repeat(400)));
        });
    }

    @Override
    public void begin(Path place) throws IOException {
        folder = TestDatabase.ready(place);
        java.nio.file.Path document = folder.resolve("documents/ab/abcd");
        java.nio.file.Files.createDirectories(document.getParent());
        java.nio.file.Files.writeString(document, "proof of delivery".repeat(1000));
    }

    @Override
    public Class<?> program() {
        return SafekeepingOrdeal.class;
    }

    @Override
    public List<String> arguments(int round) {
        return List.of(folder.toString(), String.valueOf(next), String.valueOf(goingBack));
    }

    /** Anywhere in the second backup, or in the first going back and what comes before and after it. */
    @Override
    public Blow blow(Random random) {
        return goingBack ? new Blow(8 + random.nextInt(2), random.nextInt(250)) : new Blow(7, random.nextInt(700));
    }

    @Override
    public boolean hear(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "keeping" -> perhaps = Optional.of(Integer.valueOf(words[1]));
            case "kept" -> {
                sure.add(perhaps.orElseThrow());
                next = perhaps.orElseThrow() + 1;
                perhaps = Optional.empty();
            }
            case "making" -> {}
            case "made" -> backups.put(words[1], new TreeSet<>(sure));
            case "going" -> goingTo = Optional.of(words[1]);
            case "gone" -> {
                sure = new TreeSet<>(backups.getOrDefault(words[1], Set.of()));
                goingTo = Optional.empty();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void look(Findings findings) throws IOException {
        StorePlace place = StorePlace.in(folder, Clock.systemUTC());
        Backups shelf = shelf(place);
        seeWhatIsThere(place, shelf, findings);
        for (BackupFile one : shelf.all()) {
            if (!one.isWhole()) findings.half("backup " + one.name());
            backups.putIfAbsent(one.name(), new TreeSet<>(sure)); // it had been made, and nobody heard of it
        }
        List<BackupFile> all = shelf.all();
        if (!all.isEmpty() && looks++ % 2 == 0) { // each of them leads back
            BackupFile one = all.get(looks % all.size());
            sure = new TreeSet<>(backups.get(one.name()));
            new Restore(place).goBackTo(one);
            seeWhatIsThere(place, shelf, findings);
        }
    }

    private void seeWhatIsThere(StorePlace place, Backups shelf, Findings findings) {
        StoreOpening.Opened opened = new StoreOpening(place, shelf).open();
        findings.told(opened.news());
        try (Database database = opened.database()) {
            Set<Integer> there = numbers(database, "a");
            if (!there.equals(numbers(database, "b"))) findings.half(there + " and " + numbers(database, "b"));
            Set<Integer> more = new TreeSet<>(sure);
            perhaps.ifPresent(more::add);
            Set<Integer> back = goingTo.map(backups::get).orElse(sure);
            if (!there.equals(sure) && !there.equals(more) && !there.equals(back))
                findings.lost("there is " + there + ", not " + sure + ", " + more + " or " + back);
            sure = there;
            next = 1 + Math.max(next, perhaps.orElse(0));
            perhaps = Optional.empty();
            goingTo = Optional.empty();
        }
    }

    private static Set<Integer> numbers(Database database, String half) {
        List<String> names = database.read(h ->
                h.createQuery("select name from setting").mapTo(String.class).list());
        Set<Integer> numbers = new TreeSet<>();
        for (String name : names) if (name.matches(half + "\\d+")) numbers.add(Integer.valueOf(name.substring(1)));
        return numbers;
    }
}
