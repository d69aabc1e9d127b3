package app.callside.people;

import java.util.Optional;

/// Goes from entry to entry, to where the chain ended when it began, and stops looking at the first link that does not
/// hold. What is added meanwhile is left for the next time.
final class ChainWalk {
    private final AuditEntry.Head head;
    private AuditEntry.Head last = AuditEntry.Head.START;
    private Optional<ChainCheck.Break> broken = Optional.empty();

    ChainWalk(AuditEntry.Head head) {
        this.head = head;
    }

    void step(AuditStore.Row row) {
        if (broken.isPresent() || head.number() >= 0 && row.number() > head.number()) return;
        if (row.number() != last.number() + 1) {
            breaks(row.number(), ChainCheck.Kind.MISSING);
            return;
        }
        Optional<AuditEntry> sound = row.entry()
                .filter(entry -> entry.before().equals(last.hash()))
                .filter(entry -> entry.hash().equals(entry.reckoned()));
        if (sound.isEmpty()) breaks(row.number(), ChainCheck.Kind.CHANGED);
        else last = new AuditEntry.Head(row.number(), sound.get().hash());
    }

    private void breaks(long number, ChainCheck.Kind kind) {
        broken = Optional.of(new ChainCheck.Break(number, kind));
    }

    ChainCheck end() {
        if (broken.isEmpty() && !head.equals(last)) breaks(last.number() + 1, ChainCheck.Kind.CUT_OFF);
        return new ChainCheck(last.number(), broken);
    }
}
