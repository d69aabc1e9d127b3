package app.callside.account.ui;

import app.callside.account.AccountFile;
import app.callside.account.AccountHistory;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.dispute.ui.DisputeServices;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the account's screen works with.
///
/// @param handOver writes the hand-over of an account, and says in words what came of it
public record AccountServices(
        AccountFile file,
        AccountHistory history,
        Ledger ledger,
        DisputeServices disputes,
        InterestPolicy interest,
        BiConsumer<CustomerId, Consumer<String>> handOver,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
