package app.callside.boot;

import app.callside.base.work.Undisturbed;
import app.callside.deck.CardBook;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The deck, which takes seconds to learn its wordings: learnt on a thread of its own at the start, and
/// anew whenever its cards have changed. Until then the one before serves.
final class LearntDeck implements AutoCloseable {
    private final CardBook cards;
    private final ExecutorService learner = Undisturbed.daemons(1, "deck", Thread.NORM_PRIORITY);
    private final CompletableFuture<Void> cardsIn;
    private final CompletableFuture<Deck> first;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Deck newer;

    LearntDeck(CardBook cards) {
        this.cards = cards;
        cardsIn = CompletableFuture.runAsync(cards::bringIn, learner);
        first = cardsIn.handleAsync((_, failed) -> learnt(failed), learner);
    }

    /// A store whose cards can't be read keeps nobody from calling: then those that came with the program
    /// serve.
    private Deck learnt(@Nullable Throwable failed) {
        return failed == null
                ? orBuiltIn(cards::deck)
                : orBuiltIn(() -> {
                    throw new IllegalStateException("The cards could not be brought in", failed);
                });
    }

    private static Deck orBuiltIn(Supplier<Deck> deck) {
        try {
            return deck.get();
        } catch (RuntimeException unusable) {
            LoggerFactory.getLogger(LearntDeck.class).error("The stored cards can't be used", unusable);
            return DeckFiles.builtIn();
        }
    }

    /// Waits for it where it is still being learnt.
    Deck get() {
        Deck latest = newer;
        return latest == null ? first.join() : latest;
    }

    boolean isThere() {
        return first.isDone();
    }

    /// The cards have changed; of several changes in a row only the last one is learnt.
    void learnAnew() {
        int mine = asked.incrementAndGet();
        learner.execute(() -> {
            if (mine == asked.get()) newer = orBuiltIn(cards::deck);
        });
    }

    /// Lets a first start that is still writing the cards come to its end; learning is given up.
    @Override
    public void close() {
        cardsIn.exceptionally(_ -> null).join();
        learner.shutdownNow();
    }
}
