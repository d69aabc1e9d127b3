package app.callside.boot;

import app.callside.base.text.Language;
import app.callside.base.work.Undisturbed;
import app.callside.deck.CardBook;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import app.callside.deck.LateMatcher;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The deck, which takes some seconds and some memory to learn its wordings: on a thread of its own as
/// soon as somebody is about to call, and anew whenever its cards have changed. Until then the one before
/// serves; the first one is there before it is learnt, so that no call waits for it.
final class LearntDeck implements AutoCloseable {
    private final CardBook cards;
    private final Supplier<Language> language;
    private final ExecutorService learner = Undisturbed.daemons(1, "deck", Thread.NORM_PRIORITY);
    private @Nullable CompletableFuture<Void> cardsIn; // guarded by this
    private @Nullable CompletableFuture<Deck> first; // guarded by this
    private @Nullable CompletableFuture<Deck> learnt; // guarded by this
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Deck newer;

    /// @param language in which it is learnt
    LearntDeck(CardBook cards, Supplier<Language> language) {
        this.cards = cards;
        this.language = language;
    }

    /// Somebody is here and will soon call: it is learnt from now on, in the background.
    void expect() {
        if (isUntouched()) begin();
    }

    /// Begins to learn, if nobody has begun.
    private synchronized CompletableFuture<Deck> begin() {
        CompletableFuture<Deck> begun = first;
        if (begun != null) return begun;
        LateMatcher matcher = new LateMatcher();
        Language spoken = language.get();
        CompletableFuture<Void> bringing = CompletableFuture.runAsync(cards::bringIn, learner);
        begun = bringing.thenApplyAsync(_ -> cards.deck(spoken, matcher), learner)
                .exceptionally(unusable -> instead(spoken, unusable));
        cardsIn = bringing;
        first = begun;
        learnt = begun.thenApplyAsync(
                deck -> {
                    matcher.follow(orBuiltIn(spoken, () -> cards.deck(spoken)));
                    return deck;
                },
                learner);
        return begun;
    }

    private static Deck orBuiltIn(Language language, Supplier<Deck> deck) {
        try {
            return deck.get();
        } catch (RuntimeException unusable) {
            return instead(language, unusable);
        }
    }

    /// A store whose cards can't be read keeps nobody from calling: then those that came with the program
    /// serve.
    private static Deck instead(Language language, Throwable unusable) {
        LoggerFactory.getLogger(LearntDeck.class).error("The stored cards can't be used", unusable);
        return DeckFiles.builtIn(language);
    }

    /// The deck as far as it is learnt; waits for its cards where they are still to be read.
    Deck atHand() {
        Deck latest = newer;
        return latest == null ? begin().join() : latest;
    }

    /// Waits for it where it is still to be learnt.
    Deck get() {
        Deck latest = newer;
        if (latest != null) return latest;
        begin();
        return Objects.requireNonNull(learning()).join();
    }

    private synchronized @Nullable CompletableFuture<Deck> learning() {
        return learnt;
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

    /// Whether [#atHand()] answers at once.
    synchronized boolean isThere() {
        return newer != null || first != null && first.isDone();
    }

    /// The cards have changed; of several changes in a row only the last one is learnt.
    void learnAnew() {
        if (isUntouched()) return; // what changed is read when it is learnt
        int mine = asked.incrementAndGet();
        learner.execute(() -> {
            if (mine != asked.get()) return;
            Deck learnt = in(language.get());
            if (mine == asked.get()) newer = learnt;
        });
    }

    private synchronized boolean isUntouched() {
        return first == null && newer == null;
    }

    /// Lets a first start that is still writing the cards come to its end; learning is given up.
    @Override
    public synchronized void close() {
        if (cardsIn != null) cardsIn.exceptionally(_ -> null).join();
        learner.shutdownNow();
    }
}
