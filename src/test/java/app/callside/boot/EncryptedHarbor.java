package app.callside.boot;

import app.callside.call.LiveCall;
import app.callside.documents.DocumentOnFile;
import app.callside.rehearse.Sound;
import app.callside.rehearse.Stance;
import app.callside.review.CallFilter;
import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that fills an encrypted store with everything there can be, and leaves a call open. */
final class EncryptedHarbor {
    static final String PASSPHRASE = "herons at low water";
    /** Typed into the notes; what is kept of it are its first six and last four digits. */
    static final String CARD = "4111 1111 1111 1111";

    private EncryptedHarbor() {}

    public static void main(String[] folder) throws IOException {
        try (HarborSupply harbor = new HarborSupply(Path.of(folder[0]), PASSPHRASE).filled()) {
            Wiring wiring = harbor.wiring;
            wiring.safekeeping().makeNow();
            wiring.history().page(CallFilter.ALL.containing("klein"), 10, harbor.today());
            DocumentOnFile letter = wiring.shelf.of(harbor.id).getFirst();
            wiring.shelf.open(letter); // as a viewer does
            wiring.rehearsals.keep(hum(), "Dana Reyes", Stance.values()[0], 12);
            LiveCall open = harbor.open(HarborSupply.MARTA, "+1 312 555 0142");
            open.type(0, "Marta Klein reads her card, " + CARD + ", " + HarborSupply.SENTENCE);
        }
        System.out.println("filled");
    }

    private static Sound hum() {
        float[] samples = new float[16_000];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) (0.5 * Math.sin(i * 0.08));
        return new Sound(samples, 16_000);
    }
}
