package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.ui.Announcements.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Polite: not while somebody types, only the newest, and once. */
@Tag("X7")
class AnnouncementsTest {
    /** A clock that goes on when it is told to. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T11:00:00Z");

        void on(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hand clock = new Hand();
    private final Announcements announcements = new Announcements(clock);
    private final List<String> spoken = new ArrayList<>();

    @BeforeEach
    void listen() {
        announcements.spoken().subscribe(words -> {
            if (!words.isEmpty()) spoken.add(words);
        });
    }

    private void type(int strokes) {
        for (int i = 0; i < strokes; i++) {
            announcements.typed();
            clock.on(100);
            announcements.pulse();
        }
    }

    @Test
    void whileNobodyTypesItIsToldAtOnce() {
        announcements.say(Kind.CARD, "A card fits");
        assertEquals(List.of("A card fits"), spoken);
    }

    @Test
    void whileSomebodyTypesItWaitsForAPauseAndTellsOnlyTheNewest() {
        type(1);
        announcements.say(Kind.CARD, "Card A");
        type(3);
        announcements.say(Kind.CARD, "Card B");
        type(3);
        assertEquals(List.of(), spoken);
        clock.on(900);
        announcements.pulse();
        assertEquals(List.of("Card B"), spoken);
    }

    @Test
    void whoeverTypesOnAndOnIsToldAllTheSame() {
        type(1);
        announcements.say(Kind.CLOCK, "This is a long call");
        type(30);
        assertEquals(List.of(), spoken);
        type(15);
        assertEquals(List.of("This is a long call"), spoken);
    }

    @Test
    void whatPiledUpIsToldInOneGoWhatMattersMoreFirst() {
        type(1);
        announcements.say(Kind.CARD, "A card.");
        announcements.say(Kind.OFFER, "A promise.");
        announcements.say(Kind.FAULT, "A failure.");
        clock.on(900);
        announcements.pulse();
        announcements.pulse();
        assertEquals(List.of("A failure. A promise. A card."), spoken);
    }

    @Test
    void theSameIsNotToldTwiceInARow() {
        announcements.say(Kind.CARD, "Card A");
        announcements.say(Kind.CARD, "");
        announcements.say(Kind.CARD, "Card A");
        assertEquals(List.of("Card A"), spoken);
        announcements.say(Kind.CARD, "Card B");
        announcements.say(Kind.CARD, "Card A");
        assertEquals(List.of("Card A", "Card B", "Card A"), spoken);
    }

    @Test
    void whatIsNoLongerSoIsNotToldLate() {
        type(1);
        announcements.say(Kind.OFFER, "A promise");
        type(2);
        announcements.say(Kind.OFFER, " ");
        clock.on(5000);
        announcements.pulse();
        assertEquals(List.of(), spoken);
    }

    @Test
    void anotherCallIsToldAnew() {
        announcements.say(Kind.CLOCK, "Long call");
        announcements.say(Kind.FAULT, "A failure");
        announcements.begin();
        announcements.say(Kind.CLOCK, "Long call");
        announcements.say(Kind.FAULT, "A failure");
        assertEquals(List.of("Long call", "A failure", "Long call"), spoken);
    }

    @Test
    void whatIsOverAndComesAgainIsToldAgain() {
        announcements.say(Kind.CLOCK, "Long on hold");
        announcements.over(Kind.CLOCK);
        announcements.say(Kind.CLOCK, "Long on hold");
        assertEquals(List.of("Long on hold", "Long on hold"), spoken);
    }

    @Test
    void theLastOnesAreRemembered() {
        for (int i = 0; i < 30; i++) announcements.say(Kind.NOTICE, "Notice " + i);
        assertEquals(Announcements.REMEMBERED, announcements.last().size());
        assertEquals("Notice 29", announcements.last().getFirst());
    }
}
