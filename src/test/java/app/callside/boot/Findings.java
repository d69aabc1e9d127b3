package app.callside.boot;

import app.callside.base.work.Fault;
import java.util.ArrayList;
import java.util.List;

/** What was found after blows of one kind. */
final class Findings {
    private int round;
    private int lost;
    private int halves;
    private int notOpened;
    private int madeAnew;
    private final List<String> words = new ArrayList<>();

    void nextRound() {
        round++;
    }

    /** Something that was said to be saved is not there. */
    void lost(String what) {
        lost++;
        words.add("round " + round + ": lost: " + what);
    }

    /** Something is there in part. */
    void half(String what) {
        halves++;
        words.add("round " + round + ": half: " + what);
    }

    void notOpened(Throwable why) {
        notOpened++;
        words.add("round " + round + ": does not open: " + why);
    }

    /** What the start told: a store that was made anew is no loss, but worth counting. */
    void told(List<Fault> news) {
        if (news.stream().anyMatch(one -> one.key().startsWith("store."))) madeAnew++;
    }

    /** In words; nothing where all went well. */
    List<String> all() {
        return words;
    }

    /** A line of the table. */
    String line(String kind) {
        return "%-10s %6d %6d %6d %12d %10d".formatted(kind, round, lost, halves, notOpened, madeAnew);
    }

    static String headings() {
        return "%-10s %6s %6s %6s %12s %10s"
                .formatted("killed", "rounds", "lost", "halves", "did not open", "made anew");
    }
}
