package app.callside.boot;

import app.callside.base.text.Language;
import app.callside.deck.CardBook;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The deck, which takes seconds to learn its wordings: learnt on a thread of its own at the start, and
/// anew whenever its cards have changed. Until then the one before serves.
final class LearntDeck implements AutoCloseable {
    private final CardBook cards;
    private final Supplier<Language> language;
    private final ExecutorService learner = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("deck").unstarted(task));
    private final CompletableFuture<Void> cardsIn;
    private final CompletableFuture<Deck> first;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Deck newer;

    /// @param language in which it is learnt
    LearntDeck(CardBook cards, Supplier<Language> language) {
        this.cards = cards;
        this.language = language;
        cardsIn = CompletableFuture.runAsync(cards::bringIn, learner);
        first = cardsIn.handleAsync((_, failed) -> learnt(failed), learner);
    }

    /// A store whose cards can't be read keeps nobody from calling: then those that came with the program
    /// serve.
    private Deck learnt(@Nullable Throwable failed) {
        return failed == null
                ? orBuiltIn(language.get(), cards::deck)
                : orBuiltIn(language.get(), () -> {
                    throw new IllegalStateException("The cards could not be brought in", failed);
                });
    }

    private static Deck orBuiltIn(Language language, Supplier<Deck> deck) {
        try {
            return deck.get();
        } catch (RuntimeException unusable) {
            LoggerFactory.getLogger(LearntDeck.class).error("The stored cards can't be used", unusable);
            return DeckFiles.builtIn(language);
        }
    }

    /// Waits for it where it is still being learnt.
    Deck get() {
        Deck latest = newer;
        return latest == null ? first.join() : latest;
    }

    /// Learns the cards in a language that is not spoken yet; takes seconds.
    Deck in(Language other) {
        return orBuiltIn(other, () -> {
            cards.bringIn(other);
            return cards.deck(other);
        });
    }

    /// From now on this one serves.
    void use(Deck deck) {
        asked.incrementAndGet(); // what is being learnt in the language before is not wanted any more
        newer = deck;
    }

    boolean isThere() {
        return first.isDone();
    }

    /// The cards have changed; of several changes in a row only the last one is learnt.
    void learnAnew() {
        int mine = asked.incrementAndGet();
        learner.execute(() -> {
            if (mine != asked.get()) return;
            Deck learnt = in(language.get());
            if (mine == asked.get()) newer = learnt;
        });
    }

    /// Lets a first start that is still writing the cards come to its end; learning is given up.
    @Override
    public void close() {
        cardsIn.exceptionally(_ -> null).join();
        learner.shutdownNow();
    }
}
