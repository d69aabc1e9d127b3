package app.callside.boot;

import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A file is imported, and backed up before; each file sets every balance to its own. */
final class ImportOrdeal implements Ordeal {
    private Path folder = Path.of("");
    private int said;

    @Override
    public void begin(Path place) {
        folder = TestDatabase.ready(place);
    }

    @Override
    public Class<?> program() {
        return Importer.class;
    }

    @Override
    public List<String> arguments(int round) {
        return List.of(folder.toString(), String.valueOf(said + 1));
    }

    @Override
    public Blow blow(Random random) {
        return new Blow(1, random.nextInt(900));
    }

    @Override
    public boolean hear(String line) {
        if (!line.startsWith("imported ")) return false;
        said = Integer.parseInt(line.substring("imported ".length()));
        return true;
    }

    /** The book is as it was before or after, never a mixture. */
    @Override
    public void look(Findings findings) {
        try (Wiring wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US)) {
            findings.told(wiring.news());
            List<Long> balances = wiring.database.read(h -> h.createQuery("select distinct balance_minor from invoice")
                    .mapTo(Long.class)
                    .list());
            int invoices = wiring.database.read(h -> h.createQuery("select count(*) from invoice")
                    .mapTo(Integer.class)
                    .one());
            if (balances.size() != 1) findings.half("a mixture of " + balances);
            if (invoices != Importer.INVOICES) findings.half(invoices + " invoices");
            int state = (int) (balances.getFirst() / 100 - 100);
            if (state < said) findings.lost("state " + state + " though " + said + " was imported");
            wiring.safekeeping().checkJournal();
            wiring.safekeeping().checkBackups();
            said = state;
        }
    }
}
