package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import app.callside.base.time.BankDays;
import app.callside.base.work.Work;
import app.callside.call.CallBook;
import app.callside.call.DispositionBook;
import app.callside.call.PersonLine;
import app.callside.deck.Deck;
import app.callside.deck.ui.Favourites;
import app.callside.desk.CallPolicy;
import app.callside.desk.DossierDesk;
import app.callside.desk.ReadinessPolicy;
import app.callside.dispute.DisputePolicy;
import app.callside.documents.DocumentShelf;
import app.callside.documents.ui.DocumentDesktop;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.Customer;
import app.callside.outbox.Mailing;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromisePolicy;
import app.callside.recap.Consequence;
import app.callside.recap.Sender;
import app.callside.recap.SentRecaps;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the desk works with.
///
/// @param profile who calls, as it stands at the moment
/// @param deck as it is now; what a call began with stays for that call
/// @param rules as they hold at the moment
/// @param favourites cards that the collector likes to have at hand
/// @param ways how our company is paid
/// @param mailing the way out of mail that needs no mail program
/// @param company what stands on our letters
/// @param people reads who is on the line from one typed line
/// @param theirTime what a customer's clock shows and what that means for a call, in words; empty when
///     nobody knows
public record DeskServices(
        DossierDesk dossiers,
        CallBook calls,
        DispositionBook dispositions,
        PromiseBook promises,
        Supplier<Deck> deck,
        Favourites favourites,
        DocumentShelf shelf,
        DocumentDesktop desktop,
        RulesInForce rules,
        SentRecaps sentRecaps,
        Mailing mailing,
        Supplier<DeskProfile> profile,
        PaymentWays ways,
        Supplier<CompanyProfile> company,
        PersonLine people,
        BankDays bankDays,
        Function<Customer, String> theirTime,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {
    ReadinessPolicy policy() {
        return ReadinessPolicy.of(rules.rules("readiness"));
    }

    CallPolicy callPolicy() {
        return CallPolicy.of(rules.rules("call"));
    }

    PromisePolicy promisePolicy() {
        return PromisePolicy.of(rules.rules("promise"));
    }

    DisputePolicy disputePolicy() {
        return DisputePolicy.of(rules.rules("dispute"));
    }

    InterestPolicy interestPolicy() {
        return InterestPolicy.of(rules.rules("interest"));
    }

    /// What may follow where nothing is kept, the mildest first.
    List<Consequence> ladder() {
        return Consequence.ladder(rules.rules("consequence"));
    }

    /// Us, as customers see us on what goes out.
    Sender sender() {
        return Sender.of(profile.get(), company.get(), ways.known());
    }
}
