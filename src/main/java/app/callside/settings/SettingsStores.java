package app.callside.settings;

import app.callside.call.DispositionStore;
import app.callside.coaching.CoachingStore;
import app.callside.deck.CardStore;
import app.callside.outbox.MailServerStore;
import app.callside.people.ProfileStore;

/// Where the settings that travel are kept.
public record SettingsStores(
        CardStore cards,
        DispositionStore outcomes,
        CoachingStore coaching,
        ProfileStore profiles,
        MailServerStore mail,
        DeskChoices choices) {}
