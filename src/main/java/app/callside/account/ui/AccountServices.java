package app.callside.account.ui;

import app.callside.account.AccountFile;
import app.callside.account.AccountHistory;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.dispute.ui.DisputeServices;
import app.callside.interest.InterestPolicy;
import app.callside.ledger.Ledger;
import java.time.Clock;

/// What the account's screen works with.
public record AccountServices(
        AccountFile file,
        AccountHistory history,
        Ledger ledger,
        DisputeServices disputes,
        InterestPolicy interest,
        Escalating escalating,
        Clock clock,
        Work work,
        Messages messages,
        Formats formats) {}
