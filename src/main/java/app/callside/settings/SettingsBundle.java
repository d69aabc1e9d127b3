package app.callside.settings;

import app.callside.base.text.Language;
import app.callside.call.OwnDisposition;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.CardEdition;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.Rebuttal;
import app.callside.outbox.MailServer;
import app.callside.people.CompanyProfile;
import app.callside.people.PaymentDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All settings of a store, as they travel in one file.
///
/// @param rules that differ from the program, by name, by part
/// @param cards every edition that somebody here has made, by card, language and version
/// @param outcomes that the house has added
/// @param sheets score sheets that the house has made or changed, in their newest edition
/// @param company how it calls itself
/// @param number where it is called back
/// @param mail its password is always empty
record SettingsBundle(
        Map<String, Map<String, String>> rules,
        List<KeptCard> cards,
        List<OwnDisposition> outcomes,
        List<SheetTemplate> sheets,
        String company,
        String number,
        CompanyProfile profile,
        PaymentDetails payment,
        Optional<MailServer> mail,
        Choices choices) {
    SettingsBundle {
        cards = List.copyOf(cards);
        outcomes = List.copyOf(outcomes);
        sheets = List.copyOf(sheets);
    }

    /// An edition of a card; its group by name, since groups come with the program.
    record KeptCard(
            String id,
            Language language,
            int version,
            String group,
            String title,
            List<String> said,
            String behind,
            String reply,
            String ask,
            String capture,
            NextAction action,
            boolean retired,
            Instant at,
            String by) {
        static KeptCard of(CardEdition edition) {
            Rebuttal card = edition.card();
            return new KeptCard(
                    card.id(),
                    edition.language(),
                    card.version(),
                    card.group().id(),
                    card.title(),
                    card.said(),
                    card.behind(),
                    card.reply(),
                    card.ask(),
                    card.capture(),
                    card.action(),
                    edition.retired(),
                    edition.editedAt(),
                    edition.editedBy());
        }

        CardEdition edition(ExcuseGroup of) {
            Rebuttal card = new Rebuttal(id, version, of, title, said, behind, reply, ask, capture, action);
            return new CardEdition(card, language, retired, at, by);
        }

        boolean isSameCard(KeptCard other) {
            return id.equals(other.id) && language == other.language;
        }

        KeptCard inVersion(int other) {
            return new KeptCard(
                    id, language, other, group, title, said, behind, reply, ask, capture, action, retired, at, by);
        }

        /// Whether whoever reads them aloud sees no difference.
        boolean saysTheSame(KeptCard other) {
            KeptCard like = other.inVersion(version);
            return equals(new KeptCard(
                    id,
                    language,
                    version,
                    like.group,
                    like.title,
                    like.said,
                    like.behind,
                    like.reply,
                    like.ask,
                    like.capture,
                    like.action,
                    like.retired,
                    at,
                    by));
        }
    }
}
